import { o as otherTabs, w as watchPage, t as timers, r as rowStore, m as metaStore, c as committed, d as deleteDatabase, a as resultOf, b as databaseConnection, e as textSealing, f as browserWorld, g as whereAllowed } from './timers.js';
import { s as serialiseJson } from './serialise-json.js';
import './index4.js';

/** How long a draft lives after it was last written. */
const draftLifeMs = 86_400_000;
/** Between two writings, at least. */
const restMs = 800;
/** How often the age of a draft is looked at while the page stays open. */
const checkMs = 600_000;
/**
 * Keeps what is entered, on the disk, while somebody types. Owns when it is written: at most every 0.8 seconds, and at
 * once when the page may go away. Promises that nothing is written before something was entered, that nothing comes
 * back after it was erased, that nothing is taken up again a day later, and that storage which fails is said once and
 * stops nobody.
 */
function openDraft(options) {
    const { name, disk, world } = options;
    const news = newsOfDraft();
    const writing = draftWriting(options, news.say);
    const tabs = otherTabs(name, world, ({ state }) => {
        if (state !== 'discarded')
            return news.say('other-tab');
        writing.forget();
        news.say('erased');
    });
    writing.onWritten(() => tabs.tell({ id: name, state: 'saved' }));
    const stopWatching = watchPage(world, {
        onHint: () => undefined,
        onLeave: writing.flush,
        onSleep: tabs.release,
    });
    const erase = async () => {
        await writing.erase();
        tabs.tell({ id: name, state: 'discarded' });
    };
    return {
        async load() {
            // Storage that cannot be read is said when something is to be written there.
            const kept = await disk.read().catch(() => undefined);
            const found = kept && judge(kept, world.now());
            if (found && found.state !== 'found')
                await writing.erase().catch(() => undefined);
            return found;
        },
        save: writing.save,
        erase,
        async share(isShared) {
            writing.mute(isShared);
            if (isShared)
                await erase();
        },
        watch: news.watch,
        close() {
            stopWatching();
            writing.close(() => {
                tabs.close();
                disk.close();
            });
        },
    };
}
function judge(kept, now) {
    if (kept === 'damaged')
        return { state: 'damaged' };
    return isAlive(kept.savedAt, now) ? { state: 'found', draft: kept } : { state: 'expired' };
}
/** Whether a draft may still be taken up. One that was written in the future is of unknown age: the clock has jumped. */
const isAlive = (savedAt, now) => now - savedAt < draftLifeMs && now - savedAt > -3e5;
/** Tells what there is to be told, and nothing twice in a row. */
function newsOfDraft() {
    const listeners = new Set();
    let last;
    return {
        say(news) {
            if (news === last)
                return;
            // To have written after another tab is no news, but what that tab does next is.
            const isNews = news !== 'kept' || last === undefined || last === 'unavailable';
            last = news;
            if (isNews)
                for (const listener of listeners)
                    listener(news);
        },
        watch(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
    };
}
/** Owns the disk: one thing at a time, so that what is erased last is gone. */
function draftWriting({ formVersion, disk, world }, say) {
    const running = timers(world.after);
    const inLine = oneByOne();
    const waiting = nextWriting((ms, run) => running.after(ms, run));
    let savedAt;
    let isMuted = false;
    let tell = () => undefined;
    async function write() {
        const writing = waiting.take();
        if (!writing || isMuted)
            return;
        try {
            const now = world.now();
            await disk.write({ response: writing(), formVersion, savedAt: now });
            if (savedAt === undefined)
                running.after(checkMs, checkAge);
            savedAt = now;
            tell();
            say('kept');
        }
        catch {
            say('unavailable');
        }
    }
    const flush = () => void inLine(write);
    async function eraseNow() {
        savedAt = undefined;
        await disk.erase();
    }
    /** A page that is left open must not keep for days what it would not take up again. */
    function checkAge() {
        if (savedAt === undefined)
            return;
        if (isAlive(savedAt, world.now()))
            running.after(checkMs, checkAge);
        else if (!waiting.isAny())
            void inLine(eraseNow).catch(() => undefined);
    }
    return {
        ...{ forget: waiting.take, flush },
        onWritten: (told) => void (tell = told),
        save(writing) {
            if (!isMuted)
                waiting.put(writing, flush);
        },
        erase() {
            waiting.take();
            return inLine(eraseNow);
        },
        mute: (muted) => void (isMuted = muted),
        close(after) {
            flush();
            void inLine(async () => {
                running.close();
                after();
            });
        },
    };
}
/** Does one thing after the other, whatever becomes of each. */
function oneByOne() {
    let line = Promise.resolve();
    return (work) => {
        const done = line.then(work);
        line = done.catch(() => undefined);
        return done;
    };
}
/** What is to be written next; asked for only then, because writing down a long form takes a moment. */
function nextWriting(after) {
    let next;
    let callOff;
    return {
        isAny: () => next !== undefined,
        /** What comes last counts; how soon it is written, what came first decides. */
        put(writing, write) {
            next = writing;
            callOff ??= after(restMs, write);
        },
        take() {
            const taken = next;
            callOff?.();
            next = callOff = undefined;
            return taken;
        },
    };
}

/** Names of all drafts begin so: whoever looks after them finds those of every form. */
const draftPrefix = 'parcours-draft-';
/**
 * Names the database of a draft. Each form of each clinic has its own, and the name does not say which: a list of
 * databases on a shared device must not tell what somebody was asked about.
 */
async function draftName({ clinic, endpoint, form }, subtle) {
    const whole = [form, clinic, endpoint.replace(/\/+$/, '')].join('\n');
    const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(whole)));
    return draftPrefix + [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Puts the files of a response aside, so that a letter typed does not write ten megabytes: each content is known by a
 * name of its own.
 *
 * @param nameOf - Names a content; the same each time.
 * @returns The response with names in the place of contents, and the names that it has.
 */
function setFilesApart(response, nameOf) {
    const names = new Set();
    const apart = mapAnswers(response, (answer) => {
        const { data, ...rest } = answer.valueAttachment ?? {};
        if (data === undefined)
            return answer;
        const name = nameOf(data);
        names.add(name);
        return { ...answer, valueAttachment: { ...rest, url: `${scheme}${name}` } };
    });
    return { response: apart, names };
}
/**
 * Puts files back where they were.
 *
 * @param contents - By name. A file that is not among them is left out whole: an answer without its content would be
 *   sent as if it had one.
 */
const bringFilesBack = (response, contents) => mapAnswers(response, (answer) => {
    const { url, ...rest } = answer.valueAttachment ?? {};
    if (!url?.startsWith(scheme))
        return answer;
    const data = contents.get(url.slice(scheme.length));
    return data === undefined ? undefined : { ...answer, valueAttachment: { ...rest, data } };
});
const scheme = 'draft-file:';
const mapAnswers = (response, map) => ({
    ...response,
    ...itemsOf(response, map),
});
const itemsOf = ({ item }, map) => item && { item: item.map((one) => mapItem(one, map)) };
const mapItem = (item, map) => ({
    ...item,
    ...(item.answer && {
        answer: item.answer.flatMap((one) => {
            const answer = map(one);
            return answer ? { ...answer, ...itemsOf(answer, map) } : [];
        }),
    }),
    ...itemsOf(item, map),
});

/** The answers have the first place; files follow. */
const answersPlace = { seq: 1, id: 'answers' };
/**
 * Keeps one draft in a database of its own. Promises that nothing of it can be read outside this browser, that it is
 * written wholly or not at all, and that erasing it takes the key away too.
 */
function indexedDbDraft(options) {
    const connection = databaseConnection(options);
    const files = sealedFiles(options.crypto);
    return {
        async read() {
            const connected = await connection.existing();
            if (!connected)
                return undefined;
            const { database, key } = connected;
            const rows = await resultOf(database.transaction(rowStore).objectStore(rowStore).getAll());
            return rows.length === 0 ? undefined : readRows(rows, textSealing(options.crypto, key));
        },
        async write({ response, formVersion, savedAt }) {
            const { database, key } = await connection.created();
            const sealing = textSealing(options.crypto, key);
            const { names, response: lean } = setFilesApart(response, files.nameOf);
            const text = serialiseJson({ response: lean, formVersion, savedAt });
            const sealed = await sealing.seal(text, answersPlace.id);
            const attached = await files.seal(names, key);
            const transaction = database.transaction(rowStore, 'readwrite');
            const commit = committed(transaction);
            await putRows(transaction.objectStore(rowStore), { ...answersPlace, sealed }, attached);
            await commit;
        },
        async erase() {
            files.clear();
            const connected = await connection.existing();
            if (!connected)
                return;
            // Another tab may hold the database for a moment: what is in it goes first.
            const transaction = connected.database.transaction([rowStore, metaStore], 'readwrite');
            const commit = committed(transaction);
            transaction.objectStore(rowStore).clear();
            transaction.objectStore(metaStore).clear();
            await commit;
            connection.release();
            await deleteDatabase(options);
        },
        close: () => connection.close(),
    };
}
/** Files that nobody names any more go; those of another tab that this one names are written again. */
async function putRows(rows, answers, attached) {
    const index = rows.index('id');
    const present = new Map();
    for (const [place, id] of await keysOf(index))
        present.set(id, place);
    for (const [id, place] of present) {
        if (id !== answers.id && !attached.some((file) => file.id === id))
            rows.delete(place);
    }
    rows.put(answers);
    for (const file of attached)
        if (!present.has(file.id))
            rows.add(file);
}
/** Places and ids of all rows, without their contents. */
async function keysOf(index) {
    const found = [];
    const request = index.openKeyCursor();
    for (;;) {
        const cursor = await resultOf(request);
        if (!cursor)
            return found;
        found.push([cursor.primaryKey, cursor.key]);
        cursor.continue();
    }
}
/** Whatever stands in a database may have been changed by somebody else. */
async function readRows(rows, sealing) {
    const open = ({ sealed, id }) => sealing.open(sealed, String(id));
    try {
        const found = rows.map((row) => Object(row));
        const answers = found.find(({ id }) => id === answersPlace.id);
        const { response, formVersion, savedAt } = JSON.parse(await open(answers ?? {}));
        if (response?.resourceType !== 'QuestionnaireResponse' || typeof savedAt !== 'number')
            return 'damaged';
        const contents = new Map();
        for (const file of found.filter((row) => row !== answers))
            contents.set(String(file.id), await open(file));
        return { response: bringFilesBack(response, contents), formVersion: String(formVersion ?? ''), savedAt };
    }
    catch {
        return 'damaged';
    }
}
/** The files of a draft, sealed once each, however often the answers beside them change. */
function sealedFiles(crypto) {
    const files = new Map();
    return {
        clear: () => files.clear(),
        nameOf(data) {
            const known = files.get(data) ?? { name: crypto.randomUUID() };
            files.set(data, known);
            return known.name;
        },
        async seal(names, key) {
            const rows = [];
            for (const [data, file] of files) {
                if (!names.has(file.name)) {
                    files.delete(data);
                    continue;
                }
                // Another tab may have erased the draft, and its key with it.
                if (file.key !== key)
                    file.sealed = await textSealing(crypto, key).seal(data, file.name);
                file.key = key;
                if (file.sealed)
                    rows.push({ id: file.name, sealed: file.sealed });
            }
            return rows;
        },
    };
}

/**
 * Opens the place where what is entered into one form is kept until it is sent.
 *
 * @example
 * ```ts
 * const draft = await browserDraft({ clinic: 'tilleuls', endpoint, form: 'mri', formVersion: '2' });
 * draft.save(() => session.response());
 * ```
 */
async function browserDraft({ formVersion, ...of }) {
    const world = browserWorld();
    // A page without TLS has no cryptography: then nothing is ever written, under whatever name.
    const { subtle } = crypto;
    const name = subtle ? await draftName(of, subtle) : draftPrefix;
    const factory = whereAllowed(() => indexedDB);
    const diskOf = (one) => indexedDbDraft({ factory, name: one, after: world.after, now: world.now, crypto });
    const draft = openDraft({ name, formVersion, disk: diskOf(name), world });
    return {
        ...draft,
        async load() {
            const found = await draft.load();
            void sweep({ factory, except: name, diskOf, now: world.now() });
            return found;
        },
    };
}
/** Takes away what other forms have left and nobody has come back to. */
async function sweep({ factory, except, diskOf, now }) {
    try {
        for (const { name } of await factory.databases()) {
            if (!name?.startsWith(draftPrefix) || name === except)
                continue;
            const disk = diskOf(name);
            const found = await disk.read();
            if (found === 'damaged' || (found && !isAlive(found.savedAt, now)))
                await disk.erase();
            disk.close();
        }
    }
    catch {
        // Browsers that cannot be asked keep them until the form itself is opened.
    }
}

export { browserDraft };
