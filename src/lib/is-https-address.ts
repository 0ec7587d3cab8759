/**
 * Tells whether a text is an address that may stand in a message: `https:`, with a host, and without a name or password
 * that would pass for the host.
 *
 * @example
 * ```ts
 * isHttpsAddress('https://www.clinic.example/news'); // => true
 * isHttpsAddress('javascript:alert(1)'); // => false
 * isHttpsAddress('https://clinic.example@elsewhere.example/'); // => false
 * ```
 */
export function isHttpsAddress(text: string): boolean {
  // What a program leaves out when it reads an address may hide another one.
  if (/[\s\p{Cc}\p{Cf}\\"<>]/u.test(text) || !/^https:\/\/[^/]/i.test(text) || !URL.canParse(text))
    return false;
  const { protocol, username, password, hostname } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' && hostname !== '';
}
