import fileCss from './file-field.css';

export { fileField } from './file-field.tsx';

export const styles: readonly string[] = [fileCss];
