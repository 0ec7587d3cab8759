/** Cubot makes telephones. */
const names =
  /(?<!cu)bot\b|crawl|spider|slurp|scan|monitor|uptime|pingdom|lighthouse|headless|preview|facebookexternalhit|embedly|curl|wget|python|httpx|aiohttp|go-http|java\/|okhttp|axios|undici|libwww|^node\b|safelinks|proofpoint|mimecast|barracuda|symantec|trendmicro|forcepoint|fortiguard|cloudmark/i;

/**
 * Whether a program says that it is none of a person: a robot, a scanner of mail, a monitor, a library. One that says
 * nothing is none either. Whoever wants to pass for a browser does.
 */
export const isNamedMachine = (userAgent: string): boolean => userAgent === '' || names.test(userAgent);
