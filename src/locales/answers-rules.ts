/** Rules of a form that answers may break, by the names the engine has for them. */
export type ReadingRule =
  | 'not-enabled'
  | 'required'
  | 'unknown-linkid'
  | 'wrong-type'
  | 'not-an-option'
  | 'exclusive-option'
  | 'too-many-answers'
  | 'too-few-answers'
  | 'min-value'
  | 'max-value'
  | 'min-length'
  | 'max-length'
  | 'regex'
  | 'decimal-places'
  | 'attachment-mime'
  | 'attachment-size'
  | 'answer-on-display'
  | 'answer-on-group'
  | 'unit'
  | 'reference-type'
  | 'computed-otherwise';

/** Why sealed answers, or a key, cannot be opened. */
export type SealingReason =
  | 'wrong-key'
  | 'expired-key'
  | 'swapped-key'
  | 'no-crypto'
  | 'damaged'
  | 'wrong-form'
  | 'wrong-passphrase'
  | 'not-a-key'
  | 'no-pinned-key';
