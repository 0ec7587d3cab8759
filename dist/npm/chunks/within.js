/**
 * Does something that comes to an end: by itself, at a time, or with the widget. An answer that begins and is never
 * finished ends here too: whether the signal reaches a body that is being read is not left to the browser.
 *
 * @param work - Is handed the signal that ends it.
 * @throws What the work throws, or an `AbortError` when it was ended.
 */
async function within({ ms, signal: outer }, work) {
    const ending = new AbortController();
    const { signal } = ending;
    let stop;
    const ended = new Promise((_, reject) => (stop = reject));
    const end = () => {
        ending.abort();
        stop(signal.reason);
    };
    const timer = setTimeout(end, ms);
    if (outer.aborted)
        end();
    outer.addEventListener('abort', end);
    try {
        return await Promise.race([work(signal), ended]);
    }
    finally {
        clearTimeout(timer);
        outer.removeEventListener('abort', end);
    }
}

export { within as w };
