import { c as compileForm } from './compile-form.js';
import { v as valueIn } from './compare-answers.js';
import { w as within } from './within.js';

/** Reads the answers of a survey out of a response: what `responseOfScores` has written, and nothing else. */
function scoresOf(form, { item = [] }) {
    const found = {};
    const read = ({ linkId, answer = [], item: within = [] }) => {
        within.forEach(read);
        for (const { item: below = [], ...value } of answer) {
            const [, given] = valueIn(value) ?? [];
            const code = value.valueCoding?.code;
            const score = code ?? given;
            if (form.byLinkId.has(linkId) && isScoreAnswer(score))
                found[linkId] = score;
            below.forEach(read);
        }
    };
    item.forEach(read);
    return found;
}
const isScoreAnswer = (value) => typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

const waitMs = 9_500;
const inAddress = /[#&](enquete|visite)=/;
/**
 * Takes out of the address what a link has put there: the name of a visit, or the secret of a survey, of which it asks
 * whether it can be answered. A backend that does not say so
 * stops nobody: it decides when the answers come.
 */
async function openSurvey(start) {
    const { element, host, surface } = start;
    const view = element.ownerDocument.defaultView;
    const visit = takeToken(view, 'visite');
    const token = takeToken(view, 'enquete');
    // Another link in the same tab is another survey.
    const onHash = () => {
        if (inAddress.test(view.location.hash))
            view.location.reload();
    };
    view.addEventListener('hashchange', onHash, { signal: host.signal });
    const unasked = visit ? {} : { spent: 'missing' };
    const { spent, phone } = token ? await ask(start, token) : unasked;
    const survey = {
        token,
        visit,
        scoresOf(source, response) {
            const { form } = compileForm(source);
            return form ? scoresOf(form, response) : {};
        },
    };
    if (!spent)
        return survey;
    const part = await import('./survey-part.js');
    host.adoptStyles(part.styles);
    const own = element.querySelector('a[href^="tel:"]')?.textContent?.trim();
    return { ...survey, view: await part.mountSpent(surface, { spent, phone: phone ?? own }) };
}
/** A secret: whoever copies the address would share it. */
function takeToken({ location, history }, name) {
    const parts = location.hash.slice(1).split('&');
    const [found = ''] = parts.filter((part) => part.startsWith(`${name}=`));
    const address = new URL(location.href);
    address.hash = parts.filter((part) => part !== found).join('&');
    try {
        if (found)
            history.replaceState(history.state, '', address);
    }
    catch {
        // A sandboxed frame may not: then its address stays.
    }
    return found.slice(name.length + 1);
}
const spentByStatus = {
    409: 'used',
    410: 'expired',
    404: 'missing',
};
async function ask({ config: { endpoint, clinic }, host }, token) {
    try {
        return await within({ ms: waitMs, signal: host.signal }, async (signal) => {
            const address = `${endpoint}/v1/survey?clinic=${encodeURIComponent(clinic)}`;
            const headers = { authorization: `Bearer ${token}` };
            const response = await fetch(address, { headers, signal, credentials: 'omit', cache: 'no-store' });
            const spent = spentByStatus[response.status];
            return spent ? { spent, phone: (await response.json()).phone } : {};
        });
    }
    catch {
        return {};
    }
}

export { openSurvey };
