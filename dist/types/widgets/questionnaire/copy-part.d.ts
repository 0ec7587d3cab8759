export { formCopy } from './copy-content.ts';
export { openCopy } from './print-copy.tsx';
