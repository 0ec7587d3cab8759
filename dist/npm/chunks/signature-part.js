import { jsx, jsxs } from 'preact/jsx-runtime';
import { useState, useEffect } from 'preact/hooks';
import { a as extensionOf } from './compile-form.js';
import { S as Skeleton } from './skeleton.js';
import { u as useExtras } from './extras-texts.js';

var signatureCss = ".signature{gap:12px;display:grid}.signature-name{font-size:20px}.signed{color:var(--_muted);font-size:15px}";

const extensionUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-signature';
/** ASTM E1762: the signature of whoever has written it. */
const author = {
    system: 'urn:iso-astm:E1762-95:2013',
    code: '1.2.840.10065.1.12.1.1',
    display: "Author's Signature",
};
/**
 * Writes a signature as FHIR has it: the extension `questionnaireresponse-signature`, on the answer whose value is the
 * name, or on the whole response. It proves what was typed and read, and when; it is no cryptographic signature, which
 * `sigFormat` says. The seal of the answers keeps it from being changed on the way.
 *
 * Source: https://hl7.org/fhir/R4/extension-questionnaireresponse-signature.html, https://hl7.org/fhir/R4/datatypes.html#Signature
 *
 * @param asked - The form or the question, whose `signatureRequired` may name another kind of signature.
 */
function signatureExtension({ name, statement, atMs, date }, asked) {
    const kinds = extensionOf(asked, 'signatureRequired')?.valueCodeableConcept?.coding ?? [];
    return {
        url: extensionUrl,
        valueSignature: {
            type: kinds.length > 0 ? kinds : [author],
            when: new Date(atMs).toISOString(),
            who: { display: name },
            ...{ targetFormat: 'application/fhir+json', sigFormat: 'text/plain' },
            data: base64(`${name}\n${statement}\n${date}`),
        },
    };
}
/** An answer that is signed. */
const signedAnswer = (signature, asked) => ({
    valueString: signature.name,
    extension: [signatureExtension(signature, asked)],
});
/** The signature of an answer; nothing where there is only a name, such as in a draft that is taken up again. */
const signatureIn = (answer) => answer.extension?.find(({ url }) => url === extensionUrl)?.valueSignature;
function base64(text) {
    let letters = '';
    for (const byte of new TextEncoder().encode(text))
        letters += String.fromCharCode(byte);
    return btoa(letters);
}

/** Makes the field for a question that is answered by signing with a typed name. */
function signatureField(extras, clock) {
    return function SignatureField(props) {
        const { messages } = props.speech;
        const texts = useExtras(extras, messages.language);
        if (!texts)
            return jsx(Skeleton, { blocks: 1, label: messages.common.loading });
        return (jsx(SignatureInput, { ...props, texts: texts.signature, clock, signed: props.answers[0], onSign: (signature) => props.onChange(signature ? [signedAnswer(signature, props.item.source)] : []) }));
    };
}
/** A name, and a box that says what it means to write it. Only both together sign. */
function SignatureInput(props) {
    const { id, texts, clock, speech, labelledBy, describedBy, isFaulty, onSign } = props;
    // The clinic's calendar says which day it is; where the clinic is unknown, that of the device.
    const { timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone } = props;
    const before = props.signed && signatureIn(props.signed);
    const [name, setName] = useState(props.signed?.valueString ?? '');
    const [isAgreed, setAgreed] = useState(before !== undefined);
    useEffect(() => {
        // A name that came without its signature, from a draft: whoever goes on signs anew.
        if (props.signed && !before)
            onSign(undefined);
    }, []);
    const dateAt = clinicDate(speech.messages.language, timeZone);
    const sign = (typed, agreed) => {
        setName(typed);
        setAgreed(agreed);
        const whole = typed.trim();
        const atMs = clock.now();
        const date = texts.signed(dateAt(atMs));
        onSign(whole && agreed ? { name: whole, statement: texts.statement, atMs, date } : undefined);
    };
    return (jsxs("div", { class: "signature", children: [jsxs("div", { class: "check", children: [jsx("input", { id: `${id}-agreed`, type: "checkbox", checked: isAgreed, "aria-describedby": `${id}-date`, onChange: (event) => sign(name, event.currentTarget.checked) }), jsx("label", { for: `${id}-agreed`, children: texts.statement })] }), jsxs("div", { children: [jsx("span", { class: "group-label", id: `${id}-name`, children: texts.name }), jsx("input", { id: id, class: "input signature-name", type: "text", value: name, autocomplete: "name", autocapitalize: "words", spellcheck: false, maxLength: 254, "aria-labelledby": `${labelledBy} ${id}-name`, "aria-describedby": [describedBy, `${id}-date`].filter(Boolean).join(' '), "aria-invalid": isFaulty ? 'true' : undefined, "aria-required": props.isRequired ? 'true' : undefined, onInput: (event) => sign(event.currentTarget.value, isAgreed) })] }), jsx("p", { class: "signed", id: `${id}-date`, children: before ? texts.signed(dateAt(before.when)) : texts.date(dateAt(clock.now())) })] }));
}
/** Writes a moment as the clinic's clock shows it, with the city of that clock where the visitor's shows another. */
function clinicDate(language, timeZone) {
    const format = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long', timeStyle: 'short' });
    const isHere = Intl.DateTimeFormat().resolvedOptions().timeZone === timeZone;
    const city = timeZone.split('/').pop()?.replaceAll('_', ' ');
    return (at) => format.format(new Date(at)) + (isHere ? '' : ` (${city})`);
}

const styles = [signatureCss];

export { signatureField, styles };
