import { k as knownWords, c as compilePatterns, m as mendSpelling, f as foldMessage } from './fold-message.js';

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

export { findRedFlag as f };
