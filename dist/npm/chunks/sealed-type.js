/** JOSE `typ` of sealed answers. Apart from their schemas, which a page that only seals does without. */
const sealedType = 'parcours-response+jwe';

export { sealedType as s };
