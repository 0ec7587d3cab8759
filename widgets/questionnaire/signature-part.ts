import signatureCss from './signature-field.css';

export { signatureField } from './signature-field.tsx';

export const styles: readonly string[] = [signatureCss];
