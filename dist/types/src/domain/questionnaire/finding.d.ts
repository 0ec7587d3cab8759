/** What is wrong with an answer; the names are those of rules, not of what was answered. */
export type Rule = 'not-enabled' | 'required' | 'unknown-linkid' | 'wrong-type' | 'not-an-option' | 'exclusive-option' | 'too-many-answers' | 'too-few-answers' | 'min-value' | 'max-value' | 'min-length' | 'max-length' | 'regex' | 'decimal-places' | 'attachment-mime' | 'attachment-size' | 'answer-on-display' | 'answer-on-group' | 'unit' | 'reference-type';
export interface Finding {
    rule: Rule;
    /** The `linkId`, with the instance from the second on: `dose[1]`. */
    at: string;
}
