import { u as unreachable } from './answer.js';

/** Whether a state, or the code of a problem that carries one, says that a submission is kept and still on its way. */
function isSaved(state) {
    return state === 'saved' || state === 'saved-in-memory';
}
/** Whether a problem leaves open what has become of a submission. */
function isUndecided(code) {
    return code === unreachable || isSaved(code);
}

export { isSaved as a, isUndecided as i };
