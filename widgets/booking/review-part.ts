/** What follows a form that is filled in: a chunk of its own, which comes while the patient types. */
export { ReplaceView } from './replace-view.tsx';
export { ResultStep } from './result-step.tsx';
export { ReviewView } from './review-view.tsx';
