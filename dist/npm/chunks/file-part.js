import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { useRef, useLayoutEffect, useEffect, useState } from 'preact/hooks';
import { S as Skeleton } from './skeleton.js';
import { u as useExtras } from './extras-texts.js';

var fileCss = ".files{justify-items:start;gap:10px;display:grid}.file-choose{cursor:pointer}.file-input:focus-visible+.file-choose{outline:3px solid var(--_accent);outline-offset:2px}.faulty .file-choose{border-color:var(--_danger)}.file-list{gap:10px;inline-size:100%;display:grid}.file{border:1.5px solid var(--_border);border-radius:var(--_radius);flex-wrap:wrap;align-items:center;gap:4px 14px;padding:10px 14px;display:flex}.file-preview{border-radius:calc(var(--_radius) * .5);object-fit:cover;block-size:56px;inline-size:56px}.file-name{flex:160px;min-inline-size:0}";

/**
 * As many bytes as fit into what the clinic's endpoint takes of one form: 5 MB, in which each byte of a file is 1.8
 * letters by the time it is sealed.
 */
const mostBytesOfForm = 2_800_000;
/** What a question of a form takes. */
const fileLimits = ({ limits, repeats }) => ({
    mimeTypes: limits.mimeTypes?.includes('*/*') ? undefined : limits.mimeTypes,
    perFile: Math.min(limits.maxSize ?? Infinity, mostBytesOfForm),
    together: mostBytesOfForm,
    count: repeats ? (limits.maxOccurs ?? Infinity) : 1,
});
/** Names of files whose type some systems do not tell. */
const typesByEnding = {
    ...{ jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', heic: 'image/heic' },
    ...{ pdf: 'application/pdf', txt: 'text/plain', dcm: 'application/dicom' },
};
/** The type of a file: what the browser says, else what its name says. */
const typeOfFile = ({ name, type }) => type || typesByEnding[name.split('.').pop()?.toLowerCase() ?? ''] || 'application/octet-stream';
/**
 * Judges a file before it is read.
 *
 * @param before - What the form has already: bytes of all its files, and how many answers this question has.
 * @returns What is wrong with it, or nothing.
 */
function checkFile(file, limits, before) {
    if (before.count >= limits.count)
        return 'count';
    if (limits.mimeTypes && !limits.mimeTypes.some((wanted) => isOfType(typeOfFile(file), wanted)))
        return 'type';
    if (file.size === 0)
        return 'empty';
    if (file.size > limits.perFile)
        return 'size';
    return before.bytes + file.size > limits.together ? 'together' : undefined;
}
function isOfType(type, wanted) {
    const [name = ''] = type.toLowerCase().split(';');
    const allowed = wanted.toLowerCase();
    return allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}
/** Bytes of a file that is an answer. */
const bytesOf = ({ size, data = '' }) => size ?? Math.floor(data.length * 0.75);
/**
 * The longest sides at which a photograph that is too large is tried, in turn. Writing on a prescription that was
 * photographed whole can be read down to some 1,000 dots.
 */
const photoSides = [3000, 2400, 1800, 1400, 1100];
/** How much of a photograph is kept when it is made smaller, from fine to coarse: writing stays writing at both. */
const photoQualities = [0.85, 0.7];
/** What a photograph that is made smaller becomes: of what the form takes, the type that is smallest. */
const photoType = ({ mimeTypes }) => ['image/jpeg', 'image/webp', 'image/png'].find((type) => !mimeTypes || mimeTypes.some((wanted) => isOfType(type, wanted)));
/** Whether the form lets a photograph that is too large be made smaller. */
const mayReduce = ({ source }) => source.extension?.some(({ url, valueBoolean }) => url.endsWith('/parcours-reduce-photos') && valueBoolean === true) ?? false;

/**
 * Reads a file as FHIR keeps it. The browser turns it into base64 beside the page: nobody who types feels it.
 *
 * @throws When it cannot be read; it may have been deleted meanwhile.
 */
async function readFile(file, name) {
    const address = await new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
        reader.readAsDataURL(file);
    });
    return {
        contentType: typeOfFile({ name, type: file.type }),
        data: address.slice(address.indexOf(',') + 1),
        size: file.size,
        title: name,
    };
}
/** What a browser can draw without an address: no policy of images forbids that, and nothing has to be revoked. */
const isPicture = (type) => /^image\/(?:jpeg|png|webp|gif)$/.test(type ?? '');
/**
 * Makes a photograph small enough, as little as needed. What its file says about place and camera goes.
 *
 * @param to - MIME type that it is to have, and the bytes that it may have.
 * @returns Nothing where even a small one is too large, or it cannot be drawn.
 */
async function reducePhoto(file, to) {
    const picture = await createImageBitmap(file).catch(() => undefined);
    if (!picture)
        return undefined;
    const longest = Math.max(picture.width, picture.height);
    const sides = photoSides.filter((side) => side < longest);
    if (longest <= (photoSides[0] ?? 0))
        sides.unshift(longest);
    try {
        for (const side of sides) {
            const small = await encoded(drawnAt(picture, side / longest), to);
            if (small)
                return small;
        }
        return undefined;
    }
    finally {
        picture.close();
    }
}
async function encoded(canvas, { type, mostBytes }) {
    for (const quality of photoQualities) {
        const small = await new Promise((done) => canvas.toBlob(done, type, quality));
        if (small && small.type === type && small.size <= mostBytes)
            return small;
    }
    return undefined;
}
function drawnAt(picture, scale) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d');
    if (context) {
        context.fillStyle = '#fff'; // under what was transparent
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    }
    return canvas;
}
/** The file behind an answer, to be drawn. */
function blobOf({ data = '', contentType = '' }) {
    const letters = atob(data);
    const bytes = new Uint8Array(letters.length);
    for (let index = 0; index < letters.length; index += 1)
        bytes[index] = letters.charCodeAt(index);
    return new Blob([bytes], { type: contentType });
}

/** The files that are there, each with the way to take it away. The focus then goes to the next one. */
function FileList({ answers, texts, size, onRemove, next }) {
    const list = useRef(null);
    const removed = useRef(undefined);
    useLayoutEffect(() => {
        const place = removed.current;
        removed.current = undefined;
        if (place === undefined)
            return;
        const buttons = list.current?.querySelectorAll('button') ?? [];
        (buttons[Math.min(place, buttons.length - 1)] ?? next.current)?.focus();
    }, [answers]);
    if (answers.length === 0)
        return null;
    return (jsx("ul", { class: "file-list", ref: list, children: answers.map(({ valueAttachment: file = {} }, place) => {
            const title = file.title ?? '';
            return (jsxs("li", { class: "file", children: [isPicture(file.contentType) && jsx(Preview, { file: file }), jsxs("span", { class: "file-name", children: [jsx("bdi", { children: title }), " ", jsx("span", { class: "hint", children: size(bytesOf(file)) })] }), jsx("button", { type: "button", class: "link", onClick: () => {
                            removed.current = place;
                            onRemove(place, title);
                        }, children: texts.remove(title) })] }, file.data));
        }) }));
}
const previewWidth = 96;
/**
 * A picture in small, drawn and not linked: it needs no address, so no policy of the page forbids it and nothing stays
 * behind. Its name stands beside it.
 */
function Preview({ file }) {
    const canvas = useRef(null);
    useEffect(() => {
        let isGone = false;
        void drawn(file).then((picture) => {
            const target = canvas.current;
            if (!isGone && target) {
                [target.width, target.height] = [picture.width, picture.height];
                target.getContext('2d')?.drawImage(picture, 0, 0);
            }
            picture.close();
        }, 
        // What it is called and how large it is says enough.
        () => canvas.current?.remove());
        return () => void (isGone = true);
    }, [file.data]);
    return (jsx("canvas", { class: "file-preview", width: previewWidth, height: previewWidth, "aria-hidden": "true", ref: canvas }));
}
const drawn = async (file) => createImageBitmap(blobOf(file), { resizeWidth: previewWidth * 2, resizeQuality: 'medium' });

/** Makes the field for questions that are answered with files. */
function fileField(extras) {
    return function FileField(props) {
        const texts = useExtras(extras, props.speech.messages.language);
        if (!texts)
            return jsx(Skeleton, { blocks: 1, label: props.speech.messages.common.loading });
        return jsx(Files, { ...props, texts: texts.file });
    };
}
function Files(props) {
    const { id, item, answers, speech, texts, announce } = props;
    const limits = fileLimits(item);
    const size = sizeText(speech.messages.language);
    const [refused, setRefused] = useState([]);
    const [isReading, setReading] = useState(false);
    const input = useRef(null);
    // What is chosen while another file is still being read belongs to the answers of then.
    const current = useRef(props);
    useLayoutEffect(() => void (current.current = props));
    const choose = async (chosen) => {
        if (chosen.length === 0)
            return;
        setReading(true);
        const outcome = await takeFiles(chosen, () => current.current);
        setReading(false);
        setRefused(outcome.refused);
        const said = saidOf(outcome.taken, texts, size);
        if (said)
            announce(said);
    };
    const remove = (place, title) => {
        props.onChange(answers.filter((_, at) => at !== place));
        setRefused([]);
        announce(texts.removed(title));
    };
    const isFull = item.repeats && answers.length >= limits.count;
    const limitsId = `${id}-limits`;
    const faultId = `${id}-refused`;
    const describedBy = [props.describedBy, limitsId, refused.length > 0 && faultId].filter(Boolean).join(' ');
    const label = answers.length === 0 ? texts.choose : item.repeats ? texts.another : texts.replace;
    return (jsxs("div", { class: "files", children: [jsx("p", { class: "hint", id: limitsId, children: limitsText(limits, { texts, size, language: speech.messages.language }) }), jsx(FileList, { answers: answers, texts: texts, size: size, onRemove: remove, next: input }), jsx(Refusals, { id: faultId, refused: refused, prefix: speech.messages.common.errorPrefix, children: (one) => faultOf(one.fault, { name: one.name, limits, texts, size }) }), jsx(Chooser, { ...props, input, limits, isFull, isReading, label, describedBy, isWrong: props.isFaulty || refused.length > 0, onChoose: (chosen) => void choose(chosen) })] }));
}
/** The browser's own control, out of sight but not out of reach: its button speaks the browser's language. */
function Chooser({ input, limits, isFull, isReading, label, isWrong, onChoose, ...props }) {
    const { id, item, texts } = props;
    return (jsxs(Fragment, { children: [jsx("input", { ref: input, id: id, class: "visually-hidden file-input", type: "file", accept: limits.mimeTypes?.join(','), multiple: item.repeats, disabled: isFull, "aria-labelledby": `${props.labelledBy} ${id}-choose`, "aria-required": item.required ? 'true' : undefined, "aria-invalid": isWrong ? 'true' : undefined, "aria-describedby": props.describedBy, onChange: ({ currentTarget }) => {
                    const chosen = [...(currentTarget.files ?? [])];
                    // So that the same file can be chosen again after it was removed.
                    currentTarget.value = '';
                    onChoose(chosen);
                } }), !isFull && (jsx("label", { class: "button file-choose", for: id, id: `${id}-choose`, children: isReading ? texts.reading : label }))] }));
}
/** What was taken, and what has become of it. */
const saidOf = (taken, texts, size) => taken
    .flatMap((one) => [texts.added(one.title ?? ''), one.isReduced ? texts.reduced(size(bytesOf(one))) : []])
    .flat()
    .join('. ');
/** What was not taken, said at once. */
function Refusals({ id, refused, prefix, children, }) {
    return (jsx("div", { id: id, role: "alert", children: refused.map((one, place) => (jsxs("p", { class: "error", children: [jsxs("span", { class: "visually-hidden", children: [prefix, " "] }), children(one)] }, place))) }));
}
/** Reads what may be added, one after the other, and adds it to the answers that are there by then. */
async function takeFiles(chosen, props) {
    const taken = [];
    const refused = [];
    for (const file of chosen) {
        const fault = await takeFile(file, props).then((one) => {
            if (typeof one === 'string')
                return one;
            taken.push(one);
            return undefined;
        }, () => 'unreadable');
        if (fault)
            refused.push({ name: file.name, fault });
    }
    return { taken, refused };
}
async function takeFile(file, props) {
    const { item } = props();
    const limits = fileLimits(item);
    const room = roomIn(props());
    const fits = (one) => checkFile({ name: file.name, type: one.type, size: one.size }, limits, room);
    let content = file;
    let fault = fits(file);
    const type = photoType(limits);
    if ((fault === 'size' || fault === 'together') && mayReduce(item) && isPicture(file.type) && type) {
        const mostBytes = Math.min(limits.perFile, limits.together - room.bytes);
        const small = await reducePhoto(file, { type, mostBytes });
        if (small)
            [content, fault] = [small, fits(small)];
    }
    if (fault)
        return fault;
    const isReduced = content !== file;
    const name = isReduced ? file.name.replace(/(?:\.\w+)?$/, `.${endings[content.type] ?? 'jpg'}`) : file.name;
    const attachment = await readFile(content, name);
    const { answers, onChange } = props();
    const answer = { valueAttachment: attachment };
    onChange(item.repeats ? [...answers, answer] : [answer]);
    // The next file counts this one: the view has to have drawn it.
    await new Promise((drawn) => setTimeout(drawn));
    return { ...attachment, isReduced };
}
/** What is there already; a single file makes room for the next. */
function roomIn({ item, answers, bytesElsewhere }) {
    const own = answers.reduce((sum, { valueAttachment }) => sum + bytesOf(valueAttachment ?? {}), 0);
    const others = bytesElsewhere?.() ?? 0;
    return item.repeats ? { bytes: others + own, count: answers.length } : { bytes: others, count: 0 };
}
const endings = { 'image/png': 'png', 'image/webp': 'webp' };
/** `2,5 Mo`, as the language writes it; what it may be is rounded down, so that nobody is promised too much. */
function sizeText(language) {
    const [kilobytes, megabytes] = ['kilobyte', 'megabyte'].map((unit) => new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }));
    return (bytes) => (bytes < 1_000_000
        ? kilobytes?.format(Math.max(1, Math.floor(bytes / 1_000)))
        : megabytes?.format(Math.floor(bytes / 100_000) / 10)) ?? '';
}
/** What may be added, in words, before anybody tries. */
function limitsText({ mimeTypes, perFile, count }, { texts, size, language }) {
    const names = [...new Set(mimeTypes?.map((type) => nameOfType(type, texts)))];
    const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
    return [
        mimeTypes ? texts.types(list) : texts.anyType,
        (count === 1 || perFile < mostBytesOfForm) && texts.perFile(size(perFile)),
        count > 1 && count < Infinity && texts.most(count),
        count > 1 && texts.together(size(mostBytesOfForm)),
    ]
        .filter(Boolean)
        .join(' ');
}
/** `JPEG`, `PDF`, `image`: what people call it. */
function nameOfType(type, { image }) {
    const [family = '', kind = ''] = type.split('/');
    if (kind === '*')
        return family === 'image' ? image : family;
    return kind
        .replace(/^(?:x-|vnd\.)/, '')
        .replace(/\+.*$/, '')
        .toUpperCase();
}
function faultOf(fault, { name, limits, texts, size }) {
    const { faults } = texts;
    if (fault === 'count')
        return faults.count(name, limits.count);
    if (fault === 'size')
        return faults.size(name, size(limits.perFile));
    if (fault === 'together')
        return faults.together(name, size(limits.together));
    return faults[fault](name);
}

const styles = [fileCss];

export { fileField, styles };
