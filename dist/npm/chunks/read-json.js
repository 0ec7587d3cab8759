import { w as within } from './within.js';

/** A failure must be on the screen within ten seconds. */
const waitMs = 9_500;
/** Asks for a file. No library: nothing else is asked before the first answer. */
const readJson = (address, language, signal) => within({ ms: waitMs, signal }, async (ended) => {
    const response = await fetch(address, {
        headers: { accept: 'application/json', 'accept-language': language },
        ...{ credentials: 'omit', referrerPolicy: 'origin', signal: ended },
    });
    if (!response.ok)
        throw new Error(`the answer is ${response.status}`);
    return await response.json();
});

export { readJson as r };
