/** Where 112 is the number of all help (Directive (EU) 2018/1972, article 109). */
const european = 'AT BE CZ DE DK ES FI GR HR IE IS IT LI LU MT NL NO PL PT RO SE';
/** France with its collectivities overseas, and Monaco. */
const french = 'FR RE GP MQ GF YT PM BL MF MC';
/** Where a number other than 112 is the one people know, it stands first. */
const known = [
    [french, ['15', '112']],
    [european, ['112']],
    ['CH', ['144', '112']],
    ['GB', ['999', '112']],
    ['US CA', ['911']],
];
/**
 * Names the numbers to call when a life is in danger: those of the country in which the clinic is.
 *
 * To be validated by the clinic, as every medical wording.
 *
 * @param country - ISO 3166-1, of the catalogue.
 * @returns The first to call first. Nothing where we do not know: a wrong number costs minutes.
 *
 * @example
 * ```ts
 * emergencyNumbers('FR'); // => ['15', '112']
 * ```
 */
function emergencyNumbers(country = ' ') {
    return known.find(([countries]) => countries.split(' ').includes(country))?.[1] ?? [];
}

export { emergencyNumbers as e };
