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

/** The largest weight, for or against. */
const heaviest = 9;
/** What the first number of a group is written with: how many follow. */
const bitsOfCount = 5;
/**
 * Stands for a sign: from the outside any number below `size`, and the same each time (FNV-1a, the high bits folded in).
 *
 * @param size - Of the range. What has no weight meets the number of what has one in one of `size / signs` cases.
 */
function numberOf(sign, size) {
    let hash = 0x811c_9dc5;
    for (let at = 0; at < sign.length; at += 1)
        hash = Math.imul(hash ^ sign.charCodeAt(at), 0x0100_0193);
    return ((hash ^ (hash >>> 15)) >>> 0) % size;
}
/** How many low bits of a distance are written as they are, where so many numbers lie in so large a range. */
const bitsOfDistance = (size, many) => Math.max(0, 31 - Math.clz32((0.7 * size) / many));
/**
 * Reads what `packEvidence` wrote.
 *
 * @param packed - Lines such as `suicide:67072:…`.
 * @returns For each family what a sign adds to it; 0 where nothing was learnt of it.
 */
function readWeights(packed) {
    return new Map(packed.split('\n').map((line) => {
        const [family = '', size = '', letters = ''] = line.split(':');
        const weights = weightsIn(letters, Number(size));
        return [family, (sign) => weights.get(numberOf(sign, Number(size))) ?? 0];
    }));
}
/**
 * From the least weight to the largest: how many signs have it, and the distance from each of their numbers to the
 * next (Golomb-Rice: the high part as so many ones, then the low bits). Five bits a letter, in letters that the words
 * around them are made of, because one table of a compressor serves both.
 */
function weightsIn(letters, size) {
    let at = 0;
    const bit = () => (letters.charCodeAt(at / 5) >> (at++ % 5)) & 1;
    const next = (bits) => {
        let value = 0;
        while (bit())
            value += 1;
        for (let left = bits; left > 0; left -= 1)
            value = 2 * value + bit();
        return value;
    };
    const weights = new Map();
    for (let weight = -heaviest; weight <= heaviest; weight += 1) {
        const many = next(bitsOfCount);
        let number = 0;
        for (let left = many; left > 0; left -= 1)
            weights.set((number += next(bitsOfDistance(size, many))), weight);
    }
    return weights;
}

const compiled = new WeakMap();
/** Made once for each pack. */
function compilePack(pack) {
    let ready = compiled.get(pack);
    if (!ready) {
        const words = new Map(pack.words.split('\n').map((line) => [line.charAt(0), line.slice(2)]));
        const pattern = (patterns) => compilePatterns(patterns, words);
        const { safe, sayings, aside, now, mild } = pack;
        ready = {
            ...{ safe: pattern(safe), sayings: pattern(sayings) },
            ...{ aside: pattern(aside), now: pattern(now), mild: pattern(mild) },
            rules: pack.rules.split('\n').map((line) => {
                const [, family = '', sign = '', patterns = ''] = /^([a-z-]+)([?!]?) (.*)/.exec(line) ?? [];
                return { family, sign, pattern: pattern(patterns) };
            }),
            known: knownWords(`${pack.words} ${pack.rules.replace(/^\S+/gm, '')} ${safe} ${aside}`),
            classes: new Map([...words.keys()].map((letter) => [letter, pattern(letter)])),
            weights: readWeights(pack.evidence?.packed ?? ''),
        };
        compiled.set(pack, ready);
    }
    return ready;
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

/** More than this, in what a family's signs add up to, and the family is likely. */
const enough = 5;
/**
 * What a message is weighed by: how its words begin, short words as they are, and two words that follow each other.
 * The beginning is enough because endings change and are misspelt.
 *
 * @param told - As `foldMessage` leaves it; a comma stands for what is denied.
 */
function signsOf(told) {
    const signs = new Set();
    let before = '';
    for (const written of told.split(' ')) {
        if (!written)
            continue;
        // "And", "so", "with", "for", "like" are one letter before an Arabic word.
        const word = written.replace(/^[وف]?[بلك]?(?=[ء-ي]{3})/, '');
        const begins = word === '.' ? '' : word.slice(0, 4);
        if (begins)
            signs.add(begins);
        if (word.length > 3)
            signs.add(word.length > 5 ? word.slice(0, 6) : word + '$');
        if (before && begins)
            signs.add(`${before}_${begins}`);
        before = begins;
    }
    return signs;
}
/** The sum of what each sign adds. */
function weigh(signs, adds) {
    let sum = 0;
    for (const sign of signs)
        sum += adds?.(sign) ?? 0;
    return sum;
}

const other = {
    poisoning: ['medical', 'poison', 'deaf'],
    suicide: ['medical', 'crisis', 'deaf'],
    violence: ['police', 'violence', 'deaf'],
    child: ['police', 'children', 'deaf'],
};
/** Which help a family of emergencies needs, most urgent first. */
const helpFor = (family) => other[family] ?? ['medical', 'deaf'];

/** @param folded - As `foldMessage` leaves it. */
function readMessage(folded, pack) {
    const { safe, sayings, aside, now, mild, classes } = pack;
    const meant = mendSpelling(folded, pack.known).replace(sayings, ' ,');
    const held = meant.replace(safe, ' ,');
    const signs = signsOf(held);
    for (const [sign, pattern] of [...classes, ...Object.entries({ aside, now, mild })])
        if (has(pattern, held))
            signs.add(sign.toUpperCase());
    const told = held
        .split(' . ')
        .map((sentence) => ` ${sentence.trim()} `)
        .filter((sentence) => !has(aside, sentence) || has(now, sentence))
        .join('.');
    return { meant, told, signs };
}
/** As `test`, which would go on from where it was on the last message. */
const has = (pattern, text) => text.search(pattern) >= 0;

/** A language nothing was learnt of: a pattern is enough. */
const patternsAlone = { pattern: 1, ifNow: 1, call: Infinity, packed: '' };
/**
 * What a language makes of a message it has read.
 *
 * @param evidence - Its own, or {@link patternsAlone} where another language knows the words better.
 */
function judgeMessage({ meant, told, signs }, pack, evidence) {
    let found;
    for (const rule of pack.rules) {
        if (!has(rule.pattern, rule.sign === '!' ? meant : told))
            continue;
        if (rule.sign === '!')
            return flag(rule.family, 'call');
        if (!found || !rule.sign)
            found = rule;
        if (!rule.sign)
            break;
    }
    const learnt = evidence === patternsAlone ? 0 : weigh(signs, pack.weights.get(''));
    const weighs = learnt + (found ? evidence.pattern : 0);
    if (weighs < evidence.ifNow)
        return undefined;
    const isSure = weighs >= evidence.call || found?.sign === '';
    const family = likeliestFamily(signs, pack, found?.family);
    return flag(family, isSure && (signs.has('NOW') || !signs.has('MILD')) ? 'call' : 'if-now');
}
const flag = (family, level) => ({ family, level, help: helpFor(family) });
/** Whom to call where something else than the family of a pattern is likelier; anything is `other`: medical rescue. */
function likeliestFamily(signs, { weights }, told = 'other') {
    let [likeliest, most] = [told, enough];
    for (const [family, adds] of weights) {
        if (family === told)
            return told;
        const weighs = family ? weigh(signs, adds) : 0;
        if (weighs > most)
            [likeliest, most] = [family, weighs];
    }
    return likeliest;
}

/**
 * Tells whether a message speaks of an emergency. It runs on the device, before anything is looked up or sent, and
 * keeps nothing. It signposts: it says whom to call and never what it may be.
 *
 * @param message - As the patient wrote it: any length, any script.
 * @param packs - Of the languages it may be in.
 * @returns The most urgent, or nothing.
 *
 * @example
 * ```ts
 * findRedFlag('j’arrive plus à respirer', [frRedFlags]);
 * // => { family: 'breathing', level: 'call', help: ['medical', 'deaf'] }
 * ```
 */
function findRedFlag(message, packs) {
    const folded = foldMessage(message);
    const all = packs.map((pack) => {
        const compiled = compilePack(pack);
        const read = readMessage(folded, compiled);
        const adds = compiled.weights.get('');
        // How many of its signs the language has a weight for.
        const known = [...read.signs].filter((sign) => adds?.(sign)).length;
        return { compiled, read, known, evidence: pack.evidence ?? patternsAlone };
    });
    const most = Math.max(...all.map(({ known }) => known));
    let found;
    for (const { compiled, read, known, evidence } of all) {
        // What one language has learnt says nothing of another, whose words it does not know.
        found = judgeMessage(read, compiled, known < most ? patternsAlone : evidence) ?? found;
        if (found?.level === 'call')
            break;
    }
    return found;
}

export { foldMessage as a, compilePatterns as c, findRedFlag as f, knownWords as k, mendSpelling as m };
