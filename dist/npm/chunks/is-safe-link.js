/** A link that an answer may have: to the web, a telephone or a mailbox, and never code. */
const isSafeLink = (url) => /^(?:https:\/\/|tel:|mailto:)\S/i.test(url);

export { isSafeLink as i };
