import { jsx, Fragment, jsxs } from 'preact/jsx-runtime';
import { C as CheckboxField } from './field.js';

/**
 * Decides whether something may be done for a purpose. The latest decision counts, whatever came before it.
 *
 * Where nothing was decided: a clinic that asks has no consent yet. A clinic that does not ask reminds as part of
 * care; marketing and measurement without a consent do not exist. What care itself needs, such as the
 * confirmation of an appointment, does not rest on consent and so does not end with it.
 *
 * @example
 * ```ts
 * permits('reminder-sms', { asked: ['care'], decisions: [] }); // => true
 * permits('reminder-sms', { asked: ['care', 'reminder-sms'], decisions: [] }); // => false
 * ```
 */
function permits(purpose, { asked, decisions }) {
    if (purpose === 'care')
        return true;
    const latest = decisions.findLast((recorded) => recorded.purpose === purpose);
    if (latest)
        return latest.decision === 'given';
    return purpose.startsWith('reminder-') && !asked.includes(purpose);
}

/** What each event is for. One that care cannot do without is for `care`, and needs no consent. */
const purposes = {
    // It counts tries and names a campaign: the booking itself arrives without it.
    'booking.requested': 'measurement',
    'faq.asked': 'measurement',
    'faq.unanswered': 'measurement',
    'faq.rated': 'measurement',
    'faq.emergency': 'measurement',
    'faq.person-requested': 'measurement',
};
/**
 * Decides whether an event may be queued at all: what nobody agreed to is not even written down.
 *
 * @param notices - Those on the screen.
 * @param accepted - Ids of the notices whose box is ticked.
 */
function mayRecord(type, notices, accepted) {
    const decisions = notices.map(({ id, purpose }) => ({
        // Read as any text; one that is not known here permits nothing.
        purpose: purpose,
        decision: accepted.includes(id) ? 'given' : 'refused',
    }));
    return permits(purposes[type], { asked: decisions.map((decided) => decided.purpose), decisions });
}

/** What the patient decides about, each with a box that nobody else has ticked. */
function NoticeFields({ id, notices, accepted, texts, onChange, ...fault }) {
    const firstRequired = notices.find(({ required }) => required);
    return (jsx(Fragment, { children: notices.map((notice, place) => (jsxs(CheckboxField, { ...(notice.required && fault), id: notice === firstRequired ? id : `${id}-${place}`, required: notice.required, checked: accepted.includes(notice.id), onChange: (isTicked) => onChange(isTicked ? [...accepted, notice.id] : accepted.filter((one) => one !== notice.id)), children: [jsx("bdi", { lang: notice.language, children: notice.text }), ' ', !notice.required && texts.optional && jsxs("span", { class: "hint", children: ["(", texts.optional, ")"] }), notice.url && (jsxs("a", { href: notice.url, target: "_blank", rel: "noopener noreferrer", children: [texts.privacy, " ", texts.opensInNewTab] }))] }, notice.id))) }));
}

export { NoticeFields as N, mayRecord as m };
