export function leanLexicon(lexicon: string): string;
export const faqPacks: { load(id: string): Promise<{ code: string } | null> };
