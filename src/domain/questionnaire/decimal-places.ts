/** Digits after the point, as they were typed: `12.50` has two. */
export function decimalPlaces(text: string): number {
  const [, digits = '', exponent = '0'] =
    /\.(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? /()e(-\d+)$/i.exec(text) ?? [];
  return Math.max(0, digits.length - Number(exponent));
}
