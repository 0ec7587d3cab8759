/** JOSE `typ` of sealed answers. Apart from their schemas, which a page that only seals does without. */
export declare const sealedType = "parcours-response+jwe";
