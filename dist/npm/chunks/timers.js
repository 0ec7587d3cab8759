import { h as hasDatabase } from './index4.js';

/** Waits for the result of one request. */
function resultOf(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}
/** Waits until a transaction is on the disk; rejects when it was given up, such as for want of room. */
function committed(transaction) {
    const outcome = new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was given up.'));
    });
    // A request that fails on the way rejects first, and then nobody waits for this one any more.
    outcome.catch(() => undefined);
    return outcome;
}

/** Raise it together with a step in `upgrade`; a browser that has seen the newer version refuses the older one. */
const schemaVersion = 1;
const rowStore = 'rows';
const metaStore = 'meta';
/** A tab that does not let go, or a browser that never answers, must not keep the patient waiting. */
const openMs = 3_000;
/**
 * Opens the database.
 *
 * @param mode - `existing` creates nothing: before the patient acts there is nothing on the device.
 * @returns `undefined` when there is none and none was to be created.
 * @throws When storage is blocked, broken, of a newer version, or does not answer in time.
 */
function openDatabase({ factory, name, after }, mode) {
    return new Promise((resolve, reject) => {
        const request = factory.open(name, schemaVersion);
        let isMissing = false;
        let isLate = false;
        const callOff = after(openMs, () => {
            isLate = true;
            reject(new DOMException('Storage does not answer.', 'TimeoutError'));
        });
        request.onupgradeneeded = ({ oldVersion }) => {
            isMissing = oldVersion === 0 && mode === 'existing';
            // Giving up the very first upgrade leaves no database behind (IndexedDB 3.0, 5.8).
            if (isMissing || isLate)
                request.transaction?.abort();
            else
                upgrade(request.result);
        };
        request.onsuccess = () => {
            callOff();
            if (isLate)
                request.result.close();
            resolve(request.result);
        };
        request.onerror = (event) => {
            callOff();
            event.preventDefault();
            if (isMissing)
                resolve(undefined);
            else
                reject(request.error);
        };
    });
}
function upgrade(database) {
    const rows = database.createObjectStore(rowStore, { keyPath: 'seq', autoIncrement: true });
    rows.createIndex('id', 'id', { unique: true });
    database.createObjectStore(metaStore);
}
/** Deletes the database; one that another tab holds is deleted when that tab lets go. */
function deleteDatabase({ factory, name }) {
    return new Promise((resolve) => {
        const request = factory.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });
}

const ivBytes = 12;
/** Makes the key of a device. It cannot be exported: a copy of the rows is of no use without this browser. */
function mintSealingKey({ subtle }) {
    return subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
/** AES-256-GCM with a fresh random nonce, which stands before the ciphertext. */
function textSealing(crypto, key) {
    const cipher = (iv, about) => ({
        name: 'AES-GCM',
        iv,
        additionalData: new TextEncoder().encode(about),
    });
    return {
        async seal(text, about) {
            const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
            const sealed = await crypto.subtle.encrypt(cipher(iv, about), key, new TextEncoder().encode(text));
            const joined = new Uint8Array(ivBytes + sealed.byteLength);
            joined.set(iv);
            joined.set(new Uint8Array(sealed), ivBytes);
            return joined.buffer;
        },
        async open(sealed, about) {
            const bytes = new Uint8Array(sealed);
            const iv = bytes.slice(0, ivBytes);
            const plain = await crypto.subtle.decrypt(cipher(iv, about), key, bytes.slice(ivBytes));
            return new TextDecoder().decode(plain);
        },
    };
}
/** Seals what is inside a row, bound to the row's id and kind. */
function rowSealing(crypto, key) {
    const texts = textSealing(crypto, key);
    const about = ({ id, kind }) => `${kind} ${id}`;
    return {
        seal: (contents) => texts.seal(textOf(contents), about(contents.parcel)),
        open: async (sealed, identity) => contentsOf(await texts.open(sealed, about(identity)), identity),
    };
}
// Lines, not JSON: an old Prototype.js on the clinic's page changes what `JSON.stringify` says of every text.
function textOf({ parcel, problem = '' }) {
    const { path, contentType, expiresAt = '', bearer = '', ifMatch = '', body } = parcel;
    // In one line with the end, so that rows of an earlier version are read as they were meant.
    const terms = [expiresAt, bearer, ifMatch].join(' ');
    return [path, contentType, terms, problem.replace(/[\r\n]+/g, ' '), body].join('\n');
}
function contentsOf(text, { id, kind }) {
    const [path = '', contentType, terms = '', problem, ...rest] = text.split('\n');
    const [expiresAt, bearer, ifMatch] = terms.split(' ');
    return {
        parcel: {
            ...{ id, kind, path, body: rest.join('\n') },
            contentType: contentType === 'text/plain' ? contentType : 'application/json',
            ...(expiresAt && { expiresAt }),
            ...(bearer && { bearer }),
            ...(ifMatch && { ifMatch }),
        },
        ...(problem && { problem }),
    };
}

/** How long storage that did not answer is left alone. */
const silenceMs = 30_000;
/**
 * Keeps one connection, and lets go of it when a newer version of the script wants to change the database: an old
 * tab never stands in the way of a new one.
 */
function databaseConnection(options) {
    let current;
    let silentSince = -Infinity;
    /** Once it was open there is no harm in opening it again, and browsers that cannot be asked need not be. */
    let wasOpen = false;
    let isClosed = false;
    async function open(mode) {
        if (isClosed)
            throw new Error('It is closed.');
        // Whoever has waited once need not wait again and again.
        if (Math.abs(options.now() - silentSince) < silenceMs)
            throw new Error('Storage does not answer.');
        // Pages without TLS have none. Then nothing may be created either: nothing is ever stored unsealed.
        if (!options.crypto.subtle)
            throw new Error('No cryptography on this page.');
        if (mode === 'existing' && !wasOpen && !(await isThere(options)))
            return undefined;
        const database = await openDatabase(options, mode);
        if (!database)
            return undefined;
        wasOpen = true;
        onEnd(database, () => (current = undefined));
        return { database, key: await keyIn(database, options.crypto) };
    }
    async function connect(mode) {
        const opening = (current ??= open(mode));
        const forget = () => {
            if (current === opening)
                current = undefined;
        };
        const connection = await opening.catch((error) => {
            forget();
            if (Object(error).name === 'TimeoutError')
                silentSince = options.now();
            throw error;
        });
        if (connection)
            return connection;
        forget();
        return mode === 'create' ? connect(mode) : undefined;
    }
    function release() {
        current?.then((connection) => connection?.database.close(), () => undefined);
        current = undefined;
    }
    return {
        /** @returns The connection; `undefined` when there is no database. */
        existing: () => connect('existing'),
        /** Creates the database when there is none. */
        async created() {
            return (await connect('create'));
        },
        release,
        close() {
            isClosed = true;
            release();
        },
    };
}
/** Lets go of a database that a newer version of the script wants to change, or that the browser has closed. */
function onEnd(database, forget) {
    database.onversionchange = () => {
        database.close();
        forget();
    };
    database.onclose = forget;
}
/** Asked as long as an opening may take: storage that does not answer has nothing to deliver now. */
function isThere({ name, factory, after }) {
    return new Promise((resolve) => {
        const callOff = after(openMs, () => resolve(false));
        void hasDatabase(name, factory).then((found) => {
            callOff();
            resolve(found);
        });
    });
}
/** The device's key, made once; of two tabs that make one at the same time, the first to write wins. */
async function keyIn(database, crypto) {
    const read = (mode) => {
        const transaction = database.transaction(metaStore, mode);
        return { meta: transaction.objectStore(metaStore), commit: committed(transaction) };
    };
    const known = await resultOf(read('readonly').meta.get('key'));
    if (known)
        return known;
    const minted = await mintSealingKey(crypto);
    const { meta, commit } = read('readwrite');
    const first = await resultOf(meta.get('key'));
    if (!first)
        meta.put(minted, 'key');
    await commit;
    return first ?? minted;
}

/** Where storage is blocked, even naming one of these throws. */
function whereAllowed(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** Clock, timers and tabs of this browser, for what writes on its disk. */
const browserWorld = () => ({
    now: () => Date.now(),
    after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    },
    openChannel: whereAllowed(() => BroadcastChannel) && channelTo,
    page: window,
    isHidden: () => document.visibilityState === 'hidden',
});
const channelTo = (name, onMessage) => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => onMessage(data);
    return {
        post: (message) => channel.postMessage(message),
        close: () => channel.close(),
    };
};

const states = [
    'saved',
    'saved-in-memory',
    'received',
    'refused',
    'expired',
    'discarded',
];
/** Speaks with the other tabs. Where the browser blocks the channel, each tab sees for itself what is on the disk. */
function otherTabs(name, { openChannel }, onNews) {
    let channel;
    let isClosed = false;
    const open = () => {
        if (isClosed)
            return undefined;
        try {
            channel ??= openChannel?.(name, (message) => {
                const { id, state } = Object(message);
                if (typeof id === 'string' && state && states.includes(state))
                    onNews({ id, state });
            });
        }
        catch {
            // Blocked together with storage: then there is nothing that tabs could share either.
        }
        return channel;
    };
    const release = () => {
        channel?.close();
        channel = undefined;
    };
    open();
    return {
        tell: (news) => open()?.post(news),
        release,
        close() {
            isClosed = true;
            release();
        },
    };
}

/**
 * Listens for the moments at which sending is worth it. That the network says it is there is only a hint: the
 * truth is a receipt.
 *
 * @returns How to stop.
 */
function watchPage({ page, isHidden }, { onHint, onLeave, onSleep }) {
    const listeners = {
        online: onHint,
        // Back from the browser's memory, with everything as it was but the connections.
        pageshow: (event) => {
            if (event.persisted)
                onHint();
        },
        // On a telephone this is the last one that is certain to come.
        visibilitychange: () => (isHidden() ? onLeave() : onHint()),
        pagehide: () => {
            onLeave();
            onSleep();
        },
    };
    for (const [type, listener] of Object.entries(listeners))
        page.addEventListener(type, listener);
    return () => {
        for (const [type, listener] of Object.entries(listeners))
            page.removeEventListener(type, listener);
    };
}

/** Timers that can all be called off together. */
function timers(after) {
    const running = new Set();
    return {
        after(ms, run) {
            const callOff = after(ms, () => {
                running.delete(stop);
                run();
            });
            const stop = () => {
                running.delete(stop);
                callOff();
            };
            running.add(stop);
            return stop;
        },
        close() {
            for (const stop of [...running])
                stop();
        },
    };
}

export { resultOf as a, databaseConnection as b, committed as c, deleteDatabase as d, textSealing as e, browserWorld as f, whereAllowed as g, rowSealing as h, metaStore as m, otherTabs as o, rowStore as r, timers as t, watchPage as w };
