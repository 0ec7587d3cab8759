/** No receipt came: network down, time out, or an answer that is not the backend's (a captive portal, say). */
const unreachable = 'unreachable';
/** The problem of a call that got no receipt. */
const silence = {
    type: 'about:blank',
    title: 'No answer from the clinic',
    status: 0,
    code: unreachable,
};

export { silence as s, unreachable as u };
