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
    if (plainWord.test(text))
        return text;
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
    return (text) => (plainWord.test(text) && [text]) ||
        (fold(text)
            .replaceAll(/<[^<>]*>/g, ' ')
            .replaceAll(elisions, pack.elisions ? ' ' : '')
            .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|\p{L}+|\p{N}+/gu) ??
            []);
}
/** Most words of a content and of a lexicon: they are read as they are. */
const plainWord = /^[a-z]{1,30}$/;
/**
 * What a word and its inflections share: a light ending off, then the first five letters. It does for French,
 * English and German what a stemmer does, and needs to know none of them.
 */
function stemOf(word) {
    const stem = word.replace(/^(?:وال|بال|ال)(?=..)/, '').replace(/(?<=...)[اه]$|(?<=..[^s])s$/, '');
    return stem.replace(/(?<=...)(?:ing|e[drsz]?)$/, '').slice(0, 5);
}

const space = 32;
/**
 * Reads texts piece by piece, which is what stands between two spaces, and each piece once: the same words come again
 * and again. A piece is known again by a number made of its letters, and is not cut out for that: strings made only to
 * be looked up took half the time of an index.
 *
 * @param read - What a piece means; asked again for one whose number another piece has taken.
 */
function pieceReader(read) {
    const known = new Map();
    return (text, visit) => {
        const plain = withoutMarkup(text.slice(0, maximumCharacters));
        let from = 0;
        let number = 0;
        for (let at = 0; at <= plain.length; at += 1) {
            const letter = at < plain.length ? plain.charCodeAt(at) : space;
            if (letter !== space) {
                number = (Math.imul(number, 31) + letter) & 0x3fff_ffff;
                continue;
            }
            if (at > from) {
                let there = known.get(number);
                if (there?.piece.length !== at - from || !plain.startsWith(there.piece, from)) {
                    const piece = plain.slice(from, at);
                    there = { piece, meaning: read(piece) };
                    known.set(number, there);
                }
                visit(there.meaning);
            }
            from = at + 1;
            number = 0;
        }
    };
}
const withoutMarkup = (text) => (text.includes('<') ? text.replaceAll(/<[^<>]*>/g, ' ') : text);

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
    const trigrams = [];
    for (let end = 3; end <= padded.length; end += 1)
        trigrams.push(padded.slice(end - 3, end));
    return trigrams;
}

/** Weight of what stands in so many of all entries: rare says more. Beyond BM25's logarithm, as measured. */
const rarity = (index, entries) => Math.log(1 + (index.entries.length - entries + 0.5) / (entries + 0.5)) ** 1.3;
/** What sharing three characters is worth that so many entries have. */
const trigramWeight = (index, entries) => Math.log(1 + index.entries.length / Math.min(index.entries.length, entries || 0.5));
/**
 * Reads every phrasing and answer once.
 *
 * @param entries - Sound entries: `readFaqContent` has left out the others.
 */
function buildIndex(entries, pack) {
    const index = {
        ...{ entries, reader: termReader(pack), terms: new Map(), known: new Map(), words: [] },
        ...{ trigrams: new Map(), entryOf: [], phrasingsPerEntry: [], lengths: [], answerLengths: [] },
        norms: new Float64Array(),
    };
    const eachPiece = pieceReader((piece) => index.reader.wordsOf(piece).map((word) => wordOf(index, word)));
    const wordsIn = (text) => {
        const words = [];
        eachPiece(text, (own) => {
            for (let at = 0; at < own.length; at += 1)
                words.push(own[at]);
        });
        return words;
    };
    entries.forEach(({ question, alternates = [], answer, keywords = [] }, number) => {
        for (const phrasing of [question, ...alternates])
            addPhrasing(index, wordsIn(phrasing), number);
        index.phrasingsPerEntry.push(alternates.length + 1);
        addAnswer(index, wordsIn([answer, ...keywords].join(' ')), number);
    });
    asShareOfMean(index.lengths);
    asShareOfMean(index.answerLengths);
    addLetters(index);
    return index;
}
function addPhrasing(index, words, entry) {
    const phrasing = index.entryOf.push(entry) - 1;
    let length = 0;
    let before = 0;
    for (const word of words) {
        const { term, concept } = word;
        if (!word.phrasings.length)
            index.words.push(word);
        word.phrasings.push(phrasing);
        countEntry(word, entry);
        countEntry(term, entry);
        term.phrasings.push(phrasing, before);
        if (concept) {
            countEntry(concept, entry);
            concept.phrasings.push(phrasing, 0);
        }
        length += word.weight;
        before = term.id;
    }
    index.lengths.push(length);
}
function addAnswer(index, words, entry) {
    let length = 0;
    for (const { term, weight, concept } of words) {
        count(term.answers, entry);
        if (concept)
            count(concept.answers, entry);
        length += weight;
    }
    index.answerLengths.push(length);
}
/** Only what questions say is compared letter by letter. */
function addLetters(index) {
    index.words.forEach((word, number) => {
        word.trigrams = trigramsOf(word.text).map((key) => {
            let trigram = index.trigrams.get(key);
            if (!trigram)
                index.trigrams.set(key, (trigram = { entries: 0, weight: 0, words: [] }));
            trigram.entries += word.entries;
            trigram.words.push(number);
            return trigram;
        });
    });
    for (const trigram of index.trigrams.values())
        trigram.weight = trigramWeight(index, trigram.entries);
    const squares = new Float64Array(index.entryOf.length);
    // A function for each word: one long loop is finished before the engine has made it fast.
    index.words.forEach((word) => {
        for (const { weight } of word.trigrams)
            word.squared += weight;
        for (const phrasing of word.phrasings)
            squares[phrasing] += word.squared;
    });
    index.norms = squares.map(Math.sqrt);
}
function wordOf(index, text) {
    const there = index.known.get(text);
    if (there)
        return there;
    const { stem, weight, concept } = index.reader.meaningOf(text);
    const known = {
        text,
        weight,
        term: termOf(index, stem),
        concept: concept ? termOf(index, concept) : undefined,
        phrasings: [],
        trigrams: [],
        squared: 0,
        entries: 0,
        lastEntry: -1,
    };
    index.known.set(text, known);
    return known;
}
function termOf(index, key) {
    let term = index.terms.get(key);
    if (!term) {
        term = { id: index.terms.size + 1, entries: 0, lastEntry: -1, phrasings: [], answers: [] };
        index.terms.set(key, term);
    }
    return term;
}
function countEntry(counted, entry) {
    if (counted.lastEntry !== entry)
        counted.entries += 1;
    counted.lastEntry = entry;
}
/** One more of `key`, which is the last of the list or not there yet. */
function count(list, key) {
    const last = list.length - 2;
    if (list[last] === key)
        list[last + 1] += 1;
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
    // Whatever is mended, three characters stay together somewhere.
    const near = new Set(trigramsOf(text).flatMap((key) => index.trigrams.get(key)?.words ?? []));
    let found;
    for (const number of near) {
        const word = index.words[number];
        const { length } = word.text;
        if (length < 3 || Math.abs(length - text.length) > allowed)
            continue;
        const edits = editsBetween(text, word.text);
        if (edits > allowed || edits === found?.edits)
            continue;
        found = { word, edits };
        allowed = edits;
    }
    return found;
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
 * What each kind of evidence counts for. Measured on two public sets and a clinic's own FAQ, in French and English,
 * with one, three and six phrasings an entry, with and without answers; round numbers, because gains of a point are
 * luck.
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
    /** The best phrasing by its letters, beside by its words. */
    letters: 0.8,
    /** Share of the second-best phrasing in that: one that agrees is no accident. */
    next: 0.4,
    /** What all phrasings of an entry and its answer say together. */
    together: 2,
    /** A word of an answer, beside one of a phrasing: the fewer phrasings there are, the more the answer says. */
    answer: 2,
};
/** BM25: how soon repeating a word stops counting, and how much length is held against a phrasing or an answer. */
const [saturation, phrasingShare, answerShare] = [1.2, 0.75, 0.5];
/** Entries by how well they fit a question, best first; those that share nothing with it are left out. */
function rank(index, question) {
    const found = [];
    scoresOf(index, question).forEach((score, entry) => {
        if (score > 0)
            found.push({ id: index.entries[entry].id, score });
    });
    return found.sort((one, other) => other.score - one.score);
}
/**
 * How well each entry fits a question, from 0 to 1.
 *
 * @param except - A phrasing to leave out: how well would its entry be found if nobody had written it?
 */
function scoresOf(index, question, except = -1) {
    const words = index.reader.wordsOf(question);
    const query = { index, except, wanted: new Map(), maximum: 0 };
    readQuestion(query, words);
    const byPhrasing = comparedByLetters(query, words);
    const { length } = index.entries;
    const scores = { byPhrasing, together: new Float64Array(length), said: new Float64Array(length) };
    for (const wanted of query.wanted.values())
        addWanted(query, wanted, scores);
    return collect(query, scores);
}
function readQuestion(query, words) {
    const { index } = query;
    let before = 0;
    for (const word of words) {
        const { stem, weight, concept } = index.reader.meaningOf(word);
        let term = index.terms.get(stem);
        let group = index.terms.get(concept);
        let worth = weight;
        let kept = 1;
        if (!isKnown(query, term)) {
            const repair = isKnown(query, group) ? undefined : repairWord(index, word);
            term = repair?.word.term;
            if (repair) {
                kept = weights.edit ** repair.edits;
                worth = repair.word.weight * kept;
                group = repair.word.concept;
            }
            // A small word that no entry happens to use is no sign that the question is foreign.
            query.maximum += weight * weight * (1 - (repair ? kept : 0)) * weights.unknown * rarity(index, 0);
        }
        want(query, { term: group, weight: weights.concept * kept });
        want(query, { term, weight: worth });
        want(query, { term, before, weight: weights.pair * worth });
        before = term?.id ?? 0;
    }
}
/** Whether somebody has said it, but for the phrasing that is left out. */
const isKnown = ({ except }, term) => Boolean(term &&
    (term.answers.length ||
        (term.phrasings.length && (term.phrasings[0] !== except || term.phrasings.at(-2) !== except))));
/** Numbers of two neighbours become one key: more terms than this would collide, and do no harm. */
const pairKey = 65_536;
function want(query, { term, before, weight: share }) {
    if (!isKnown(query, term))
        return;
    const isPair = before !== undefined;
    const key = term.id + (isPair ? (before + 1) * pairKey : 0);
    const entries = isPair ? neighbours(query, term, before) : Math.max(term.entries, term.answers.length / 2);
    const weight = entries && share * rarity(query.index, entries);
    const there = query.wanted.get(key)?.weight ?? 0;
    if (weight <= there)
        return;
    query.maximum += weight - there;
    query.wanted.set(key, { term, before, weight });
}
/** How many entries say two terms side by side. */
function neighbours({ index, except }, { phrasings }, before) {
    let entries = 0;
    let last = -1;
    for (let at = 0; at < phrasings.length; at += 2) {
        if (phrasings[at + 1] !== before || phrasings[at] === except)
            continue;
        const entry = index.entryOf[phrasings[at]];
        if (entry !== last)
            entries += 1;
        last = entry;
    }
    return entries;
}
/** BM25 of each phrasing, and of each entry as one text (BM25F). */
function addWanted({ index, except, maximum }, wanted, { byPhrasing, together, said }) {
    const { entryOf, lengths, answerLengths } = index;
    const { phrasings } = wanted.term;
    const answers = wanted.before === undefined ? wanted.term.answers : none;
    const weight = (wanted.weight / maximum) * (saturation + 1);
    let last = except;
    for (let at = 0; at < phrasings.length; at += 2) {
        const phrasing = phrasings[at];
        if (phrasing === except || phrasings[at + 1] !== (wanted.before ?? phrasings[at + 1]))
            continue;
        said[entryOf[phrasing]] += 1;
        if (phrasing !== last)
            byPhrasing[phrasing] +=
                weight / (1 + saturation * (1 - phrasingShare + phrasingShare * lengths[phrasing]));
        last = phrasing;
    }
    for (let at = 0; at < answers.length; at += 2) {
        const entry = answers[at];
        said[entry] +=
            (weights.answer * answers[at + 1]) / (1 - answerShare + answerShare * answerLengths[entry]);
    }
    const settle = (entry) => {
        together[entry] += (weights.together * weight * said[entry]) / (said[entry] + saturation);
        said[entry] = 0;
    };
    for (let at = 0; at < phrasings.length; at += 2)
        settle(entryOf[phrasings[at]]);
    for (let at = 0; at < answers.length; at += 2)
        settle(answers[at]);
}
const none = [];
/** Cosine of trigram vectors, phrasing by phrasing: what a typo, an inflection or a compound word has in common. */
function comparedByLetters({ index }, words) {
    const shared = new Float64Array(index.words.length);
    const foreign = trigramWeight(index, 0);
    let squared = 0;
    for (const key of words.flatMap(trigramsOf)) {
        const trigram = index.trigrams.get(key);
        const weight = trigram?.weight ?? foreign;
        squared += weight;
        for (const known of trigram?.words ?? none)
            shared[known] += weight;
    }
    const cosines = new Float64Array(index.entryOf.length);
    const norm = Math.sqrt(squared) || 1;
    const { norms } = index;
    for (let known = 0; known < shared.length; known += 1) {
        if (!shared[known])
            continue;
        const { phrasings, squared: own } = index.words[known];
        // Three letters in common are an accident.
        if (shared[known] <= own / 5)
            continue;
        const value = shared[known] / norm;
        for (const phrasing of phrasings)
            cosines[phrasing] += value / norms[phrasing];
    }
    for (let at = 0; at < cosines.length; at += 1)
        cosines[at] = weights.letters * Math.min(1, cosines[at]);
    return cosines;
}
/** What the phrasings of each entry are worth, and all it says together. */
function collect({ index, except }, { byPhrasing, together }) {
    const { phrasingsPerEntry, entries, entryOf } = index;
    // Where there are many phrasings all scores are higher.
    const usual = entryOf.length / entries.length;
    const most = 1 + weights.letters + (weights.together * (saturation + 1) * usual) / (usual + saturation);
    let phrasing = 0;
    for (let entry = 0; entry < together.length; entry += 1) {
        let best = 0;
        let next = 0;
        let count = 0;
        for (const end = phrasing + phrasingsPerEntry[entry]; phrasing < end; phrasing += 1) {
            if (phrasing === except)
                continue;
            const score = byPhrasing[phrasing];
            count += 1;
            if (score > best)
                [best, next] = [score, best];
            else if (score > next)
                next = score;
        }
        if (count === 1)
            next = best;
        const score = (1 - weights.next) * best + weights.next * next + together[entry];
        together[entry] = Math.min(1, score / most);
    }
    return together;
}

/**
 * Where a FAQ is too small to say: measured on two public sets with one to six phrasings an entry. Nine in ten of
 * what then counts as an answer are right, and of foreign questions 2 in 100 get one.
 */
const usual = { answer: 0.48, choices: 0.23 };
/** What a FAQ can suggest itself: its own phrasings are kinder to it than patients. */
const [least, most] = [
    { answer: 0.36, choices: 0.16 },
    { answer: 0.63, choices: 0.26 },
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
    const several = [...entryOf.keys()].filter((phrasing) => phrasingsPerEntry[entryOf[phrasing]] > 1);
    const step = Math.max(1, several.length / samples);
    const asked = [];
    for (let at = 0; at < several.length; at += step) {
        const phrasing = several[Math.floor(at)];
        const entry = entryOf[phrasing];
        const { question, alternates } = entries[entry];
        const own = [question, ...(alternates ?? [])][phrasing - entryOf.indexOf(entry)];
        const scores = scoresOf(index, own, phrasing);
        let found = 0;
        for (let other = 1; other < scores.length; other += 1)
            if (scores[other] > scores[found])
                found = other;
        const score = scores[found];
        asked.push({ score, isRight: score > 0 && found === entry });
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
    // It asks the FAQ a few questions: whoever only looks at the widget does not wait for that.
    let thresholds;
    const search = (question) => rank(index, question);
    const part = (text, found = search(text)) => ({
        text,
        found,
        band: bandOf(found, (thresholds ??= calibrate(index))),
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
