/** How many words may stand between two: bounded, so that no message takes long. */
const gaps = {
    ' ': '',
    '-': '(?: [^ .]+)?',
    '~': '(?: [^ .]+){0,4}?',
    '&': '(?: [^ .]+){0,5}?',
    '%': '(?: [^ ]+){0,10}?',
};
/**
 * Makes a regular expression of patterns as {@link RedFlagPack} describes them.
 *
 * @param patterns - With `|` between them.
 * @param words - What the capitals stand for.
 */
function compilePatterns(patterns, words) {
    const one = (item) => {
        const any = item.split('/').map((word) => words.get(word) ?? word);
        return ` (?:${any.join('/').replace(/_/g, '\\S* ').replace(/\$/g, '(?= )').replaceAll('/', '|')})\\S*`;
    };
    const inOrder = (pattern) => pattern.replace(/([^ ~-]+)([ ~-]?)/g, (_all, item, gap) => one(item) + (gaps[gap] ?? ''));
    const anyOrder = (pattern) => {
        const [, left, sign = '', right = ''] = /^(.*?)(%)(.*)$/.exec(pattern) ?? /^(.*?)(&)(.*)$/.exec(pattern) ?? [];
        if (left === undefined)
            return inOrder(pattern);
        const [before, after, gap] = [anyOrder(left), anyOrder(right), gaps[sign] ?? ''];
        return `(?:${before}${gap}${after}|${after}${gap}${before})`;
    };
    return RegExp(patterns.split('|').map(anyOrder).join('|') + '(?= )', 'g');
}

/** Of words that may be misspelt: shorter ones have too many neighbours that mean something else. */
const shortest = 6;
/** @param patterns - In which every longer run of letters is a word, or the beginning of one. */
function knownWords(patterns) {
    const known = {};
    for (const word of new Set(patterns.match(/\p{Ll}{4,}|\p{Lo}{4,}/gu)))
        (known[word.charAt(0)] ??= []).push(word);
    return known;
}
/** Sets right what is one slip away from a known word: a letter too many, too few, another one, or two swapped. */
function mendSpelling(text, known) {
    const seen = new Map();
    return text.replace(/\p{L}{5,}/gu, (word) => {
        let mended = seen.get(word);
        if (mended === undefined) {
            const near = known[word.charAt(0)] ?? [];
            const isKnown = (typed) => known[typed.charAt(0)]?.some((one) => typed.startsWith(one));
            mended = isKnown(word)
                ? word
                : // "mecrase" is "m'écrase".
                    /^[cdjlmnst][aeiou]/.test(word) && isKnown(word.slice(1))
                        ? word.slice(1)
                        : (near.find((one) => isOneSlipAway(word, one)) ?? word);
            seen.set(word, mended);
        }
        return mended;
    });
}
function isOneSlipAway(typed, known) {
    let at = 1;
    while (typed[at] === known[at])
        at++;
    const [one, two] = [known.slice(at + 1), known.slice(at + 2)];
    if (known.length < shortest || typed.length + 1 < known.length)
        return false;
    if (typed.startsWith(known.slice(at), at + 1))
        return true;
    // The last letter of a beginning says nothing by itself.
    return (one !== '' &&
        (typed.startsWith(one, at + 1) ||
            typed.startsWith(one, at) ||
            (typed[at] === known[at + 1] && typed[at + 1] === known[at] && typed.startsWith(two, at + 2))));
}

/**
 * Writes a message as the patterns are written: small letters without accents, one space around each word, a full
 * stop by itself where a sentence ends. Both "can't" and "cant" become `cant`, and "j'ai" becomes `j ai`.
 *
 * @param message - Any length, any script.
 * @returns Begins and ends with a space.
 */
function foldMessage(message) {
    const folded = message
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}|\u0640/gu, '')
        .replace(/[’‘`´]/g, "'")
        .replace(/'(?=(?:t|s|m|d|re|ve|ll)(?![\p{L}\d]))/gu, '')
        .replace(/œ/g, 'oe')
        .replace(/ß/g, 'ss')
        // "au secouuuurs"
        .replace(/(\p{L})\1{2,}/gu, '$1')
        .replace(/(\d)[.,](?=\d)/g, '$1 ')
        .replace(/(\d)(?=\p{L})/gu, '$1 ')
        .replace(/[.!?;…\n؟]+/g, ' . ')
        .replace(/[^\p{L}\d.]+/gu, ' ');
    // What is said again and again, up to four words of it, says it once, and takes no longer to read.
    const once = ` ${folded} `.replace(/((?: \S+){1,4}?)(?:\1(?= ))+/g, '$1');
    // The article of Arabic is written with its noun, as are some small words before it.
    return once.replace(/ (?:[وبف]?ال|لل)(?=\p{L}{3})/gu, ' ');
}

export { compilePatterns as c, foldMessage as f, knownWords as k, mendSpelling as m };
