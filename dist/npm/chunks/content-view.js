import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useState, useEffect } from 'preact/hooks';
import { i as isSafeLink } from './is-safe-link.js';

/**
 * Chooses, on the patient's device, what is shown of what a clinic gives to read: nothing that belongs to another
 * service; once something was said to interest, that and what is for everyone. What belongs to the booking stands
 * first, then what was asked for, and else the clinic's order.
 */
function chooseContent(entries, { topics, service }) {
    const isOfInterest = (entry) => entry.topics.some((topic) => topics.includes(topic));
    const rank = (entry) => (entry.services ? 0 : isOfInterest(entry) ? 1 : 2);
    return entries
        .filter((entry) => !entry.services || (service !== undefined && entry.services.includes(service)))
        .filter((entry) => topics.length === 0 || entry.topics.length === 0 || entry.services || isOfInterest(entry))
        .sort((one, other) => rank(one) - rank(other));
}

/** All languages at once: few sentences, in a part that few pages have. */
const contentMessages = {
    fr: {
        title: 'À lire',
        kinds: { article: 'Article', advice: 'Conseil', testimonial: 'Témoignage' },
        read: 'Lire la suite',
        newTab: '(nouvel onglet)',
        more: 'En voir plus',
        choose: 'Choisir ce qui m’intéresse',
        topics: 'Ce qui m’intéresse',
        stays: 'Votre choix reste sur cette page : personne ne l’apprend, et rien n’en est gardé.',
        none: 'Rien sur ce sujet pour l’instant.',
    },
    en: {
        title: 'Worth reading',
        kinds: { article: 'Article', advice: 'Advice', testimonial: 'Testimonial' },
        read: 'Read on',
        newTab: '(new tab)',
        more: 'Show more',
        choose: 'Choose what interests me',
        topics: 'What interests me',
        stays: 'Your choice stays on this page: nobody learns of it, and none of it is kept.',
        none: 'Nothing on this for now.',
    },
    es: {
        title: 'Para leer',
        kinds: { article: 'Artículo', advice: 'Consejo', testimonial: 'Testimonio' },
        read: 'Seguir leyendo',
        newTab: '(pestaña nueva)',
        more: 'Ver más',
        choose: 'Elegir lo que me interesa',
        topics: 'Lo que me interesa',
        stays: 'Su elección se queda en esta página: nadie la conoce y no se guarda nada.',
        none: 'Nada sobre este tema por ahora.',
    },
    de: {
        title: 'Lesenswert',
        kinds: { article: 'Artikel', advice: 'Rat', testimonial: 'Erfahrungsbericht' },
        read: 'Weiterlesen',
        newTab: '(neuer Tab)',
        more: 'Mehr zeigen',
        choose: 'Auswählen, was mich interessiert',
        topics: 'Was mich interessiert',
        stays: 'Ihre Wahl bleibt auf dieser Seite: Niemand erfährt sie, und nichts davon wird behalten.',
        none: 'Dazu gibt es im Moment nichts.',
    },
    pt: {
        title: 'Para ler',
        kinds: { article: 'Artigo', advice: 'Conselho', testimonial: 'Testemunho' },
        read: 'Continuar a ler',
        newTab: '(novo separador)',
        more: 'Ver mais',
        choose: 'Escolher o que me interessa',
        topics: 'O que me interessa',
        stays: 'A sua escolha fica nesta página: ninguém a conhece e nada é guardado.',
        none: 'Nada sobre este assunto por agora.',
    },
    ar: {
        title: 'للقراءة',
        kinds: { article: 'مقال', advice: 'نصيحة', testimonial: 'شهادة' },
        read: 'متابعة القراءة',
        newTab: '(علامة تبويب جديدة)',
        more: 'عرض المزيد',
        choose: 'اختيار ما يهمني',
        topics: 'ما يهمني',
        stays: 'يبقى اختيارك في هذه الصفحة: لا يعلم به أحد ولا يُحفظ منه شيء.',
        none: 'لا شيء حول هذا الموضوع الآن.',
    },
};

var css = ".content{border-block-start:1px solid var(--_border);gap:12px;margin-block-start:16px;padding-block-start:20px;display:grid}.announced{border-inline-start:4px solid var(--_accent);border-radius:var(--_radius);background:var(--_soft);padding:12px 16px}.topics{flex-wrap:wrap;gap:8px;margin-block-end:8px;display:flex}.topics [aria-pressed=true]{background:var(--_accent);color:var(--_accent-text)}.readings{gap:12px;padding:0;list-style:none;display:grid}.readings>li{border:1px solid var(--_border);border-radius:var(--_radius);padding:14px 16px 8px}.content h4{margin:0;font-size:17px}.content [role=status]:empty{display:none}";

const styles = [css];
/** So many are shown at first: it stands beside something else. */
const few = 3;
/**
 * Draws what the clinic gives to read. It is the same for everybody until a patient says what interests them; the choice
 * is made on the device, and ends with the page.
 */
function contentView({ read }) {
    return function Content({ language, direction, service }) {
        const [shown, show] = useState();
        const [chosen, choose] = useState([]);
        useEffect(() => {
            let isLate = false;
            // Nobody misses what cannot be had.
            read(language).then((content) => isLate || show(content), Boolean);
            return () => {
                isLate = true;
            };
        }, [language]);
        const texts = contentMessages[language.split('-')[0] ?? ''] ?? contentMessages['en'];
        if (!shown || !texts)
            return null;
        const { announcements, topics } = shown;
        const offered = chooseContent(shown.entries, { topics: [], service });
        if (announcements.length + offered.length === 0)
            return null;
        return (jsxs("section", { class: "content", lang: language, dir: direction, "aria-labelledby": "content-title", children: [jsx("h3", { id: "content-title", children: texts.title }), announcements.map((each) => (jsx(Announcement, { announcement: each, texts: texts, language: shown.language }, each.subject))), topics.length > 1 && jsx(Topics, { topics, chosen, choose, texts }), jsx(Entries, { entries: chooseContent(shown.entries, { topics: chosen, service }), texts: texts, language: shown.language }, chosen.join())] }));
    };
}
function Announcement({ announcement, texts, language }) {
    const { subject, body, link } = announcement;
    return (jsxs("div", { class: "announced", children: [jsxs("div", { lang: language, dir: "auto", children: [jsx("strong", { children: subject }), jsx("p", { class: "prose", children: body })] }), link && jsx(Away, { url: link.url, label: link.label, texts: texts })] }));
}
/** What one may say that it interests one, behind a button: nobody has to. */
function Topics({ topics, chosen, choose, texts }) {
    const [isOpen, open] = useState(false);
    return (jsxs(Fragment, { children: [jsx("button", { type: "button", class: "link", "aria-expanded": isOpen, onClick: () => open(!isOpen), children: texts.choose }), isOpen && (jsxs("div", { children: [jsx("div", { class: "topics", role: "group", "aria-label": texts.topics, children: topics.map(({ id, name }) => (jsx("button", { type: "button", class: "button", "aria-pressed": chosen.includes(id), onClick: () => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]), children: name }, id))) }), jsx("p", { class: "hint", children: texts.stays })] }))] }));
}
function Entries({ entries, texts, language }) {
    const [isWhole, showAll] = useState(false);
    const [first, ...others] = isWhole ? [] : entries.slice(few);
    const shown = first ? entries.slice(0, few) : entries;
    return (jsxs(Fragment, { children: [jsx("ul", { class: "readings", role: "list", children: shown.map((entry) => (jsxs("li", { children: [jsx("p", { class: "hint", children: texts.kinds[entry.kind] }), jsxs("div", { lang: language, dir: "auto", children: [jsx("h4", { children: entry.title }), jsx("p", { class: "prose", children: entry.text })] }), entry.url && jsx(Away, { url: entry.url, label: texts.read, about: entry.title, texts: texts })] }, entry.id))) }), jsx("p", { role: "status", children: entries.length === 0 && texts.none }), first && (jsxs("button", { type: "button", class: "link", onClick: () => showAll(true), children: [texts.more, " (", others.length + 1, ")"] }))] }));
}
function Away({ url, label, about, texts }) {
    if (!isSafeLink(url))
        return null;
    return (jsxs("a", { class: "link", href: url, target: "_blank", rel: "noopener noreferrer", children: [label, jsx("span", { class: "visually-hidden", children: about && `: ${about}` }), " ", texts.newTab] }));
}

export { contentView, styles };
