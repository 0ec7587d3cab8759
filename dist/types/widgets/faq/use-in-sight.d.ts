import type { FaqConversation } from './faq-model.ts';
/** Brings before the patient's eyes what has just been said, and whom to call before all else. */
export declare function useInSight(log: {
    readonly current: HTMLElement | null;
}, model: FaqConversation): void;
