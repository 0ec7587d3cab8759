/** Digits after the point of a number as it is written: `12.50` has two. */
function decimalPlaces(text) {
    const [, digits = '', exponent = '0'] = /(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
    return Math.max(0, digits.length - Number(exponent));
}

export { decimalPlaces as d };
