/** A message may be pasted; nobody's question is longer. */
const maximumCharacters = 2_000;
/** Letters that no decomposition takes apart, and the forms that Arabic and Persian typing mixes. */
const alike = {
    œ: 'oe',
    æ: 'ae',
    ß: 'ss',
    ø: 'o',
    ł: 'l',
    ـ: '',
    ى: 'ي',
    ة: 'ه',
    ؤ: 'و',
    ک: 'ك',
    ی: 'ي',
};
/**
 * Lower case, no accents, one apostrophe: two texts that differ in these alone become one.
 *
 * @example fold('Où est l’Échographie ?') // "ou est l'echographie ?"
 */
function fold(text) {
    return text
        .slice(0, maximumCharacters)
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/\p{M}+/gu, '')
        .replaceAll(/[’ʼ`´]/g, "'")
        .replaceAll(/[œæßøłـىةؤکی]/g, (letter) => alike[letter] ?? '');
}
/**
 * Words of a language: elisions gone ("l'IRM" is "irm"), digits apart from letters, scripts that put no space
 * between words in pairs of characters.
 */
function wordReader(pack) {
    const elisions = pack.elisions
        ? new RegExp(`(?<!\\p{L})(?:${pack.elisions.replaceAll(' ', '|')})'`, 'gu')
        : /'(?=\p{L})/gu;
    return (text) => fold(text)
        .replaceAll(/<[^<>]*>/g, ' ')
        .replaceAll(elisions, pack.elisions ? ' ' : '')
        .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|\p{L}+|\p{N}+/gu) ?? [];
}
/**
 * What a word and its inflections share: a light ending off, then the first five letters. It does for French,
 * English and German what a stemmer does, and needs to know none of them.
 */
function stemOf(word) {
    const stem = word.replace(/^(?:وال|بال|ال)(?=..)/, '').replace(/(?<=...)[اه]$|(?<=..[^s])s$/, '');
    return stem.replace(/(?<=...)(?:ing|e[drsz]?)$/, '').slice(0, 5);
}

/** Deleting stop words would lose "what is this?", where they are the question. */
const stopWordWeight = 0.4;
const wordsIn = (list) => new Set(list.split(' '));
/** Prepares a pack; the neutral one has empty lists and still answers. */
function termReader(pack) {
    const wordsOf = wordReader(pack);
    const stopWords = wordsIn(pack.stopWords);
    const interrogatives = wordsIn(pack.interrogatives);
    const concepts = new Map();
    pack.lexicon.split(';').forEach((group, index) => {
        for (const word of group.split(' ')) {
            const stem = stemOf(fold(word));
            if (stem && !concepts.has(stem))
                concepts.set(stem, `@${index}`);
        }
    });
    const isInterrogative = (word) => interrogatives.has(word);
    return {
        wordsOf,
        isInterrogative,
        meaningOf(word) {
            const isNumber = /^\p{N}/u.test(word);
            const stem = isNumber ? word : stemOf(word);
            const isStopWord = stopWords.has(word) && !isInterrogative(word);
            return {
                stem,
                weight: isStopWord ? stopWordWeight : 1,
                concept: isNumber ? '#' : (concepts.get(stem) ?? ''),
            };
        },
    };
}
/** Groups of three characters, with the edges of the word. */
function trigramsOf(word) {
    const padded = ` ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3));
}

/** Numbers of two neighbours become one key: more terms than this would collide, and do no harm. */
const pairKey = 65_536;
/** Key of two terms that stand side by side. */
const pairOf = (before, after) => before * pairKey + after;
/** The letters of a word as bits. */
function lettersOf(word) {
    let bits = 0;
    for (let at = 0; at < word.length; at += 1)
        bits |= 1 << (word.charCodeAt(at) & 31);
    return bits;
}
/** Weight of what stands in so many of all entries: rare says more. */
const rarity = (index, entries) => Math.log(1 + (index.entries.length - entries + 0.5) / (entries + 0.5));
/** What sharing three characters is worth. */
const trigramWeight = (index, { entries }) => Math.log(1 + index.entries.length / (entries || 0.5));
/** A pair is never looked for in answers. */
const none = [];
const newTerm = (id) => ({ id, entries: 0, lastEntry: -1, phrasings: [], answers: [] });
/**
 * Reads every phrasing and answer once.
 *
 * @param entries - Sound entries: `readFaqContent` has left out the others.
 */
function buildIndex(entries, pack) {
    const index = {
        ...{ entries, reader: termReader(pack), terms: new Map(), pairs: new Map(), known: new Map() },
        ...{ words: [], trigrams: new Map(), entryOf: [], phrasingsPerEntry: [], lengths: [] },
        ...{ answerLengths: [], norms: [] },
    };
    entries.forEach((entry, number) => {
        const phrasings = [entry.question, ...(entry.alternates ?? [])];
        index.phrasingsPerEntry.push(phrasings.length);
        for (const phrasing of phrasings)
            addPhrasing(index, phrasing, number);
        addAnswer(index, `${entry.answer} ${entry.keywords?.join(' ') ?? ''}`, number);
    });
    asShareOfMean(index.lengths);
    asShareOfMean(index.answerLengths);
    index.norms = index.entryOf.map(() => 0);
    for (const word of index.words) {
        for (const trigram of word.trigrams)
            word.squared += trigramWeight(index, trigram);
        for (const phrasing of word.phrasings)
            index.norms[phrasing] += word.squared;
    }
    index.norms = index.norms.map(Math.sqrt);
    return index;
}
function addPhrasing(index, text, entry) {
    const phrasing = index.entryOf.push(entry) - 1;
    const add = (term) => {
        countEntry(term, entry);
        count(term.phrasings, phrasing);
    };
    let length = 0;
    let before = 0;
    for (const each of index.reader.wordsOf(text)) {
        const word = wordOf(index, each);
        if (!word.phrasings.length)
            becomeAsked(index, word);
        word.phrasings.push(phrasing);
        for (const trigram of word.trigrams)
            countEntry(trigram, entry);
        add(word.term);
        if (word.concept)
            add(word.concept);
        add(pairTerm(index, before, word.term.id));
        length += word.weight;
        before = word.term.id;
    }
    index.lengths.push(length);
}
function addAnswer(index, text, entry) {
    let length = 0;
    for (const each of index.reader.wordsOf(text)) {
        const { term, weight, concept } = wordOf(index, each);
        count(term.answers, entry);
        if (concept)
            count(concept.answers, entry);
        length += weight;
    }
    index.answerLengths.push(length);
}
function wordOf(index, text) {
    const there = index.known.get(text);
    if (there)
        return there;
    const { stem, weight, concept } = index.reader.meaningOf(text);
    const known = {
        ...{ text, weight, term: termOf(index, stem), concept: concept ? termOf(index, concept) : undefined },
        ...{ phrasings: [], letters: 0, trigrams: [], squared: 0 },
    };
    index.known.set(text, known);
    return known;
}
/** Only what questions say is compared letter by letter. */
function becomeAsked(index, word) {
    const number = index.words.push(word) - 1;
    word.letters = lettersOf(word.text);
    word.trigrams = trigramsOf(word.text).map((key) => {
        let trigram = index.trigrams.get(key);
        if (!trigram)
            index.trigrams.set(key, (trigram = { entries: 0, lastEntry: -1, words: [] }));
        trigram.words.push(number);
        return trigram;
    });
}
function termOf(index, key) {
    let term = index.terms.get(key);
    if (!term)
        index.terms.set(key, (term = newTerm(index.terms.size + 1)));
    return term;
}
function pairTerm(index, before, after) {
    const key = pairOf(before, after);
    let term = index.pairs.get(key);
    if (!term)
        index.pairs.set(key, (term = { ...newTerm(0), answers: none }));
    return term;
}
function countEntry(counted, entry) {
    if (counted.lastEntry !== entry)
        counted.entries += 1;
    counted.lastEntry = entry;
}
/** One more of `key`, which is the last of the list or not there yet. */
function count(list, key) {
    if (list.at(-2) === key)
        list[list.length - 1] += 1;
    else
        list.push(key, 1);
}
function asShareOfMean(lengths) {
    const written = lengths.filter((length) => length > 0).length;
    const mean = lengths.reduce((sum, length) => sum + length, 0) / (written || 1) || 1;
    lengths.forEach((length, at) => (lengths[at] = length / mean));
}

/**
 * The nearest word the questions use: one edit from four letters on, two from seven. For unknown words only, because
 * a word that is known was meant.
 */
function repairWord(index, text) {
    let allowed = text.length >= 7 ? 2 : 1;
    if (text.length < 4 || text.length > 30)
        return undefined;
    const letters = lettersOf(text);
    let found;
    for (const word of index.words) {
        // An edit changes two letters at most.
        if (Math.abs(word.text.length - text.length) > allowed || bitsOf(word.letters ^ letters) > 2 * allowed)
            continue;
        const edits = editsBetween(text, word.text);
        if (edits > allowed || word.text.length < 3 || (found && edits === found.edits))
            continue;
        found = { word, edits };
        allowed = edits;
    }
    return found;
}
function bitsOf(bits) {
    let count = 0;
    for (let rest = bits; rest; rest &= rest - 1)
        count += 1;
    return count;
}
/** Insertions, deletions, exchanges and swaps of neighbours (Damerau, optimal string alignment). */
function editsBetween(one, other) {
    let twoBefore = [];
    let before = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let row = 1; row <= one.length; row += 1) {
        const now = [row];
        for (let at = 1; at <= other.length; at += 1) {
            const isSame = one[row - 1] === other[at - 1];
            let edits = Math.min(before[at] + 1, now[at - 1] + 1, before[at - 1] + (isSame ? 0 : 1));
            if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
                edits = Math.min(edits, twoBefore[at - 2] + 1);
            now.push(edits);
        }
        [twoBefore, before] = [before, now];
    }
    return before[other.length];
}

/**
 * What each kind of evidence counts for. Measured on two public sets, in French and English, with one, three and six
 * phrasings an entry; round numbers, because gains of a point are luck.
 */
const weights = {
    /** Words of the lexicon's same group. */
    concept: 0.5,
    /** Two words side by side. */
    pair: 0.15,
    /** A word that no entry knows makes every answer less likely. */
    unknown: 2,
    /** What is left of a word for each letter mended. */
    edit: 0.6,
    /** The best phrasing, by its words and by its letters. */
    letters: 0.5,
    /** Share of the second-best phrasing in that: one that agrees is no accident. */
    next: 0.25,
    /** What all phrasings of an entry say together. */
    together: 1,
    lettersTogether: 0.4,
    answer: 0.7,
};
/** BM25: how soon repeating a word stops counting, and how much a long text is held against it. */
const [saturation, lengthShare] = [1.2, 0.75];
const most$1 = 1 + weights.letters + weights.together + weights.lettersTogether;
/**
 * Entries by how well they fit a question, best first; those that share nothing with it are left out.
 *
 * @param except - A phrasing to leave out: how well would its entry be found if nobody had written it?
 */
function rank(index, question, except = -1) {
    const words = index.reader.wordsOf(question);
    const { terms, maximum } = queryOf(index, words, except);
    const byWords = new Float64Array(index.entryOf.length);
    const together = new Float64Array(index.entries.length);
    if (maximum > 0)
        for (const [term, weight] of terms)
            addTerm({ index, term, weight: weight / maximum, except, byWords, together });
    const byLetters = comparedByLetters(index, words);
    return collect({ index, byWords, byLetters, together, except });
}
function meantBy(index, word, isKnown) {
    const { stem, weight, concept } = index.reader.meaningOf(word);
    const term = index.terms.get(stem);
    const group = concept ? index.terms.get(concept) : undefined;
    const groupWeight = weights.concept;
    if (isKnown(term))
        return { term, group, weight, groupWeight, lost: 0 };
    // A small word that no entry happens to use is no sign that the question is foreign.
    const lost = weight * weight;
    if (isKnown(group))
        return { term: undefined, group, weight, groupWeight, lost };
    const repair = repairWord(index, word);
    if (!repair)
        return { term: undefined, group, weight, groupWeight, lost };
    const kept = weights.edit ** repair.edits;
    const { term: mended, concept: mendedGroup, weight: mendedWeight } = repair.word;
    return {
        ...{ term: mended, weight: mendedWeight * kept, lost: lost * (1 - kept) },
        ...{ group: mendedGroup, groupWeight: groupWeight * kept },
    };
}
function queryOf(index, words, except) {
    const terms = new Map();
    let maximum = 0;
    const isKnown = (term) => Boolean(term && (term.answers.length || term.phrasings.length > (term.phrasings[0] === except ? 2 : 0)));
    const add = (term, weight) => {
        if (!term || !isKnown(term))
            return;
        const value = weight * rarity(index, Math.max(term.entries, term.answers.length / 2));
        const there = terms.get(term) ?? 0;
        if (value <= there)
            return;
        maximum += value - there;
        terms.set(term, value);
    };
    let before = 0;
    for (const word of words) {
        const { term, group, weight, groupWeight, lost } = meantBy(index, word, isKnown);
        maximum += lost * weights.unknown * rarity(index, 0);
        add(group, groupWeight);
        add(term, weight);
        add(index.pairs.get(pairOf(before, term?.id ?? 0)), weights.pair * weight);
        before = term?.id ?? 0;
    }
    return { terms, maximum };
}
const bm25 = (times, length) => (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * length));
function addTerm({ index, term, weight, except, byWords, together }) {
    const { entryOf, lengths, phrasingsPerEntry } = index;
    const { phrasings, answers } = term;
    for (let at = 0; at < phrasings.length;) {
        const entry = entryOf[phrasings[at]];
        let times = 0;
        // The phrasings of an entry stand side by side.
        for (; at < phrasings.length && entryOf[phrasings[at]] === entry; at += 2) {
            const phrasing = phrasings[at];
            if (phrasing === except)
                continue;
            byWords[phrasing] += weight * bm25(phrasings[at + 1], lengths[phrasing]);
            times += 1;
        }
        const of = phrasingsPerEntry[entry] - (entry === entryOf[except] ? 1 : 0);
        together[entry] += weights.together * weight * Math.sqrt(times / of);
    }
    for (let at = 0; at < answers.length; at += 2) {
        const entry = answers[at];
        together[entry] += weights.answer * weight * bm25(answers[at + 1], index.answerLengths[entry]);
    }
}
/** Cosine of trigram vectors, phrasing by phrasing: what a typo, an inflection or a compound word has in common. */
function comparedByLetters(index, words) {
    const shared = new Map();
    let squared = 0;
    const none = { entries: 0, words: [] };
    for (const word of words)
        for (const key of trigramsOf(word)) {
            const trigram = index.trigrams.get(key) ?? none;
            const weight = trigramWeight(index, trigram);
            squared += weight;
            for (const known of trigram.words)
                shared.set(known, (shared.get(known) ?? 0) + weight);
        }
    const cosines = new Float64Array(index.entryOf.length);
    const norm = Math.sqrt(squared);
    for (const [known, value] of shared) {
        const { phrasings, squared: own } = index.words[known];
        // Three letters in common are an accident.
        if (value < own / 5)
            continue;
        for (const phrasing of phrasings)
            cosines[phrasing] += value / norm / index.norms[phrasing];
    }
    return cosines;
}
function collect({ index, byWords, byLetters, together, except }) {
    const found = [];
    let phrasing = 0;
    index.entries.forEach(({ id }, entry) => {
        let [best, next, letters, count] = [0, 0, 0, 0];
        for (const end = phrasing + index.phrasingsPerEntry[entry]; phrasing < end; phrasing += 1) {
            if (phrasing === except)
                continue;
            const similarity = Math.min(1, byLetters[phrasing]);
            letters += similarity;
            count += 1;
            const score = byWords[phrasing] + weights.letters * similarity;
            next = Math.max(next, Math.min(best, score));
            best = Math.max(best, score);
        }
        if (count === 1)
            next = best;
        const phrased = (1 - weights.next) * best + weights.next * next;
        const score = phrased + together[entry] + (weights.lettersTogether * letters) / (count || 1);
        if (score > 0)
            found.push({ id, score: Math.min(1, score / most$1) });
    });
    return found.sort((one, other) => other.score - one.score);
}

/**
 * Where a FAQ is too small to say: measured on two public sets with one to six phrasings an entry. Nine in ten of
 * what then counts as an answer are right, and of foreign questions 2 in 100 get one.
 */
const usual = { answer: 0.46, choices: 0.24 };
/** What a FAQ can suggest itself: its own phrasings are kinder to it than patients. */
const [least, most] = [
    { answer: 0.36, choices: 0.18 },
    { answer: 0.6, choices: 0.28 },
];
/** Phrasings that are left out in turn: enough to tell, and soon done. */
const samples = 24;
/** Fewer say nothing. */
const enough = 8;
/** Of answers that are shown, this share is to be right. */
const right = 0.9;
/**
 * Scores grow with the number of phrasings and with how alike they are. So each FAQ is asked its own phrasings, one
 * left out at a time, and its thresholds are half the usual ones and half those its own answers suggest.
 */
function calibrate(index) {
    const { entryOf, phrasingsPerEntry, entries } = index;
    const several = entryOf.flatMap((entry, phrasing) => (phrasingsPerEntry[entry] > 1 ? [phrasing] : []));
    const step = Math.max(1, several.length / samples);
    const asked = [];
    for (let at = 0; at < several.length; at += step) {
        const phrasing = several[Math.floor(at)];
        const entry = entryOf[phrasing];
        const { question, alternates, id } = entries[entry];
        const own = [question, ...(alternates ?? [])][phrasing - entryOf.indexOf(entry)];
        const [first] = rank(index, own, phrasing);
        asked.push({ score: first?.score ?? 0, isRight: first?.id === id });
    }
    if (asked.length < enough)
        return usual;
    asked.sort((one, other) => other.score - one.score);
    let rightSoFar = 0;
    let answer = most.answer;
    asked.forEach(({ score, isRight }, at) => {
        if (isRight)
            rightSoFar += 1;
        if (rightSoFar / (at + 1) >= right)
            answer = at + 1 < asked.length ? score : least.answer;
    });
    const good = asked.filter(({ isRight }) => isRight);
    const choices = good[Math.floor(good.length * right)]?.score ?? usual.choices;
    return {
        answer: (usual.answer + between(answer, least.answer, most.answer)) / 2,
        choices: (usual.choices + between(choices, least.choices, most.choices)) / 2,
    };
}
const between = (value, low, high) => Math.min(high, Math.max(low, value));
/** An answer that another one follows so closely is a choice, unless it says the question almost word for word. */
const lead = 0.95;
/** What may be done with what was found. */
function bandOf([first, second], { answer, choices }) {
    if (!first || first.score < choices)
        return 'none';
    const isClear = !second || second.score < first.score * lead || first.score > 0.9;
    return first.score >= answer && isClear ? 'answer' : 'choices';
}

/** The commonest small words, folded: those of one language alone, or of two at most. */
const small = {
    fr: 'je vous est les des une pour dans avec mon ma mes quel quelle comment combien pourquoi puis peut faut il et ou le la qui que sur pas c au du ai-je bonjour merci votre',
    en: 'the is are you what how where when can do does my your and for of to i have with which who there it in a please hello thanks',
    es: 'el los las es una para con mi mis como cuando donde cuanto que puedo tengo hay por y en se de la hola gracias su usted hacer',
    de: 'der die das ist ein eine ich sie wie wann wo was kann mein meine und fur mit zu haben gibt es nicht im bei den hallo danke bitte muss',
    pt: 'o os um uma para com meu minha como quando onde quanto que posso tenho e em se de do da no na ha ola obrigado voce seu fazer preciso',
};
/** Letters that one language has and the others here have not. */
const letters = {
    fr: /[œùûîëï]|\b(?:qu|[dljn])['’]/giu,
    es: /[ñ¿¡]/giu,
    de: /[ßäöü]/giu,
    pt: /[ãõ]/giu,
};
/**
 * The language of a message, where it can be told: Arabic by its script, the others by their small words.
 *
 * @returns `undefined` for a word or two, and where two languages are as likely.
 */
function detectLanguage(message) {
    const text = message.slice(0, 500);
    const arabic = text.match(/\p{sc=Arabic}/gu)?.length ?? 0;
    const all = text.match(/\p{L}/gu)?.length ?? 0;
    if (arabic > all / 2)
        return 'ar';
    if (arabic * 5 > all)
        return undefined;
    const words = fold(text).match(/\p{L}+/gu) ?? [];
    const scores = Object.entries(small).map(([language, list]) => {
        const own = new Set(list.split(' '));
        const sign = letters[language];
        const signs = (sign && text.match(sign)?.length) ?? 0;
        return { language, score: words.filter((word) => own.has(word)).length + 1.5 * signs };
    });
    scores.sort((one, other) => other.score - one.score);
    const [first, second] = scores;
    return first && second && first.score >= 1.5 && first.score > second.score ? first.language : undefined;
}

/** How a message that goes on from the last begins, folded, in the languages that have a pack. */
const opening = /^(?:et|mais|ou|sinon|meme|pareil|and|but|or|what about|how about|same|y|pero|und|aber|oder|e|mas|و|ماذا عن)(?:$|[^\p{L}])/u;
/** A question that stands alone has more words than this. */
const fewWords = 5;
/** Beyond this it is a question of its own, however it begins. */
const manyWords = 8;
/**
 * What a short message means after another: "et le samedi ?" after the opening hours is the question before with
 * this added.
 *
 * @returns `begins` where the message says so itself, `may-be` where it is only short.
 */
function isFollowUp(folded, reader) {
    const words = reader.wordsOf(folded);
    const telling = words.filter((word) => reader.meaningOf(word).weight === 1 && !reader.isInterrogative(word));
    if (!telling.length)
        return undefined;
    if (opening.test(folded.trim()) && words.length <= manyWords)
        return 'begins';
    return words.length <= fewWords && telling.length <= 2 ? 'may-be' : undefined;
}
/** What was asked last and found something, to be asked again with more. */
function askedBefore(before) {
    return before?.parts.findLast(({ band }) => band !== 'none')?.text;
}

/** Words that join two questions, or begin one that goes on from the last, in the languages that have a pack. */
const joining = / (?=(?:et|and|y|und|e|و|aussi|sinon|also|además|außerdem|também|أيضا) )/iu;
/** A question in a message; more are another message. */
const maximumParts = 3;
/**
 * Parts of a message that may be questions of their own: sentences, and what follows an "and" when it asks.
 *
 * @example "Où se garer et combien ça coûte ?" → ["Où se garer", "et combien ça coûte"]
 */
function splitMessage(message, { wordsOf, isInterrogative }) {
    const sentences = message.slice(0, 2_000).split(/[?!;؟؛\n]+|\.(?=\s|$)/u);
    const parts = sentences.flatMap((sentence) => {
        const joined = [];
        for (const piece of sentence.trim().split(joining)) {
            // "Monday and Tuesday" is one question; "and how much …" begins another.
            const asks = wordsOf(piece).slice(1, 4).some(isInterrogative);
            if (joined.length && !asks)
                joined[joined.length - 1] += ` ${piece}`;
            else
                joined.push(piece);
        }
        return joined;
    });
    return parts.filter((part) => /\p{L}/u.test(part)).slice(0, maximumParts);
}

/**
 * The clinic's questions and answers, ready to be asked. Nothing leaves the device: the index is made here, once, in
 * a few milliseconds.
 *
 * Content that breaks a rule breaks nothing here: an entry without a text is not found, and of two with one id the
 * caller shows the first.
 *
 * @param content - Entries in one language.
 * @param pack - What is known of that language. Without one, {@link neutralPack} still finds by words and letters.
 *
 * @example
 * const faq = createFaq(content, fr);
 * faq.ask('où se garer ?').parts[0]; // { band: 'answer', found: [{ id: 'parking', score: 0.7 }, …], text: … }
 */
function createFaq(content, pack) {
    const index = buildIndex(content.entries, pack);
    const thresholds = calibrate(index);
    const search = (question) => rank(index, question);
    const part = (text, found = search(text)) => ({
        text,
        found,
        band: bandOf(found, thresholds),
    });
    const ask = (message, before) => {
        const whole = part(message);
        const earlier = askedBefore(before);
        const follows = earlier ? isFollowUp(fold(message), index.reader) : undefined;
        if (earlier &&
            (follows === 'begins' ||
                (follows && whole.band === 'none' && (whole.found[0]?.score ?? 0) > saysSomething))) {
            const text = `${earlier} ${message}`;
            const together = part(text, inFavourOf(search(text), whole.found));
            // What the message finds alone is better than what it adds to.
            const isOwn = whole.band === 'answer' && (whole.found[0]?.score ?? 0) > (together.found[0]?.score ?? 0);
            return [isOwn || together.band === 'none' ? whole : together];
        }
        const parts = splitMessage(message, index.reader).map((text) => part(text));
        const found = parts.filter(({ band }) => band !== 'none');
        const differ = new Set(found.map((each) => each.found[0]?.id)).size === found.length;
        // A greeting or a remark before the question is no question.
        const areTwo = differ && found.length > 1 && found.some(({ band }) => band === 'answer');
        return areTwo ? found : [whole.band === 'answer' ? whole : clearest(whole, parts)];
    };
    return {
        search,
        ask(message, before) {
            const language = detectLanguage(message);
            return { parts: ask(message, before), ...(language && { language }) };
        },
    };
}
/** A word or two that no entry knows go on from nothing. */
const saysSomething = 0.1;
/** "Bonjour, j'ai une question. Faut-il être à jeun ?": one sentence may say it better than all of them. */
const clearest = (whole, parts) => parts.find(({ band, found }) => band === 'answer' && found[0]?.id === whole.found[0]?.id) ?? whole;
/** What is new in a follow-up says which entry is meant; the question before would find its own again. */
function inFavourOf(found, said) {
    const own = new Map(said.map(({ id, score }) => [id, score]));
    return found
        .map(({ id, score }) => ({ id, score: Math.min(1, score + (own.get(id) ?? 0) / 2) }))
        .sort((one, other) => other.score - one.score);
}
/** For a language that has no pack yet. */
const neutralPack = (language) => ({
    ...{ language, stopWords: '', interrogatives: '', elisions: '', lexicon: '' },
});

export { createFaq as c, neutralPack as n };
