/** What a message seems to tell of. */
export interface RedFlag {
  /** Such as `chest-pain`; for the choice of words and numbers, and never told to anyone. */
  family: string;
  /** `call`: call now. `if-now`: a line above the normal answer, should it be happening at this moment. */
  level: 'call' | 'if-now';
  /** Which help is called, most urgent first; the country decides the number. */
  help: readonly Help[];
}

/** Medical rescue, police, crisis line, children, violence, poison; `deaf` is the way for who cannot telephone. */
export type Help = 'medical' | 'police' | 'crisis' | 'children' | 'violence' | 'poison' | 'deaf';
