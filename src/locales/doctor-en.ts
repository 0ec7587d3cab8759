import type { DoctorMessages } from './doctor-fr.ts';

const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, many: string) =>
  `${count} ${plural.select(count) === 'one' ? one : many}`;

/** The doctor's texts in English. */
export const doctorEn: DoctorMessages = {
  language: 'en',
  eyebrow: 'Parcours · installation check',
  running: 'Checking…',
  healthy: 'Everything is in order',
  toMend: (faults) => counted(faults, 'point to mend', 'points to mend'),
  toReview: (warnings) => counted(warnings, 'point to review', 'points to review'),
  alsoToReview: (warnings) => counted(warnings, 'more to review', 'more to review'),
  passed: (count) => counted(count, 'check passed', 'checks passed'),
  skipped: (count) => counted(count, 'check not possible', 'checks not possible'),
  skippedWhy: 'Another point stands in the way: mend it, then reload the page.',
  again: 'Mend, then reload the page: the check starts again.',
  failed: 'The check could not be completed',
  failedWhy: 'Reload the page to start again. The browser’s console says why.',
  status: { fault: 'To mend', warning: 'To review', ok: 'In order', skipped: 'Not checked' },
  /** Between a label and what it labels. */
  colon: ': ',
  seen: 'Seen',
  mend: 'To do',
  paste: 'To paste',
  copyLine: 'Copy',
  copyReport: 'Copy the report',
  copied: 'Copied',
  copyFailed: 'The browser refuses to copy: select the text below.',
  report: 'Report',
  close: 'Close',
  accepted: {
    clinic: 'the clinic’s id in lower-case letters, digits and hyphens, such as “tilleuls”',
    endpoint: 'an https:// address without query, such as “https://rdv.clinic.example”',
    locale: '“fr” or “en”',
    service: 'the id of a reason in the catalogue, such as “irm-genou”',
  },
  checks: {
    script: { title: 'Script tag', ok: 'Loaded from {seen}' },
    copies: { title: 'One tag only', ok: 'The tag is there once.' },
    attributes: { title: 'Attributes', ok: '{seen}' },
    elements: { title: 'Elements', ok: '{seen}' },
    fallback: { title: 'Fallback', ok: 'Each element holds a number to call.' },
    visibility: { title: 'Visibility', ok: 'Nothing hides the elements.' },
    language: { title: 'Language of the page', ok: '{seen}' },
    policy: { title: 'Content security policy (CSP)', ok: 'It lets everything needed through.' },
    endpoint: { title: 'Booking server', ok: '{seen} answers.' },
    origin: { title: 'Website allowed', ok: 'The clinic accepts {seen}' },
    clinic: { title: 'Clinic', ok: 'The server knows “{seen}”.' },
    clock: { title: 'Clock', ok: 'Difference from the clinic: {seen} s.' },
    storage: { title: 'Browser storage', ok: 'Available.' },
    files: { title: 'Files of the script', ok: 'Files that match their hash: {seen}.' },
  },
  faults: {
    script_missing: {
      title: 'The script tag is not on the page',
      seen: 'No <script> tag of the page loads parcours.js.',
      mend: 'Paste the tag once into the template of the site, best before </body>. If it was there, the editor took it out: use a “Custom HTML” block.',
    },
    script_failed: {
      title: 'The script did not load',
      seen: 'The tag is there, but {address} has not been run.',
      mend: 'Open that address in a tab: it must show JavaScript. If not, correct “src”. If the tag has “integrity”, the hash must be that of this file.',
    },
    script_delayed: {
      title: 'An optimiser holds the script back',
      seen: 'The tag has been rewritten: {mark} ({by})',
      mend: 'Exclude “parcours.js” from the option that delays or defers JavaScript in the caching plugin, and from the consent tool: the script sets no cookie. Then empty the cache. These attributes help the optimisers that read them:',
    },
    script_rewritten: {
      title: 'The script was merged with others',
      seen: 'The script runs, but its tag has gone from the page.',
      mend: 'Exclude “parcours.js” from the option that combines or inlines JavaScript: outside its tag the script finds neither its settings nor its files.',
    },
    script_not_async: {
      title: 'The tag delays the page',
      seen: 'The tag is in <head> without “async”: the page waits for {address}.',
      mend: 'Add “async”.',
    },
    script_twice: {
      title: 'The script is there more than once',
      seen: 'The page has {count} tags for {address}. The first stays in charge.',
      mend: 'Keep one tag. The second often comes from a tag manager, or from a block pasted beside the template.',
    },
    script_versions: {
      title: 'Two versions of the script on one page',
      seen: 'Chance decides which comes first:\n{addresses}',
      mend: 'Keep one tag, that of the version you want.',
    },
    attribute_missing: {
      title: 'A required attribute is missing',
      seen: '{name} is not on {where}.',
      mend: 'Add it. Expected: {accepted}.',
    },
    attribute_invalid: {
      title: 'An attribute has a value that is not understood',
      seen: '{name} on {where} says “{written}”.',
      mend: 'Expected: {accepted}.',
    },
    attribute_unknown: {
      title: 'An attribute is misspelt',
      seen: '{written} on {where} is not read.',
      mend: 'Its right name is {meant}.',
    },
    element_missing: {
      title: 'No element on the page',
      seen: 'The script tag is there, but no <parcours-…> element.',
      mend: 'Paste the element where the widget belongs. If it was there, the editor took it out: use a “Custom HTML” block, or allow the tag in the editor.',
    },
    element_unknown: {
      title: 'An element is misspelt',
      seen: 'There is no <{written}>.',
      mend: 'Its right name is probably <{meant}>.',
    },
    fallback_missing: {
      title: 'No fallback in the element',
      seen: '<{tag}> is empty: when the widget cannot start, the patient sees nothing.',
      mend: 'Put the clinic’s telephone number inside the element; it goes when the widget starts.',
    },
    fallback_without_phone: {
      title: 'The fallback has no number to call',
      seen: '<{tag}> holds some text, but no “tel:” link.',
      mend: 'Add the clinic’s telephone number as a link.',
    },
    element_hidden: {
      title: 'The element is hidden',
      seen: '<{tag}> cannot be seen: {by} has {how}.',
      mend: 'If it is a tab or panel that is still closed, all is well. If not, take that rule away or move the element.',
    },
    element_covered: {
      title: 'Something covers the element',
      seen: '{by} lies over <{tag}> ({how}).',
      mend: 'If it is a banner that visitors close, all is well. If not, move it or lower its z-index.',
    },
    language_unknown: {
      title: 'The language of the page is not known',
      seen: 'The <html> tag has {written}. Each visitor’s browser will decide.',
      mend: 'State the language of the page, or set that of the widgets by data-locale="en".',
    },
    csp_connect: {
      title: 'The security policy blocks the server',
      seen: 'The page’s connect-src directive refuses {blocked}',
      mend: 'In the site’s Content-Security-Policy header (or the plugin that sets it), replace the directive by this line:',
    },
    csp_script: {
      title: 'The security policy blocks the script',
      seen: 'The page’s script-src directive refuses {blocked}',
      mend: 'In the site’s Content-Security-Policy header (or the plugin that sets it), replace the directive by this line:',
    },
    mixed_content: {
      title: 'An address is not secure',
      seen: '{address} begins with http://: browsers block it on an https page.',
      mend: 'Write https:// and make sure that the server answers there.',
    },
    endpoint_unreachable: {
      title: 'The server does not answer',
      seen: 'Nothing answers at {endpoint}',
      mend: 'Check the address in data-endpoint, that the server is running and that its certificate is valid. An ad blocker can be the cause too: try without.',
    },
    endpoint_not_parcours: {
      title: 'The address is not that of a Parcours server',
      seen: '{endpoint} answers, but not as a Parcours server does ({answer}).',
      mend: 'data-endpoint is the address of the server, without /v1 or /sdk. If it is right, a proxy answers in its place, or the server is stopped.',
    },
    endpoint_failing: {
      title: 'The server is failing',
      seen: '{endpoint} answers with error {status}.',
      mend: 'Tell whoever runs the server: its log says why.',
    },
    origin_not_allowed: {
      title: 'The clinic does not accept this website',
      seen: '{origin} is not in the list of websites of “{clinic}”.',
      mend: 'Add this origin, letter for letter, to the clinic’s file on the server, then restart it:',
    },
    page_without_origin: {
      title: 'The page has no origin',
      seen: 'It is opened from a file or in a “sandbox” frame: no server can recognise it.',
      mend: 'Serve it over https. In a frame, allow the origin:',
    },
    unknown_clinic: {
      title: 'The server does not know the clinic',
      seen: '{endpoint} does not know “{clinic}”.',
      mend: 'Check data-clinic letter by letter: it is the “id” in the clinic’s file.',
    },
    unknown_service: {
      title: 'The reason asked for does not exist',
      seen: 'service="{service}" is not in the catalogue; patients will see the list of all reasons.',
      mend: 'Known reasons: {known}.',
    },
    clock_skew: {
      title: 'The clock is off',
      seen: 'This device and the clinic’s server differ by {minutes} min.',
      mend: 'Set the time of this device to automatic. If it is right, the server’s clock needs setting.',
    },
    storage_blocked: {
      title: 'The browser refuses storage',
      seen: '{what}: not allowed for this page.',
      mend: 'Booking works, but nothing survives closing the tab. Usual causes: blocked cookies, a page framed by another site, a “sandbox” attribute without allow-same-origin.',
    },
    file_mismatch: {
      title: 'Files are not of the same version',
      seen: 'Missing, or not those built together with parcours.js:\n{files}',
      mend: 'Upload the whole dist folder of one version, into a folder of its name, empty the cache of the CDN, and switch off any minifying of these files.',
    },
  },
};
