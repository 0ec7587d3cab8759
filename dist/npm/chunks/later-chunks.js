const later = {};
const details = {
    fr: async () => (await import('./fr-details.js')).frDetails,
    en: async () => (await import('./en-details.js')).enDetails,
    es: async () => (await import('./es-details.js')).esDetails,
    de: async () => (await import('./de-details.js')).deDetails,
    pt: async () => (await import('./pt-details.js')).ptDetails,
    ar: async () => (await import('./ar-details.js')).arDetails,
};
const more = {
    fr: async () => (await import('./fr-more.js')).frMore,
    en: async () => (await import('./en-more.js')).enMore,
    es: async () => (await import('./es-more.js')).esMore,
    de: async () => (await import('./de-more.js')).deMore,
    pt: async () => (await import('./pt-more.js')).ptMore,
    ar: async () => (await import('./ar-more.js')).arMore,
};
/** How each is brought, in one language and no other. */
const laterMessages = {
    details,
    more,
};

export { later, laterMessages };
