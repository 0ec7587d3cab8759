export { signatureField } from './signature-field.tsx';
export declare const styles: readonly string[];
