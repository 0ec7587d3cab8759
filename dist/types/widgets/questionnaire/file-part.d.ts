export { fileField } from './file-field.tsx';
export declare const styles: readonly string[];
