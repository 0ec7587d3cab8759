export function leanLexicon(lexicon: string): string;
