/** Most characters of each field, in UTF-16 units as a form counts them. */
const limits = {
    given: 120,
    family: 120,
    birthDate: 10,
    email: 254,
    phone: 40,
    service: 80,
};
const prefillKeys = Object.keys(limits);
/** No field of one line needs these, and they make a text look like another: controls, overrides of direction, halves of characters. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/**
 * Reads what a page or a link says of the patient. Whatever it is, what comes out is short, plain text.
 *
 * @param said - Anything at all.
 *
 * @example
 * ```ts
 * readPrefill({ given: ' Camille\n', age: 44 }); // => { prefill: { given: 'Camille' }, ignored: ['age'] }
 * ```
 */
function readPrefill(said) {
    const prefill = {};
    const ignored = [];
    if (typeof said !== 'object' || said === null)
        return { prefill, ignored: ['prefill'] };
    for (const [key, value] of Object.entries(said)) {
        const name = prefillKeys.find((known) => known === key);
        // Whether there is such a date, and can have been one's birth, is told beside the field.
        const isOfUse = typeof value === 'string' && (name !== 'birthDate' || /^\d{4}-\d\d-\d\d$/.test(value));
        if (!name || !isOfUse)
            ignored.push(key);
        else
            prefill[name] = plainText(value, limits[name]);
    }
    return { prefill, ignored };
}
/** Cut before and after cleaning: a long text is not gone through whole, and a cut may halve a character. */
function plainText(text, most) {
    const clean = (part) => part.replace(unseen, '').trim();
    return clean(clean(text.slice(0, most * 4)).slice(0, most));
}

const links = ['rdv', 'offre', 'attente'];
const personal = ['given', 'family', 'birthDate', 'email', 'phone', ...links];
/**
 * Takes what a link says of the patient out of the address: `#motif=irm-genou&given=Camille`. The fragment reaches no
 * server, but every script of the page can read it and whoever copies the address shares it, so the personal fields
 * leave the address bar as soon as they are read; the rest of the fragment stays to the letter. Later calls find nothing.
 *
 * @param page - Keeps them beside what `Parcours.update({ prefill })` says, which wins.
 * @param view - The window of the page.
 */
function takeLinkedPrefill(page, { location, history }) {
    const parts = location.hash.slice(1).split('&');
    const isPersonal = (part) => personal.includes(part.split('=')[0]);
    const taken = parts.filter(isPersonal);
    if (taken.length === 0)
        return;
    const linked = Object.fromEntries(new URLSearchParams(taken.join('&')));
    const said = page.script;
    const kind = links.find((name) => name in linked);
    // A secret: it stays in memory, and the page's own code is the only other that has seen it.
    if (kind)
        page.link = { kind, token: `${linked[kind]}` };
    for (const name of links)
        delete linked[name];
    said.prefill = { ...linked, ...said.prefill };
    const address = new URL(location.href);
    address.hash = parts.filter((part) => !isPersonal(part)).join('&');
    try {
        history.replaceState(history.state, '', address);
    }
    catch {
        // A sandboxed frame may not: then its address stays, and the booking is worth more.
    }
}
/**
 * Reads what the page says of the patient.
 *
 * @returns Answers the same object until the page says something else, so that a slip is told once, by its key.
 */
function pagePrefill(page) {
    let before;
    let known;
    return () => {
        const { prefill: said } = page.script;
        if (said === before)
            return known;
        before = said;
        const { prefill, ignored } = readPrefill(said);
        if (ignored.length > 0)
            console.warn(`Parcours: prefill: not used: ${ignored.join(', ')}`);
        return (known = prefill);
    };
}

export { pagePrefill, takeLinkedPrefill };
