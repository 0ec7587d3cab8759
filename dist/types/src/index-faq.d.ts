export { createFaq, neutralPack } from './domain/faq/index.ts';
export type { Asked, AskedPart, Band, Faq, Found, LanguagePack } from './domain/faq/asked.ts';
export { loadFaqPack, loadRedFlagPack } from './domain/faq/load-packs.ts';
export { findRedFlag } from './domain/faq/red-flags/index.ts';
export type { Help, RedFlag, RedFlagPack } from './domain/faq/red-flags/red-flag.ts';
export type { FaqAction, FaqClinic, FaqContent, FaqEntry, OpeningHours } from './contracts/faq.ts';
