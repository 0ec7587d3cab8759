import { jsx } from 'preact/jsx-runtime';

const rightToLeft = /^(?:ar|fa|he|ur)\b/i;
/** Words of the form. Where they are in another language than the rest, that is said. */
function Words({ text, language }) {
    if (!text)
        return null;
    const { language: own } = text;
    if (!own || own.split('-')[0] === language)
        return text.text;
    return (jsx("span", { lang: own, dir: rightToLeft.test(own) ? 'rtl' : 'ltr', children: text.text }));
}

export { Words as W };
