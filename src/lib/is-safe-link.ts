/** A link that an answer may have: to the web, a telephone or a mailbox, and never code. */
export const isSafeLink = (url: string): boolean => /^(?:https:\/\/|tel:|mailto:)\S/i.test(url);
