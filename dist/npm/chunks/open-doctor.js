import { k as configNames, l as locales, p as wrongAttributes, q as laterChunks, u as first, f as filesOf, v as loadLanguage, x as fileAt } from './index4.js';

/**
 * Finds the name that somebody probably meant.
 *
 * Two slips of the finger at most, and never more than a third of the name: beyond that it is another word.
 *
 * @example
 * ```ts
 * nearestName('clinc', ['clinic', 'endpoint']); // => 'clinic'
 * nearestName('cookie', ['clinic', 'endpoint']); // => undefined
 * ```
 */
function nearestName(written, known) {
    const [best] = known
        .map((name) => ({ name, distance: editDistance(written.toLowerCase(), name) }))
        .filter(({ name, distance }) => distance <= Math.min(2, Math.floor(name.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return best?.name;
}
/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const isSame = a[row - 1] === b[column - 1];
            const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            next[column] = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + Number(!isSame), isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity);
        }
        [beforeLast, last] = [last, next];
    }
    return last[b.length] ?? 0;
}

/** Every place of the page; with no element, the script tag itself. */
function placesOf({ tags, elements }) {
    const script = tags[0]?.attributes ?? [];
    if (elements.length === 0)
        return [{ tag: '<script>', own: [], script }];
    return elements.map(({ tag, attributes }) => ({ tag: `<${tag}>`, own: attributes, script }));
}
function writtenAt({ tag, own, script }, name) {
    const onElement = valueOf(own, name);
    if (onElement !== undefined)
        return { where: tag, attribute: name, value: onElement };
    return { where: '<script>', attribute: `data-${name}`, value: valueOf(script, `data-${name}`) ?? '' };
}
/** All that a place says, by name and ready to be read. */
function configAt(place) {
    const written = configNames.flatMap((name) => {
        const { value } = writtenAt(place, name);
        return value ? [[name, name === 'endpoint' ? value.replace(/\/+$/, '') : value]] : [];
    });
    return Object.fromEntries(written);
}
const valueOf = (attributes, name) => attributes.find(([found]) => found === name)?.[1].trim();
/** An address that no page served over https may call. */
const isInsecure = (address) => /^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/|$))/i.test(address);
/** Whether a script tag says something that only our loader reads, rightly or misspelt. */
const isConfigured = (attributes) => attributes.some(([name]) => name.startsWith('data-') && nearestName(name.slice('data-'.length), configNames) !== undefined);

/** Whether the page says in which language it is, so that no visitor's browser decides in its place. */
function checkLanguage(facts) {
    const { language } = facts;
    const said = placesOf(facts).map((place) => writtenAt(place, 'locale').value);
    if (isSpoken(language) || said.every(isSpoken))
        return { seen: isSpoken(language) ? language : (said[0] ?? ''), faults: [] };
    const values = { written: `lang="${language}"` };
    const paste = `<html lang="${locales[0]}">`;
    return { seen: '', faults: [{ status: 'warning', code: 'language_unknown', values, paste }] };
}
const isSpoken = (tag) => spokenLocale([tag]) !== undefined;
/** The first of some language tags that we have texts for. */
const spokenLocale = (tags) => tags.flatMap((tag) => locales.find((locale) => locale === tag.toLowerCase().split('-')[0]) ?? []).at(0);

/** One attribute as HTML: `data-clinic="tilleuls"`. */
const attributeToPaste = (name, value) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
/** Attributes that keep the optimisers apart from the tag: Cloudflare, LiteSpeed and PageSpeed each have their own. */
const leaveAlone = [
    ['data-cfasync', 'false'],
    ['data-no-optimize', '1'],
    ['data-no-defer', '1'],
];
/**
 * The script tag as it should stand on this page, with what the page already says.
 *
 * @param more - Attributes to add.
 */
function scriptToPaste({ tags }, more = []) {
    const [tag] = tags;
    const written = new Map(tag?.attributes);
    const own = [...written].filter(([name]) => /^(?:data-(?:clinic|endpoint|locale|service)|integrity)$/.test(name));
    const attributes = [
        ...more,
        ['src', tag?.address || 'https://rdv.clinic.example/sdk/parcours.js'],
        ...(written.has('data-clinic') ? [] : [['data-clinic', '…']]),
        ...(written.has('data-endpoint') ? [] : [['data-endpoint', 'https://…']]),
        ...own,
        // A pinned file is compared with its hash only when it is asked for with CORS.
        ...(written.has('integrity') ? [['crossorigin', 'anonymous']] : []),
    ];
    return `<script async ${attributes.map(([name, value]) => attributeToPaste(name, value)).join(' ')}></script>`;
}
/** An element with a way to a person inside. */
const elementToPaste = (tag) => `<${tag}>\n  <p><a href="tel:+33…">01 …</a></p>\n</${tag}>`;

/** What a page would write, for a value that we cannot know. */
const examples = {
    clinic: 'tilleuls',
    endpoint: 'https://rdv.clinic.example',
    locale: 'fr',
    service: 'irm-genou',
};
/** Whether the attributes have the names and values that the widgets understand. */
function checkAttributes(facts) {
    const places = placesOf(facts);
    const slips = [
        ...slipsOf('<script>', facts.tags[0]?.attributes ?? []),
        ...facts.elements.flatMap(({ tag, attributes }) => slipsOf(`<${tag}>`, attributes)),
    ];
    // Without a script tag all that it would have said is missing too, and the tag is what has to be mended.
    const mistakes = places
        .flatMap((place) => mistakesAt(place, slips))
        .filter(({ code }) => facts.tags.length > 0 || code !== 'attribute_missing');
    const lacking = new Set(places.flatMap((place) => wrongAt(place).filter((name) => !writtenAt(place, name).value)));
    if (facts.tags.length === 0 && slips.length + mistakes.length === 0)
        return undefined;
    return {
        seen: configNames
            .map((name) => writtenAt(places[0], name))
            .flatMap(({ attribute, value }) => (value ? attributeToPaste(attribute, value) : []))
            .join(' '),
        faults: [...slips.map((slip) => slipFault(slip, lacking)), ...mistakes],
    };
}
function slipsOf(where, attributes) {
    const isScript = where === '<script>';
    return attributes.flatMap(([written, value]) => {
        const bare = written.replace(/^data-/, '');
        const isPrefixed = bare !== written;
        const name = nearestName(bare, configNames);
        if (!name || (bare === name && isPrefixed === isScript))
            return [];
        return { where, written, value, name };
    });
}
function slipFault({ where, written, value, name }, lacking) {
    const meant = where === '<script>' ? `data-${name}` : name;
    return {
        status: lacking.has(name) ? 'fault' : 'warning',
        code: 'attribute_unknown',
        values: { where, written, meant },
        paste: attributeToPaste(meant, value),
    };
}
const wrongAt = (place) => wrongAttributes(configAt(place));
function mistakesAt(place, slips) {
    return wrongAt(place).flatMap((name) => {
        const { where, attribute, value } = writtenAt(place, name);
        // An address without the s is told with the endpoint, and a slip tells what is missing.
        if (name === 'endpoint' && isInsecure(value))
            return [];
        if (!value && slips.some((slip) => slip.name === name))
            return [];
        const paste = attributeToPaste(attribute, examples[name] ?? '…');
        return value
            ? [
                {
                    status: 'fault',
                    code: 'attribute_invalid',
                    values: { where, name: attribute, written: value },
                    paste,
                },
            ]
            : [{ status: 'fault', code: 'attribute_missing', values: { where, name: attribute }, paste }];
    });
}

/**
 * Takes from an address what a report must never carry: query, fragment, user and password.
 *
 * @example
 * ```ts
 * bareAddress('https://www.clinic.example/rdv?email=a@b.example#x'); // => 'https://www.clinic.example/rdv'
 * ```
 */
function bareAddress(address) {
    return URL.canParse(address) ? plain(new URL(address)) : (address.split(/[?#]/)[0] ?? '');
}
const plain = ({ protocol, host, pathname }) => 
// A file or a `data:` address has no host, and the rest of it is of no use to anybody.
host ? `${protocol}//${host}${pathname}` : protocol;
/** Origin of an address; empty when it is none. */
const originOf = (address) => (URL.canParse(address) ? new URL(address).origin : '');

/**
 * Writes a directive of a content security policy anew, so that it also allows an origin.
 *
 * What the policy allows already stays; where it has no such directive, its `default-src` is what applied, so
 * that is what the new directive begins with.
 *
 * @param policy - As the browser reports it.
 * @param names - The directive, most particular first.
 *
 * @example
 * ```ts
 * policyLine("default-src 'self'", ['connect-src'], 'https://rdv.clinic.example');
 * // => "connect-src 'self' https://rdv.clinic.example"
 * ```
 */
function policyLine(policy, names, origin) {
    const directives = policy.split(/[;,]/).map((part) => part.trim().split(/\s+/));
    const find = (name) => directives.find(([found]) => found.toLowerCase() === name);
    const name = names.find(find) ?? names.at(-1) ?? '';
    const [, ...sources] = find(name) ?? find('default-src') ?? [''];
    const kept = sources.filter((source) => source !== "'none'" && source !== origin);
    return [name, ...kept, origin].join(' ');
}

/** Whether the content security policy lets the script run and the clinic be asked. */
function checkPolicy({ violations, backends, tags }) {
    const called = backends.map(({ endpoint }) => originOf(endpoint));
    const ran = tags.map(({ address }) => originOf(address));
    const faults = violations.flatMap((violation) => {
        const blocked = originOf(violation.blocked);
        const status = violation.isEnforced ? 'fault' : 'warning';
        const { policy, directive } = violation;
        if (directive === 'connect-src' && called.includes(blocked)) {
            const paste = policyLine(policy, ['connect-src'], blocked);
            return [{ status, code: 'csp_connect', values: { blocked }, paste }];
        }
        if (/^script-src/.test(directive) && ran.includes(blocked)) {
            const paste = policyLine(policy, ['script-src-elem', 'script-src'], blocked);
            return [{ status, code: 'csp_script', values: { blocked }, paste }];
        }
        // What the page's own parts do is no business of ours.
        return [];
    });
    return faults.length > 0 || backends.length > 0 ? { seen: '', faults } : undefined;
}
/** Whether the policy kept the question from the backend, so that its silence means nothing. */
function isHeldBack({ endpoint }, violations) {
    return violations.some(({ directive, blocked, isEnforced }) => isEnforced && directive === 'connect-src' && originOf(blocked) === originOf(endpoint));
}

/** How far two clocks may stand apart before held slots and "too late" go wrong. */
const mostSkewMs = 5 * 60_000;
/** Asks the same of every backend that could be asked; nothing when none could. */
function verdictOf(facts, see) {
    const seen = facts.backends
        .filter((backend) => !isHeldBack(backend, facts.violations))
        .flatMap((backend) => see(backend) ?? []);
    if (seen.length === 0)
        return undefined;
    return {
        seen: [...new Set(seen.map((one) => one.seen))].join(', '),
        faults: seen.flatMap(({ faults }) => faults),
    };
}
/** Whether a Parcours backend answers at the endpoint. */
function checkEndpoint(facts) {
    const insecure = placesOf(facts)
        .map((place) => writtenAt(place, 'endpoint'))
        .filter(({ value }) => isInsecure(value));
    if (insecure.length > 0) {
        const faults = insecure.map(({ attribute, value }) => {
            const paste = attributeToPaste(attribute, value.replace(/^http:/i, 'https:'));
            return { status: 'fault', code: 'mixed_content', values: { address: value }, paste };
        });
        return { seen: '', faults };
    }
    return verdictOf(facts, (backend) => ({ seen: backend.endpoint, faults: endpointFaults(backend) }));
}
function endpointFaults({ endpoint, answer, answersAt }) {
    const paste = answersAt === undefined ? {} : { paste: attributeToPaste('data-endpoint', answersAt) };
    const strange = (text) => [
        { status: 'fault', code: 'endpoint_not_parcours', values: { endpoint, answer: text }, ...paste },
    ];
    const failing = (status) => [
        { status: 'fault', code: 'endpoint_failing', values: { endpoint, status: String(status) } },
    ];
    switch (answer.kind) {
        case 'catalogue':
        case 'closed':
            return [];
        case 'refusal':
            return /^(?:unknown_clinic|origin_not_allowed)$/.test(answer.code) ? [] : failing(answer.status);
        case 'foreign':
            return answer.status >= 500
                ? failing(answer.status)
                : strange(`${answer.status} ${answer.mediaType}`.trim());
        case 'opaque':
            return strange('CORS');
        case 'silent':
            return [{ status: 'fault', code: 'endpoint_unreachable', values: { endpoint }, ...paste }];
    }
}
const isRefused = ({ answer }, code) => answer.kind === 'refusal' && answer.code === code;
/** Whether the clinic takes questions from this website. */
function checkOrigin(facts) {
    const { origin } = facts;
    return verdictOf(facts, (backend) => {
        if (backend.answer.kind === 'catalogue')
            return { seen: origin, faults: [] };
        if (backend.answer.kind !== 'closed' && !isRefused(backend, 'origin_not_allowed'))
            return undefined;
        if (origin === 'null') {
            const paste = '<iframe sandbox="allow-scripts allow-same-origin allow-forms" …>';
            return { seen: '', faults: [{ status: 'fault', code: 'page_without_origin', values: {}, paste }] };
        }
        const values = { origin, clinic: backend.clinic };
        const paste = `origins:\n  - ${origin}`;
        return { seen: '', faults: [{ status: 'fault', code: 'origin_not_allowed', values, paste }] };
    });
}
/** Whether the backend knows the clinic, and the clinic the reasons that elements open at. */
function checkClinic(facts) {
    return verdictOf(facts, (backend) => {
        const { clinic, endpoint, answer, services } = backend;
        if (isRefused(backend, 'unknown_clinic')) {
            return {
                seen: '',
                faults: [{ status: 'fault', code: 'unknown_clinic', values: { clinic, endpoint } }],
            };
        }
        if (answer.kind !== 'catalogue')
            return undefined;
        const faults = services
            .filter((service) => !answer.services.includes(service))
            .map((service) => {
            const values = { service, known: answer.services.join(', ') };
            const meant = nearestName(service, answer.services);
            const paste = meant === undefined ? {} : { paste: attributeToPaste('service', meant) };
            return { status: 'warning', code: 'unknown_service', values, ...paste };
        });
        return { seen: clinic, faults };
    });
}
/** Whether this device and the clinic agree on the time. */
function checkClock(facts) {
    return verdictOf(facts, ({ clockAheadMs }) => {
        if (clockAheadMs === undefined)
            return undefined;
        const apartMs = Math.abs(clockAheadMs);
        const seen = String(Math.round(apartMs / 1000));
        if (apartMs <= mostSkewMs)
            return { seen, faults: [] };
        const values = { minutes: String(Math.round(apartMs / 60_000)) };
        return { seen, faults: [{ status: 'warning', code: 'clock_skew', values }] };
    });
}

/** Whether the browser lets this page keep anything. Drafts and what waits to be sent need it; booking does not. */
function checkStorage({ blockedStorage }) {
    const values = { what: blockedStorage.join(', ') };
    const fault = { status: 'warning', code: 'storage_blocked', values };
    return { seen: '', faults: blockedStorage.length > 0 ? [fault] : [] };
}
/** Whether every file that may run is the one that was built. */
function checkFiles({ files, violations }) {
    const policy = violations
        .filter(({ directive, isEnforced }) => isEnforced && /^script-src/.test(directive))
        .map(({ blocked }) => originOf(blocked));
    // A file that the policy keeps away is not a wrong one, and the policy has been told.
    const refused = files.refused.filter((file) => !policy.includes(originOf(file)));
    if (refused.length > 0) {
        const values = { files: refused.join('\n') };
        return { seen: '', faults: [{ status: 'fault', code: 'file_mismatch', values }] };
    }
    return files.checked > 0 && files.refused.length === 0
        ? { seen: String(files.checked), faults: [] }
        : undefined;
}

/** The elements of the SDK. */
const knownTags = ['parcours-booking', 'parcours-faq', 'parcours-questionnaire'];
/** What a page would paste when nothing better is known. */
const exampleTag = knownTags[0];

const isKnown = ({ tag, isDefined }) => isDefined || knownTags.some((known) => known === tag);
const namesOf = (elements) => [...new Set(elements.map(({ tag }) => `<${tag}>`))].join(' ');
/** Whether there is an element for a widget to stand in. Many editors take out a tag that they do not know. */
function checkElements({ elements }) {
    const strange = elements.filter((element) => !isKnown(element));
    const faults = strange.map(({ tag }) => {
        const meant = nearestName(tag, knownTags) ?? exampleTag;
        const values = { written: tag, meant };
        return { status: 'fault', code: 'element_unknown', values, paste: elementToPaste(meant) };
    });
    if (elements.length > 0)
        return { seen: namesOf(elements), faults };
    const paste = elementToPaste(exampleTag);
    return { seen: '', faults: [{ status: 'fault', code: 'element_missing', values: {}, paste }] };
}
/** Whether a patient finds a telephone number where the widget cannot start. */
function checkFallback({ elements }) {
    if (elements.length === 0)
        return undefined;
    const faults = elements.flatMap(({ tag, hasFallback, hasPhone }) => {
        if (hasPhone)
            return [];
        const code = hasFallback ? 'fallback_without_phone' : 'fallback_missing';
        return [{ status: 'warning', code, values: { tag }, paste: elementToPaste(tag) }];
    });
    return { seen: '', faults };
}
/** Whether somebody can see the elements as the page stands now. */
function checkVisibility({ elements }) {
    if (elements.length === 0)
        return undefined;
    // A second element for another width of screen may well be hidden; a page on which all are shows no widget.
    const status = elements.every(({ hidden }) => hidden) ? 'fault' : 'warning';
    const faults = elements.flatMap(({ tag, hidden, covered }) => {
        if (hidden)
            return [{ status, code: 'element_hidden', values: { tag, ...hidden } }];
        return covered ? [{ status: 'warning', code: 'element_covered', values: { tag, ...covered } }] : [];
    });
    return { seen: '', faults };
}

/** Types under which a browser runs a script: none, a module, or one of the names of JavaScript. */
const runs = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;
/** Where each plugin leaves its mark; the names are those of wp-media/wp-rocket#5046 and of the makers' own pages. */
const optimisers = [
    [/rocketlazyload|^data-rocket-/, 'WP Rocket'],
    [/-(?:text|application)\/javascript|^data-cf-/, 'Cloudflare Rocket Loader'],
    [/litespeed/, 'LiteSpeed Cache'],
    [/psajs|^data-pagespeed-(?!no-)/, 'PageSpeed'],
    [/pmdelayedscript|^data-perfmatters/, 'Perfmatters'],
    // Consent tools have many makers and one habit.
    [/^data-(?:cookie(?:consent|category)|cookieyes|cmp-|consent)/, ''],
];
/** Finds the mark of a plugin that holds the script back, on the tag that it has rewritten. */
function optimiserOf(attributes) {
    const rewritten = attributes.filter(([name, value]) => (name === 'type' && !runs.test(value.trim())) ||
        /^data-(?:src|lazy-src|type)$/.test(name) ||
        (/^data-/.test(name) && optimisers.some(([mark]) => mark.test(name))));
    const [first] = rewritten;
    if (!first)
        return undefined;
    const known = optimisers.find(([mark]) => rewritten.some((pair) => pair.some((text) => mark.test(text))));
    return { mark: `${first[0]}="${first[1]}"`, by: known?.[1] ?? '' };
}

/** Whether the tag is there, is the one that was pasted, and runs when the page opens. */
function checkScript(facts) {
    const { tags, loader, violations } = facts;
    const [tag] = tags;
    const paste = scriptToPaste(facts, leaveAlone);
    if (!tag) {
        const code = loader.hasRun ? 'script_rewritten' : 'script_missing';
        return { seen: '', faults: [{ status: 'fault', code, values: {}, paste }] };
    }
    const faults = [...mixedFaults(facts, tag), ...delayFaults(facts, tag), ...waitFaults(facts, tag)];
    if (loader.hasRun || faults.some(({ status }) => status === 'fault'))
        return { seen: tag.address, faults };
    // The policy says by itself what it has refused.
    const origin = originOf(tag.address);
    if (violations.some(({ directive, blocked }) => /^script-src/.test(directive) && originOf(blocked) === origin))
        return undefined;
    const values = { address: tag.address };
    return { seen: '', faults: [{ status: 'fault', code: 'script_failed', values }, ...faults] };
}
function mixedFaults({ address }, tag) {
    if (!/^https:/.test(address) || !/^http:/.test(tag.address))
        return [];
    const paste = scriptToPaste({ tags: [{ ...tag, address: tag.address.replace(/^http:/, 'https:') }] });
    return [{ status: 'fault', code: 'mixed_content', values: { address: tag.address }, paste }];
}
function delayFaults(facts, tag) {
    const { loader } = facts;
    const lost = { mark: 'document.currentScript = null', by: '' };
    const found = optimiserOf(tag.attributes) ?? (loader.hasRun && !loader.ranFromTag ? lost : undefined);
    if (!found)
        return [];
    // Late is a pity; never is a fault.
    const status = loader.hasRun ? 'warning' : 'fault';
    return [{ status, code: 'script_delayed', values: { ...found }, paste: scriptToPaste(facts, leaveAlone) }];
}
function waitFaults(facts, { address, isInHead, isPatient }) {
    if (!isInHead || isPatient)
        return [];
    return [{ status: 'warning', code: 'script_not_async', values: { address }, paste: scriptToPaste(facts) }];
}
/** Whether the page has the tag once. */
function checkCopies(facts) {
    const { tags } = facts;
    if (tags.length === 0)
        return undefined;
    if (tags.length === 1)
        return { seen: '', faults: [] };
    const paste = scriptToPaste(facts);
    const addresses = [...new Set(tags.map(({ address }) => address))];
    const [address = ''] = addresses;
    const fault = addresses.length > 1
        ? // Which of them is first is then a matter of chance.
            { status: 'fault', code: 'script_versions', values: { addresses: addresses.join('\n') }, paste }
        : { status: 'warning', code: 'script_twice', values: { count: String(tags.length), address }, paste };
    return { seen: '', faults: [fault] };
}

/** Everything the doctor looks at, in the order in which it is told. */
const checks = [
    'script',
    'copies',
    'attributes',
    'elements',
    'fallback',
    'visibility',
    'language',
    'policy',
    'endpoint',
    'origin',
    'clinic',
    'clock',
    'storage',
    'files',
];

const rules = {
    script: checkScript,
    copies: checkCopies,
    attributes: checkAttributes,
    elements: checkElements,
    fallback: checkFallback,
    visibility: checkVisibility,
    language: checkLanguage,
    policy: checkPolicy,
    endpoint: checkEndpoint,
    origin: checkOrigin,
    clinic: checkClinic,
    clock: checkClock,
    storage: checkStorage,
    files: checkFiles,
};
/**
 * Judges an installation.
 *
 * @returns At least one finding for each check, in the order of `checks`; what is the same twice is told once.
 *
 * @example
 * ```ts
 * diagnose(facts).filter(({ status }) => status === 'fault'); // => [] on a healthy page
 * ```
 */
function diagnose(facts) {
    return checks.flatMap((check) => {
        const verdict = rules[check](facts);
        if (!verdict)
            return [{ check, status: 'skipped' }];
        if (verdict.faults.length === 0)
            return [{ check, status: 'ok', seen: verdict.seen }];
        return once(verdict.faults).map((fault) => ({ ...fault, check }));
    });
}
const once = (faults) => [
    ...new Map(faults.map((fault) => [JSON.stringify([fault.code, fault.values]), fault])).values(),
];

/** Every pair of endpoint and clinic that the page names without a mistake, each once. */
function targetsOf(facts) {
    const targets = new Map();
    for (const place of placesOf(facts)) {
        const config = configAt(place);
        if (wrongAttributes(config).length > 0)
            continue;
        const { endpoint, clinic, service } = config;
        const key = `${endpoint} ${clinic}`;
        const services = [...(targets.get(key)?.services ?? []), ...(service === undefined ? [] : [service])];
        targets.set(key, { endpoint, clinic, services });
    }
    return [...targets.values()];
}

/** Inline and important, because only that outdoes what is important in a style sheet of the page. */
const shown = { display: 'block', visibility: 'visible', opacity: '1', 'content-visibility': 'visible' };
/**
 * Gives an element of ours a shadow root that no rule of the page can hide.
 *
 * @param element - Fresh, and in the document.
 * @param options - BCP 47 tag of the texts, and style sheets as text.
 */
function createPanelHost(element, options) {
    const controller = new AbortController();
    const shadow = element.attachShadow({ mode: 'open' });
    const root = document.createElement('div');
    root.className = 'root';
    root.lang = options.language;
    shadow.adoptedStyleSheets = options.styles.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
    });
    for (const [name, value] of Object.entries(shown))
        element.style.setProperty(name, value, 'important');
    shadow.append(root);
    return {
        root,
        signal: controller.signal,
        dispatch(name, detail) {
            element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
        },
        destroy() {
            controller.abort();
            element.remove();
        },
    };
}

const plural$1 = new Intl.PluralRules('en');
const counted$1 = (count, one, many) => `${count} ${plural$1.select(count) === 'one' ? one : many}`;
/** The doctor's texts in English. */
const doctorEn = {
    language: 'en',
    eyebrow: 'Parcours · installation check',
    running: 'Checking…',
    healthy: 'Everything is in order',
    toMend: (faults) => counted$1(faults, 'point to mend', 'points to mend'),
    toReview: (warnings) => counted$1(warnings, 'point to review', 'points to review'),
    alsoToReview: (warnings) => counted$1(warnings, 'more to review', 'more to review'),
    passed: (count) => counted$1(count, 'check passed', 'checks passed'),
    skipped: (count) => counted$1(count, 'check not possible', 'checks not possible'),
    skippedWhy: 'Another point stands in the way: mend it, then reload the page.',
    again: 'Mend, then reload the page: the check starts again.',
    failed: 'The check could not be completed',
    failedWhy: 'Reload the page to start again. The browser’s console says why.',
    status: { fault: 'To mend', warning: 'To review', ok: 'In order', skipped: 'Not checked' },
    /** Between a label and what it labels. */
    colon: ': ',
    seen: 'Seen',
    mend: 'To do',
    paste: 'To paste',
    copyLine: 'Copy',
    copyReport: 'Copy the report',
    copied: 'Copied',
    copyFailed: 'The browser refuses to copy: select the text below.',
    report: 'Report',
    close: 'Close',
    accepted: {
        clinic: 'the clinic’s id in lower-case letters, digits and hyphens, such as “tilleuls”',
        endpoint: 'an https:// address without query, such as “https://rdv.clinic.example”',
        locale: '“fr” or “en”',
        service: 'the id of a reason in the catalogue, such as “irm-genou”',
    },
    checks: {
        script: { title: 'Script tag', ok: 'Loaded from {seen}' },
        copies: { title: 'One tag only', ok: 'The tag is there once.' },
        attributes: { title: 'Attributes', ok: '{seen}' },
        elements: { title: 'Elements', ok: '{seen}' },
        fallback: { title: 'Fallback', ok: 'Each element holds a number to call.' },
        visibility: { title: 'Visibility', ok: 'Nothing hides the elements.' },
        language: { title: 'Language of the page', ok: '{seen}' },
        policy: { title: 'Content security policy (CSP)', ok: 'It lets everything needed through.' },
        endpoint: { title: 'Booking server', ok: '{seen} answers.' },
        origin: { title: 'Website allowed', ok: 'The clinic accepts {seen}' },
        clinic: { title: 'Clinic', ok: 'The server knows “{seen}”.' },
        clock: { title: 'Clock', ok: 'Difference from the clinic: {seen} s.' },
        storage: { title: 'Browser storage', ok: 'Available.' },
        files: { title: 'Files of the script', ok: 'Files that match their hash: {seen}.' },
    },
    faults: {
        script_missing: {
            title: 'The script tag is not on the page',
            seen: 'No <script> tag of the page loads parcours.js.',
            mend: 'Paste the tag once into the template of the site, best before </body>. If it was there, the editor took it out: use a “Custom HTML” block.',
        },
        script_failed: {
            title: 'The script did not load',
            seen: 'The tag is there, but {address} has not been run.',
            mend: 'Open that address in a tab: it must show JavaScript. If not, correct “src”. If the tag has “integrity”, the hash must be that of this file.',
        },
        script_delayed: {
            title: 'An optimiser holds the script back',
            seen: 'The tag has been rewritten: {mark} ({by})',
            mend: 'Exclude “parcours.js” from the option that delays or defers JavaScript in the caching plugin, and from the consent tool: the script sets no cookie. Then empty the cache. These attributes help the optimisers that read them:',
        },
        script_rewritten: {
            title: 'The script was merged with others',
            seen: 'The script runs, but its tag has gone from the page.',
            mend: 'Exclude “parcours.js” from the option that combines or inlines JavaScript: outside its tag the script finds neither its settings nor its files.',
        },
        script_not_async: {
            title: 'The tag delays the page',
            seen: 'The tag is in <head> without “async”: the page waits for {address}.',
            mend: 'Add “async”.',
        },
        script_twice: {
            title: 'The script is there more than once',
            seen: 'The page has {count} tags for {address}. The first stays in charge.',
            mend: 'Keep one tag. The second often comes from a tag manager, or from a block pasted beside the template.',
        },
        script_versions: {
            title: 'Two versions of the script on one page',
            seen: 'Chance decides which comes first:\n{addresses}',
            mend: 'Keep one tag, that of the version you want.',
        },
        attribute_missing: {
            title: 'A required attribute is missing',
            seen: '{name} is not on {where}.',
            mend: 'Add it. Expected: {accepted}.',
        },
        attribute_invalid: {
            title: 'An attribute has a value that is not understood',
            seen: '{name} on {where} says “{written}”.',
            mend: 'Expected: {accepted}.',
        },
        attribute_unknown: {
            title: 'An attribute is misspelt',
            seen: '{written} on {where} is not read.',
            mend: 'Its right name is {meant}.',
        },
        element_missing: {
            title: 'No element on the page',
            seen: 'The script tag is there, but no <parcours-…> element.',
            mend: 'Paste the element where the widget belongs. If it was there, the editor took it out: use a “Custom HTML” block, or allow the tag in the editor.',
        },
        element_unknown: {
            title: 'An element is misspelt',
            seen: 'There is no <{written}>.',
            mend: 'Its right name is probably <{meant}>.',
        },
        fallback_missing: {
            title: 'No fallback in the element',
            seen: '<{tag}> is empty: when the widget cannot start, the patient sees nothing.',
            mend: 'Put the clinic’s telephone number inside the element; it goes when the widget starts.',
        },
        fallback_without_phone: {
            title: 'The fallback has no number to call',
            seen: '<{tag}> holds some text, but no “tel:” link.',
            mend: 'Add the clinic’s telephone number as a link.',
        },
        element_hidden: {
            title: 'The element is hidden',
            seen: '<{tag}> cannot be seen: {by} has {how}.',
            mend: 'If it is a tab or panel that is still closed, all is well. If not, take that rule away or move the element.',
        },
        element_covered: {
            title: 'Something covers the element',
            seen: '{by} lies over <{tag}> ({how}).',
            mend: 'If it is a banner that visitors close, all is well. If not, move it or lower its z-index.',
        },
        language_unknown: {
            title: 'The language of the page is not known',
            seen: 'The <html> tag has {written}. Each visitor’s browser will decide.',
            mend: 'State the language of the page, or set that of the widgets by data-locale="en".',
        },
        csp_connect: {
            title: 'The security policy blocks the server',
            seen: 'The page’s connect-src directive refuses {blocked}',
            mend: 'In the site’s Content-Security-Policy header (or the plugin that sets it), replace the directive by this line:',
        },
        csp_script: {
            title: 'The security policy blocks the script',
            seen: 'The page’s script-src directive refuses {blocked}',
            mend: 'In the site’s Content-Security-Policy header (or the plugin that sets it), replace the directive by this line:',
        },
        mixed_content: {
            title: 'An address is not secure',
            seen: '{address} begins with http://: browsers block it on an https page.',
            mend: 'Write https:// and make sure that the server answers there.',
        },
        endpoint_unreachable: {
            title: 'The server does not answer',
            seen: 'Nothing answers at {endpoint}',
            mend: 'Check the address in data-endpoint, that the server is running and that its certificate is valid. An ad blocker can be the cause too: try without.',
        },
        endpoint_not_parcours: {
            title: 'The address is not that of a Parcours server',
            seen: '{endpoint} answers, but not as a Parcours server does ({answer}).',
            mend: 'data-endpoint is the address of the server, without /v1 or /sdk. If it is right, a proxy answers in its place, or the server is stopped.',
        },
        endpoint_failing: {
            title: 'The server is failing',
            seen: '{endpoint} answers with error {status}.',
            mend: 'Tell whoever runs the server: its log says why.',
        },
        origin_not_allowed: {
            title: 'The clinic does not accept this website',
            seen: '{origin} is not in the list of websites of “{clinic}”.',
            mend: 'Add this origin, letter for letter, to the clinic’s file on the server, then restart it:',
        },
        page_without_origin: {
            title: 'The page has no origin',
            seen: 'It is opened from a file or in a “sandbox” frame: no server can recognise it.',
            mend: 'Serve it over https. In a frame, allow the origin:',
        },
        unknown_clinic: {
            title: 'The server does not know the clinic',
            seen: '{endpoint} does not know “{clinic}”.',
            mend: 'Check data-clinic letter by letter: it is the “id” in the clinic’s file.',
        },
        unknown_service: {
            title: 'The reason asked for does not exist',
            seen: 'service="{service}" is not in the catalogue; patients will see the list of all reasons.',
            mend: 'Known reasons: {known}.',
        },
        clock_skew: {
            title: 'The clock is off',
            seen: 'This device and the clinic’s server differ by {minutes} min.',
            mend: 'Set the time of this device to automatic. If it is right, the server’s clock needs setting.',
        },
        storage_blocked: {
            title: 'The browser refuses storage',
            seen: '{what}: not allowed for this page.',
            mend: 'Booking works, but nothing survives closing the tab. Usual causes: blocked cookies, a page framed by another site, a “sandbox” attribute without allow-same-origin.',
        },
        file_mismatch: {
            title: 'Files are not of the same version',
            seen: 'Missing, or not those built together with parcours.js:\n{files}',
            mend: 'Upload the whole dist folder of one version, into a folder of its name, empty the cache of the CDN, and switch off any minifying of these files.',
        },
    },
};

const plural = new Intl.PluralRules('fr');
const counted = (count, one, many) => `${count} ${plural.select(count) === 'one' ? one : many}`;
/**
 * The doctor's texts in French. `{name}` stands for what was seen; the names are those of `FaultValues`.
 * They are for the agency, not for patients, so they come with the doctor and never with a widget.
 */
const doctorFr = {
    language: 'fr',
    eyebrow: 'Parcours · contrôle d’installation',
    running: 'Contrôle en cours…',
    healthy: 'Tout est en ordre',
    toMend: (faults) => counted(faults, 'point à corriger', 'points à corriger'),
    toReview: (warnings) => counted(warnings, 'point à vérifier', 'points à vérifier'),
    alsoToReview: (warnings) => counted(warnings, 'autre à vérifier', 'autres à vérifier'),
    passed: (count) => counted(count, 'contrôle réussi', 'contrôles réussis'),
    skipped: (count) => counted(count, 'contrôle impossible', 'contrôles impossibles'),
    skippedWhy: 'Un autre point l’empêche : corrigez-le, puis rechargez la page.',
    again: 'Corrigez, puis rechargez la page : le contrôle recommence.',
    failed: 'Le contrôle n’a pas pu aller à son terme',
    failedWhy: 'Rechargez la page pour recommencer. La console du navigateur dit pourquoi.',
    status: { fault: 'À corriger', warning: 'À vérifier', ok: 'Conforme', skipped: 'Non contrôlé' },
    /** Between a label and what it labels. */
    colon: ' : ',
    seen: 'Constaté',
    mend: 'À faire',
    paste: 'À coller',
    copyLine: 'Copier',
    copyReport: 'Copier le rapport',
    copied: 'Copié',
    copyFailed: 'Le navigateur refuse la copie : sélectionnez le texte ci-dessous.',
    report: 'Rapport',
    close: 'Fermer',
    /** Said of a value that has no better words. */
    accepted: {
        clinic: 'l’identifiant de la clinique, en minuscules, chiffres et traits d’union, comme « tilleuls »',
        endpoint: 'une adresse https:// sans paramètres, comme « https://rdv.clinic.example »',
        locale: '« fr » ou « en »',
        service: 'l’identifiant d’un motif du catalogue, comme « irm-genou »',
    },
    /** What each check looks at, and what it says when all is well. */
    checks: {
        script: { title: 'Balise du script', ok: 'Chargé depuis {seen}' },
        copies: { title: 'Une seule balise', ok: 'La balise figure une fois.' },
        attributes: { title: 'Attributs', ok: '{seen}' },
        elements: { title: 'Éléments', ok: '{seen}' },
        fallback: { title: 'Secours', ok: 'Chaque élément contient un numéro à appeler.' },
        visibility: { title: 'Visibilité', ok: 'Rien ne masque les éléments.' },
        language: { title: 'Langue de la page', ok: '{seen}' },
        policy: { title: 'Politique de sécurité (CSP)', ok: 'Elle laisse passer tout ce qu’il faut.' },
        endpoint: { title: 'Serveur de rendez-vous', ok: '{seen} répond.' },
        origin: { title: 'Site autorisé', ok: 'La clinique accepte {seen}' },
        clinic: { title: 'Clinique', ok: '« {seen} » est connue du serveur.' },
        clock: { title: 'Horloge', ok: 'Écart avec la clinique : {seen} s.' },
        storage: { title: 'Stockage du navigateur', ok: 'Disponible.' },
        files: { title: 'Fichiers du script', ok: 'Fichiers conformes à leur empreinte : {seen}.' },
    },
    faults: {
        script_missing: {
            title: 'La balise du script est absente de la page',
            seen: 'Aucune balise <script> de la page ne charge parcours.js.',
            mend: 'Collez la balise une fois dans le modèle du site, de préférence avant </body>. Si elle y était, l’éditeur l’a retirée : passez par un bloc « HTML personnalisé ».',
        },
        script_failed: {
            title: 'Le script ne s’est pas chargé',
            seen: 'La balise est là, mais {address} n’a pas été exécuté.',
            mend: 'Ouvrez cette adresse dans un onglet : elle doit afficher du JavaScript. Sinon, corrigez « src ». Si la balise porte « integrity », l’empreinte doit être celle de ce fichier.',
        },
        script_delayed: {
            title: 'Un optimiseur retarde le script',
            seen: 'La balise a été réécrite : {mark} ({by})',
            mend: 'Excluez « parcours.js » de l’option « retarder » ou « différer » le JavaScript de l’extension de cache, et du gestionnaire de consentement : le script ne pose aucun cookie. Puis videz le cache. Ces attributs aident les optimiseurs qui les lisent :',
        },
        script_rewritten: {
            title: 'Le script a été fusionné avec d’autres',
            seen: 'Le script fonctionne, mais sa balise a disparu de la page.',
            mend: 'Excluez « parcours.js » de l’option « combiner » ou « insérer dans la page » le JavaScript : hors de sa balise, le script ne trouve ni ses réglages ni ses fichiers.',
        },
        script_not_async: {
            title: 'La balise retarde l’affichage de la page',
            seen: 'La balise est dans <head> sans « async » : la page attend {address}.',
            mend: 'Ajoutez « async ».',
        },
        script_twice: {
            title: 'Le script figure plusieurs fois',
            seen: 'La page contient {count} balises pour {address}. La première reste aux commandes.',
            mend: 'Gardez une seule balise. La seconde vient souvent d’un gestionnaire de balises, ou d’un bloc collé en plus du modèle.',
        },
        script_versions: {
            title: 'Deux versions du script sur la même page',
            seen: 'Le hasard décide laquelle arrive la première :\n{addresses}',
            mend: 'Gardez une seule balise, celle de la version voulue.',
        },
        attribute_missing: {
            title: 'Un attribut obligatoire manque',
            seen: '{name} n’est pas sur {where}.',
            mend: 'Ajoutez-le. Valeur attendue : {accepted}.',
        },
        attribute_invalid: {
            title: 'Un attribut a une valeur incomprise',
            seen: '{name} sur {where} dit « {written} ».',
            mend: 'Valeur attendue : {accepted}.',
        },
        attribute_unknown: {
            title: 'Un attribut est mal nommé',
            seen: '{written} sur {where} n’est pas lu.',
            mend: 'Le nom exact est {meant}.',
        },
        element_missing: {
            title: 'Aucun élément sur la page',
            seen: 'La balise du script est là, mais aucun élément <parcours-…>.',
            mend: 'Collez l’élément à l’endroit du widget. S’il y était, l’éditeur l’a retiré : placez-le dans un bloc « HTML personnalisé », ou autorisez cette balise dans l’éditeur.',
        },
        element_unknown: {
            title: 'Un élément est mal nommé',
            seen: '<{written}> n’existe pas.',
            mend: 'Le nom exact est sans doute <{meant}>.',
        },
        fallback_missing: {
            title: 'Aucun secours dans l’élément',
            seen: '<{tag}> est vide : si le widget ne peut pas démarrer, le patient ne voit rien.',
            mend: 'Placez le numéro de téléphone de la clinique dans l’élément ; il disparaît quand le widget démarre.',
        },
        fallback_without_phone: {
            title: 'Le secours n’a pas de numéro à appeler',
            seen: '<{tag}> contient du texte, mais aucun lien « tel: ».',
            mend: 'Ajoutez le numéro de téléphone de la clinique comme lien.',
        },
        element_hidden: {
            title: 'L’élément est masqué',
            seen: '<{tag}> ne se voit pas : {by} a {how}.',
            mend: 'Si c’est un onglet ou un volet encore fermé, tout va bien. Sinon, retirez cette règle ou déplacez l’élément.',
        },
        element_covered: {
            title: 'Quelque chose recouvre l’élément',
            seen: '{by} est devant <{tag}> ({how}).',
            mend: 'Si c’est un bandeau que le visiteur ferme, tout va bien. Sinon, déplacez-le ou baissez son z-index.',
        },
        language_unknown: {
            title: 'La langue de la page est inconnue',
            seen: 'La balise <html> porte {written}. La langue du navigateur décidera pour chaque visiteur.',
            mend: 'Indiquez la langue de la page, ou fixez celle des widgets par data-locale="fr".',
        },
        csp_connect: {
            title: 'La politique de sécurité bloque le serveur',
            seen: 'La directive connect-src de la page refuse {blocked}',
            mend: 'Remplacez la directive, dans l’en-tête Content-Security-Policy du site (ou l’extension qui le règle), par cette ligne :',
        },
        csp_script: {
            title: 'La politique de sécurité bloque le script',
            seen: 'La directive script-src de la page refuse {blocked}',
            mend: 'Remplacez la directive, dans l’en-tête Content-Security-Policy du site (ou l’extension qui le règle), par cette ligne :',
        },
        mixed_content: {
            title: 'Une adresse n’est pas sécurisée',
            seen: '{address} commence par http:// : le navigateur la bloque sur une page https.',
            mend: 'Écrivez https:// et vérifiez que le serveur y répond.',
        },
        endpoint_unreachable: {
            title: 'Le serveur ne répond pas',
            seen: 'Rien ne répond à {endpoint}',
            mend: 'Vérifiez l’adresse de data-endpoint, que le serveur est démarré et que son certificat est valide. Un bloqueur de publicité peut aussi en être la cause : essayez sans.',
        },
        endpoint_not_parcours: {
            title: 'L’adresse n’est pas celle d’un serveur Parcours',
            seen: '{endpoint} répond, mais pas comme un serveur Parcours ({answer}).',
            mend: 'data-endpoint est l’adresse du serveur, sans /v1 ni /sdk. Si l’adresse est juste, un proxy répond à sa place, ou le serveur est arrêté.',
        },
        endpoint_failing: {
            title: 'Le serveur est en panne',
            seen: '{endpoint} répond par une erreur {status}.',
            mend: 'Prévenez la personne qui exploite le serveur : son journal dit pourquoi.',
        },
        origin_not_allowed: {
            title: 'La clinique n’accepte pas ce site',
            seen: '{origin} n’est pas dans la liste des sites de « {clinic} ».',
            mend: 'Ajoutez cette origine, telle quelle, à la fiche de la clinique sur le serveur, puis redémarrez-le :',
        },
        page_without_origin: {
            title: 'La page n’a pas d’origine',
            seen: 'Elle est ouverte depuis un fichier ou dans un cadre « sandbox » : aucun serveur ne peut la reconnaître.',
            mend: 'Servez-la par https. Dans un cadre, autorisez l’origine :',
        },
        unknown_clinic: {
            title: 'La clinique est inconnue du serveur',
            seen: '{endpoint} ne connaît pas « {clinic} ».',
            mend: 'Vérifiez data-clinic, lettre par lettre : c’est le champ « id » de la fiche de la clinique.',
        },
        unknown_service: {
            title: 'Le motif demandé n’existe pas',
            seen: 'service="{service}" n’est pas au catalogue ; le patient verra la liste de tous les motifs.',
            mend: 'Motifs connus : {known}.',
        },
        clock_skew: {
            title: 'L’horloge est décalée',
            seen: 'Cet appareil et le serveur de la clinique diffèrent de {minutes} min.',
            mend: 'Réglez l’heure de cet appareil sur « automatique ». Si elle est juste, c’est le serveur qu’il faut mettre à l’heure.',
        },
        storage_blocked: {
            title: 'Le navigateur refuse le stockage',
            seen: '{what} : accès refusé à cette page.',
            mend: 'La réservation fonctionne, mais rien ne survit à la fermeture de l’onglet. Causes habituelles : cookies bloqués, page dans un cadre d’un autre site, attribut « sandbox » sans allow-same-origin.',
        },
        file_mismatch: {
            title: 'Des fichiers ne sont pas de la même version',
            seen: 'Absents, ou différents de ceux qui ont été construits avec parcours.js :\n{files}',
            mend: 'Déposez le dossier dist entier d’une seule version, dans un dossier à son nom, videz le cache du CDN, et désactivez toute réduction de ces fichiers.',
        },
    },
};

/**
 * Recognises a Parcours backend by what it answers to `GET /v1/catalog`. The log-in page of a wireless network,
 * the start page of a web server and somebody else's API answer too.
 */
function readAnswer({ status, mediaType, body }) {
    if (isRecord(body)) {
        const { services, code } = body;
        if (status === 200 && Array.isArray(services)) {
            const ids = services.flatMap((service) => (isRecord(service) ? [String(service['id'])] : []));
            return { kind: 'catalogue', services: ids };
        }
        if (status >= 400 && typeof code === 'string')
            return { kind: 'refusal', status, code };
    }
    return { kind: 'foreign', status, mediaType };
}
const isRecord = (value) => typeof value === 'object' && value !== null;

/** A slow answer is none: a patient would have given up. */
const mostMs = 6_000;
/** Asks for the clinic's catalogue. @returns Nothing when the browser will not let the page see an answer. */
async function askCatalog({ endpoint, clinic, signal }) {
    const heard = await get(`${endpoint}/v1/catalog?clinic=${encodeURIComponent(clinic)}`, signal);
    return heard && readAnswer(heard);
}
/**
 * Asks for a clinic that cannot exist. A Parcours backend answers that to every website, so a backend that
 * answers this and not the clinic's own question has this website on no list.
 */
async function askStranger(endpoint, signal) {
    const answer = await askCatalog({ endpoint, clinic: '-', signal });
    return answer?.kind === 'refusal' && answer.code === 'unknown_clinic';
}
/** Whether anything at all answers, be it something that the page may not read. */
async function isThere(endpoint, signal) {
    try {
        await fetch(`${endpoint}/v1/health`, { ...request(signal), mode: 'no-cors' });
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Compares the clinic's clock with this device's.
 *
 * @returns Milliseconds the clinic is ahead, to half the time of the journey.
 */
async function askTime(question, service) {
    const { endpoint, clinic, signal } = question;
    const query = new URLSearchParams({ clinic, service, limit: '1' });
    const asked = Date.now();
    const heard = await get(`${endpoint}/v1/slots?${query}`, signal);
    const middle = (asked + Date.now()) / 2;
    const { serverNow } = Object(heard?.body);
    const ahead = typeof serverNow === 'string' ? Date.parse(serverNow) - middle : NaN;
    return Number.isNaN(ahead) ? undefined : ahead;
}
async function get(url, signal) {
    try {
        const response = await fetch(url, request(signal));
        const mediaType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
        const body = await response.json().catch(() => undefined);
        return { status: response.status, mediaType, body };
    }
    catch {
        return undefined;
    }
}
const request = (signal) => ({
    credentials: 'omit',
    referrerPolicy: 'origin',
    cache: 'no-store',
    // Safari before 17.4 has no `any`: there, closing the panel leaves a request to its end.
    signal: AbortSignal.any?.([signal, AbortSignal.timeout(mostMs)]) ?? AbortSignal.timeout(mostMs),
});

/** Asks every backend that the page names rightly, as the widgets would. */
async function examineBackends(targets, journey) {
    const examined = await Promise.all(targets.map((target) => examineBackend(target, journey)));
    // A violation of the policy is told in a task of its own, after the request it stopped has failed.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return examined;
}
async function examineBackend({ endpoint, clinic, services }, { signal, loader }) {
    const facts = { endpoint, clinic, services };
    const answer = await askCatalog({ endpoint, clinic, signal });
    if (answer?.kind === 'catalogue') {
        const [service] = answer.services;
        const clockAheadMs = service === undefined ? undefined : await askTime({ endpoint, clinic, signal }, service);
        return { ...facts, answer, ...(clockAheadMs !== undefined && { clockAheadMs }) };
    }
    if (answer?.kind === 'refusal')
        return { ...facts, answer };
    if (!answer && (await askStranger(endpoint, signal)))
        return { ...facts, answer: { kind: 'closed' } };
    const other = await otherEndpoint(endpoint, { signal, loader });
    const heard = answer ?? {
        kind: (await isThere(endpoint, signal)) ? 'opaque' : 'silent',
    };
    return { ...facts, answer: heard, ...(other !== undefined && { answersAt: other }) };
}
/** A backend that serves the script is most often the one that was meant. */
async function otherEndpoint(endpoint, { signal, loader }) {
    if (!loader)
        return undefined;
    const beside = new Set([new URL('..', loader).href, new URL('/', loader).href]);
    for (const address of beside) {
        const candidate = address.replace(/\/$/, '');
        if (candidate !== endpoint && (await askStranger(candidate, signal)))
            return candidate;
    }
    return undefined;
}

/** Finds why nobody can see an element as the page stands, and which element is the cause. */
function hiddenBy(element) {
    const line = [...upwards(element)];
    const notDrawn = line.find((one) => getComputedStyle(one).display === 'none');
    if (notDrawn)
        return { by: describeElement(notDrawn), how: 'display: none' };
    const { visibility } = getComputedStyle(element);
    if (visibility !== 'visible') {
        const cause = line.findLast((one) => getComputedStyle(one).visibility === visibility) ?? element;
        return { by: describeElement(cause), how: `visibility: ${visibility}` };
    }
    // What is skipped by `content-visibility` or stands in a closed <details> has styles, but is not drawn.
    const folded = line.find((one) => one instanceof HTMLDetailsElement && !one.open);
    if (folded)
        return { by: describeElement(folded), how: 'open: false' };
    return noRoom(element, line) ?? outOfSight(element, line);
}
function noRoom(element, line) {
    // An element with nothing to show yet takes no room by nature.
    if (element.textContent?.trim() === '' && !element.shadowRoot?.querySelector('.root'))
        return undefined;
    for (const one of line) {
        if (one !== element && getComputedStyle(one).overflow === 'visible')
            continue;
        const { width, height } = one.getBoundingClientRect();
        if (width < 1)
            return { by: describeElement(one), how: 'width: 0' };
        if (height < 1)
            return { by: describeElement(one), how: 'height: 0' };
    }
    return undefined;
}
function outOfSight(element, line) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right + scrollX <= 0)
        return { by: describeElement(element), how: `left: ${Math.round(left)}px` };
    if (bottom + scrollY <= 0)
        return { by: describeElement(element), how: `top: ${Math.round(top)}px` };
    // Below the fold, many sites fade things in only once they are scrolled to.
    const isInView = bottom > 0 && top < innerHeight;
    const faded = isInView && line.find((one) => Number(getComputedStyle(one).opacity) < 0.05);
    return faded ? { by: describeElement(faded), how: 'opacity: 0' } : undefined;
}
/** Finds what lies over the middle of the part of an element that is on the screen. */
function coveredBy(element) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const over = element.getRootNode().elementFromPoint(x, y);
    if (!over || over.contains(element) || element.contains(over))
        return undefined;
    const layered = [...upwards(over)].find((one) => getComputedStyle(one).position !== 'static') ?? over;
    if (layered.contains(element))
        return undefined;
    const { position, zIndex } = getComputedStyle(layered);
    return { by: describeElement(layered), how: `position: ${position}; z-index: ${zIndex}` };
}
/** An element and its ancestors as they are drawn, out of shadow roots too. */
function* upwards(element) {
    let next = element;
    while (next) {
        yield next;
        const parent = next.assignedSlot ?? next.parentNode;
        next = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
    }
}
/** An element as an agency would find it again: `div#tabs.panel`. */
function describeElement({ localName, id, classList }) {
    const classes = [...classList].slice(0, 2).map((name) => `.${name}`);
    return `${localName}${id && `#${id}`}${classes.join('')}`;
}

/**
 * Reads the script tags that name the loader, the one in charge first. A site may have a `parcours.js` of its
 * own, so a second tag counts only when it is configured as ours or loads the same file.
 *
 * @param own - The tag that the loader came from, when it ran.
 */
function readTags(own) {
    const named = [...document.querySelectorAll('script')].filter((tag) => tag !== own && [...tag.attributes].some(({ value }) => /\bparcours\.js/.test(value)));
    const ours = named.filter((tag) => isConfigured(attributesOf(tag)) || (own && addressOf(tag) === addressOf(own)));
    const tags = own ? [own, ...ours] : ours;
    return (tags.length > 0 ? tags : named).map(readTag);
}
function readTag(tag) {
    return {
        address: addressOf(tag),
        attributes: attributesOf(tag),
        isInHead: tag.closest('head') !== null,
        isPatient: tag.async || tag.defer || tag.type === 'module',
    };
}
/** The file of a tag, also where an optimiser has put its address into another attribute. */
function addressOf(tag) {
    const [, written] = [...tag.attributes]
        .map(({ name, value }) => [name, value])
        .find(([name, value]) => /(?:^|-)src$/.test(name) && value) ?? [];
    return tag.src || written ? bareAddress(new URL(tag.src || (written ?? ''), document.baseURI).href) : '';
}
/** The attributes of an element; addresses among them without their queries. */
function attributesOf(element) {
    return [...element.attributes].map(({ name, value }) => [name, /^(?:https?:)?\/\//.test(value) ? (value.split(/[?#]/)[0] ?? '') : value]);
}

/** Every `<parcours-…>` element, also inside the open shadow roots of the site. The doctor is none of them. */
function findElements(root = document) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
        ...(isOurs(element) ? [element] : []),
        ...(element.shadowRoot ? findElements(element.shadowRoot) : []),
    ]);
}
const isOurs = ({ localName }) => localName.startsWith('parcours-') && localName !== 'parcours-doctor';
function readElement(element) {
    const says = element.textContent?.trim() !== '' || element.querySelector('img, svg, iframe') !== null;
    const hidden = hiddenBy(element);
    const covered = hidden ? undefined : coveredBy(element);
    return {
        tag: element.localName,
        isDefined: customElements.get(element.localName) !== undefined,
        attributes: attributesOf(element),
        hasFallback: says,
        hasPhone: element.querySelector('a[href^="tel:" i]') !== null,
        ...(hidden && { hidden }),
        ...(covered && { covered }),
    };
}

/** How long a page that never ends loading is waited for. */
const mostLoadMs = 5_000;
/** How long a page that draws itself by script is given to put an element in. */
const mostDrawMs = 1_500;
/** Reads what stands on the page once it has loaded. Asks nothing of the network. */
async function readLoadedPage(page) {
    if (document.readyState !== 'complete') {
        await Promise.race([
            new Promise((resolve) => addEventListener('load', resolve, { once: true })),
            wait(mostLoadMs),
        ]);
    }
    if (findElements().length === 0)
        await wait(mostDrawMs);
    return {
        address: bareAddress(location.href),
        // The global one: that of `location` is not opaque where a sandbox has made it so.
        origin: self.origin,
        language: document.documentElement.lang.trim(),
        loader: { hasRun: page.observed?.loaderRan ?? true, ranFromTag: page.ranFromTag ?? true },
        tags: readTags(page.tag),
        elements: findElements().map(readElement),
    };
}
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Fetches every file that may ever run and compares it with its hash, without running any. */
async function probeFiles(page) {
    if (page.observed)
        return { checked: 0, refused: page.observed.refusedFiles };
    // Every part there is, but for the texts that a language keeps.
    const chunks = { ...first, ...(await laterChunks(page)) };
    const texts = await Promise.all(locales.map((locale) => filesOfLanguage(page, locale)));
    const files = [...Object.keys(chunks).flatMap((name) => filesOf(name, chunks)), ...texts.flat()];
    const tried = await Promise.all(files.map(({ url, integrity }) => page.preload(url, integrity).then(() => [], () => [bareAddress(url)])));
    return { checked: files.length, refused: tried.flat() };
}
/** The files of one language beside its first. */
async function filesOfLanguage(page, locale) {
    const { hashes } = await loadLanguage(page, locale);
    return Object.entries(hashes).map(([part, hash]) => fileAt(`locale-${locale}-${part}.js`, hash));
}

const name = 'parcours-doctor';
/**
 * Tries the browser's storage, and takes away again what it put there.
 *
 * @returns The kinds that throw, as they do in a sandboxed frame and where cookies are blocked.
 */
async function probeStorage() {
    const blocked = [];
    await tryDatabase().catch(() => blocked.push('IndexedDB'));
    try {
        // Only tried here: what a patient types is never kept in it, because it is lost when a browser is killed.
        // eslint-disable-next-line no-restricted-syntax -- the doctor asks whether the browser has it at all
        const storage = window.localStorage;
        storage.setItem(name, '');
        storage.removeItem(name);
    }
    catch {
        blocked.push('localStorage');
    }
    return blocked;
}
async function tryDatabase() {
    const database = await settled(indexedDB.open(name));
    database.close();
    await settled(indexedDB.deleteDatabase(name));
}
const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
});

/**
 * Writes down what the page's policy refuses from now on.
 *
 * @returns A list that grows until the signal is aborted.
 */
function watchViolations(signal) {
    const violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, originalPolicy, disposition }) => {
        violations.push({
            directive: effectiveDirective,
            blocked: bareAddress(blockedURI),
            policy: originalPolicy,
            isEnforced: disposition === 'enforce',
        });
    }, { signal });
    return violations;
}

const tag = 'parcours-doctor';
const catalogues = { fr: doctorFr, en: doctorEn };
/**
 * Opens the doctor's panel over the page, examines the installation and shows what it finds.
 *
 * Owns everything that the examination puts on the page. Promises that nothing is left of it when the panel is
 * closed: no node, listener, stored value or fragment in the address.
 */
async function openDoctor(page) {
    if (document.querySelector(tag))
        return;
    const element = document.createElement(tag);
    document.documentElement.append(element);
    try {
        await showPanel(page, element);
    }
    catch (error) {
        element.remove();
        throw error;
    }
}
async function showPanel(page, element) {
    // Before the panel is there: a modal dialog takes the rest of the page out of hit testing.
    const seen = await readLoadedPage(page);
    const view = await import('./index9.js');
    // The agency's panel speaks two languages; the widgets speak more.
    const spoken = spokenLocale([seen.language, ...navigator.languages]) ?? locales[0];
    const locale = spoken === 'fr' ? 'fr' : 'en';
    const messages = catalogues[locale];
    const host = createPanelHost(element, { language: locale, styles: view.styles });
    const close = () => {
        panel.unmount();
        host.destroy();
        leaveAddress();
    };
    const ports = {
        examine: () => examine(page, { seen, signal: host.signal }),
        copy: async (text) => navigator.clipboard.writeText(text),
        onDiagnosed: (diagnosis) => host.dispatch('parcours-diagnosed', diagnosis),
        onClose: close,
    };
    const panel = view.mount({ root: host.root, onCrash: close }, { messages, ports });
}
async function examine(page, { seen, signal }) {
    const violations = watchViolations(signal);
    const [backends, blockedStorage, files] = await Promise.all([
        examineBackends(targetsOf(seen), { signal, loader: page.tag?.src }),
        probeStorage(),
        probeFiles(page),
    ]);
    const observed = page.observed?.violations ?? [];
    const facts = { ...seen, backends, blockedStorage, files, violations: [...observed, ...violations] };
    const { version = '' } = window.Parcours ?? {};
    return { version, page: bareAddress(location.href), findings: diagnose(facts) };
}
/** Takes the fragment away, so that asking again is a change of address again and a reload shows the page. */
function leaveAddress() {
    const { hash, pathname, search } = location;
    if (hash === `#${tag}`)
        history.replaceState(history.state, '', pathname + search);
}

export { openDoctor };
