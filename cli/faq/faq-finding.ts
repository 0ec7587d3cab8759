/** Something to say about a FAQ. A fault has to be mended; advice makes it better. */
export interface FaqFinding {
  level: 'fault' | 'advice';
  code:
    | 'same-phrasing'
    | 'near-duplicate'
    | 'hard-to-find'
    | 'one-phrasing'
    | 'missing-language'
    | 'stale-review'
    | 'future-review'
    | 'unknown-answer'
    | 'too-little-found';
  language: string;
  entries: string[];
  /** Plain words, for whoever writes the FAQ. */
  words: string;
}
