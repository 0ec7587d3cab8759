import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { signal, effect } from '@preact/signals';
import { h, render } from 'preact';
import { i as itemText } from './localise-form.js';
import { f as findProblems } from './find-problems.js';
import { w as writeResponse } from './write-response.js';
import { C as CheckboxField } from './field.js';
import { S as StepHeading } from './step-heading.js';
import { W as Words } from './words.js';
import { u as useExtras } from './extras-texts.js';
import './compile-form.js';
import './compare-answers.js';
import './decimal-places.js';
import './form-node.js';
import 'preact/hooks';

/**
 * Says what of a draft could not be kept because the form is another now: by question, and never what was answered.
 *
 * @param session - Begun with the draft, and not changed since.
 */
function lostAnswers({ form, lost, top }) {
    const again = new Set();
    let gone = 0;
    for (const { at } of lost) {
        const item = form.byLinkId.get(at);
        if (item)
            again.add(item);
        else
            gone += 1;
    }
    // Kept, but not one of the answers that the form takes now. What is only missing was missing before.
    for (const { rule, node } of findProblems(top))
        if (rule === 'not-an-option' || rule === 'wrong-type')
            again.add(node.item);
    return { again: form.all.filter((item) => again.has(item) && !item.hidden), gone };
}

var draftCss = ".draft{border-block-start:1px solid var(--_border);margin-block-start:28px;padding-block-start:16px}.draft-lead{color:var(--_muted);font-size:15px}.draft-news{border-inline-start:4px solid var(--_accent);border-radius:calc(var(--_radius) * .5);background:var(--_soft);margin-block-end:10px;padding:10px 14px}.draft .field{margin:0}.draft-actions{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 24px;display:flex}.resume{gap:16px;display:grid}.resume .button{inline-size:100%}.changed{border:1.5px solid var(--_accent);border-radius:var(--_radius);background:var(--_soft);margin-block-end:20px;padding:16px 18px}.changed-title{font-weight:650}.changed ul{margin-block-start:6px;padding-inline-start:20px;list-style:outside}";

/** A draft while a form is filled in: what is to be said of it, and what the patient can do with it. */
function draftModel(port, found) {
    const said = signal(found && found.state !== 'found' ? found.state : undefined);
    const isShared = signal(false);
    const unwatch = port.watch((news) => {
        // What was said about the visit before stands until there is something that matters more.
        if (news !== 'kept' || said.peek() === 'unavailable')
            said.value = news;
    });
    return {
        said,
        isShared,
        save: (write) => port.save(write),
        async share(shared) {
            isShared.value = shared;
            await port.share(shared).catch(() => (said.value = 'not-erased'));
        },
        /** @returns Whether nothing is left. */
        async erase() {
            try {
                await port.erase();
                said.value = 'wiped';
                return true;
            }
            catch {
                said.value = 'not-erased';
                return false;
            }
        },
        end() {
            unwatch();
            port.close();
        },
    };
}

/** Asks whoever comes back whether to go on; on a shared device the next person sees that, and not one answer. */
function ResumeQuestion({ savedAt, texts, language, onGoOn, onAnew }) {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    return (jsxs("div", { class: "widget form resume", part: "widget", role: "region", "aria-label": texts.resumeTitle, children: [jsx(StepHeading, { takesFocus: false, children: texts.resumeTitle }), jsx("p", { children: texts.resumeLead(format.format(savedAt)) }), jsx("button", { type: "button", class: "button primary", onClick: onGoOn, children: texts.goOn }), jsx("button", { type: "button", class: "button", onClick: onAnew, children: texts.anew })] }));
}
/** Where the answers are, and the ways to have nothing of them stay. */
function DraftNotice({ draft, texts, id, onErased }) {
    const said = draft.said.value;
    const isShared = draft.isShared.value;
    const erase = async () => {
        if (await draft.erase())
            onErased();
    };
    return (jsxs("div", { class: "draft", children: [jsx("div", { role: "status", children: said && said !== 'kept' && jsx("p", { class: "draft-news", children: wordsFor(said, texts) }) }), said !== 'unavailable' && jsx("p", { class: "draft-lead", children: isShared ? texts.notKept : texts.kept }), jsxs("div", { class: "draft-actions", children: [said !== 'unavailable' && (jsx(CheckboxField, { id: `${id}-shared`, checked: isShared, required: false, onChange: (shared) => void draft.share(shared), children: texts.shared })), jsx("button", { type: "button", class: "link", onClick: () => void erase(), children: texts.erase })] })] }));
}
function wordsFor(said, texts) {
    const { unavailable, otherTab, erasedElsewhere, damaged, expired, erased, notErased } = texts;
    return {
        ...{ unavailable, damaged, expired, wiped: erased, erased: erasedElsewhere },
        ...{ 'other-tab': otherTab, 'not-erased': notErased },
    }[said];
}
/** What a new version of the form has made of a draft: by the names of questions, and never by answers. */
function ChangedForm({ again, gone, texts, language }) {
    if (again.length === 0 && gone === 0)
        return null;
    return (jsxs("div", { class: "changed", role: "status", children: [jsx("p", { class: "changed-title", children: texts.changedTitle }), again.length > 0 && (jsxs(Fragment, { children: [jsx("p", { children: texts.changedLead }), jsx("ul", { children: again.map((text, place) => (jsx("li", { children: jsx(Words, { text: text, language: language }) }, place))) })] })), gone > 0 && jsx("p", { children: texts.gone(gone) })] }));
}

const styles = [draftCss];
/**
 * Joins a draft to its form.
 *
 * @param found - What an earlier visit has left.
 */
function createDraftPart(port, extras, found) {
    const draft = draftModel(port, found);
    const left = found?.state === 'found' ? found.draft : undefined;
    let isResumed = false;
    return {
        savedAt: left?.savedAt,
        ask(root, language, onAnswer) {
            const texts = extras.in(language)?.draft;
            if (!left || !texts)
                return onAnswer();
            const answer = (response) => {
                render(null, root);
                onAnswer(response);
            };
            const question = h(ResumeQuestion, {
                ...{ savedAt: left.savedAt, texts, language },
                onGoOn: () => {
                    isResumed = true;
                    answer(left.response);
                },
                onAnew: () => void draft.erase().then(() => answer()),
            });
            render(question, root);
        },
        follow(model, onErased) {
            const lost = isResumed ? lostAnswers(model.session) : nothingLost;
            isResumed = false;
            const stop = effect(() => {
                // What a form computes by itself is nothing that somebody has entered.
                if (model.touched.value > 0)
                    draft.save(() => writeResponse(model.form, model.session.top));
            });
            const stopSent = effect(() => {
                const state = model.more.value?.sending.sent.value?.state;
                // What is only in memory stays on the disk as a draft until the clinic has it.
                if (state !== 'received' && state !== 'saved')
                    return;
                stop();
                void draft.erase();
            });
            return {
                Changed: ({ model: shown }) => jsx(Changed, { model: shown, lost: lost, extras: extras }),
                Notice: ({ model: shown }) => jsx(Notice, { model: shown, draft, extras, onErased }),
                end() {
                    stop();
                    stopSent();
                },
            };
        },
        learn: (language) => extras.bring(language).catch(() => undefined),
        close: draft.end,
    };
}
const nothingLost = { again: [], gone: 0 };
function Changed({ model, lost: { again, gone }, extras }) {
    const { language } = model.speech.value.messages;
    const texts = useExtras(extras, language)?.draft;
    if (!texts)
        return null;
    const names = again.map((item) => itemText(item, model.form.source.language, language));
    return jsx(ChangedForm, { again: names, gone, texts, language });
}
function Notice({ model, draft, extras, onErased, }) {
    const texts = useExtras(extras, model.speech.value.messages.language)?.draft;
    const state = model.more.value?.sending.sent.value?.state;
    // On its way to the clinic it is no draft any more.
    if (!texts || state === 'received' || state === 'saved')
        return null;
    return jsx(DraftNotice, { draft, texts, onErased, id: "draft" });
}

export { createDraftPart, styles };
