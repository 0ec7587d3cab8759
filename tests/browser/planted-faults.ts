import type { AgencyPage } from './agency-page.ts';
import { pasted } from './agency-page.ts';

/** A mistake as agencies make it, and what the doctor must say of it. */
export interface PlantedFault {
  code: string;
  /** Makes the mistake on the next visit. */
  plant(host: AgencyPage): void;
  /** Words of the page's language that name the cause. */
  seen: RegExp;
  paste?: RegExp;
  /** Where the page is opened, when not at its own address. */
  address?(host: AgencyPage): string;
  /** How far the visitor's clock is off. */
  clockMs?: number;
}

const fallback = /<p id="fallback">.*?<\/p>/;
const script = /<script async.*<\/script>/;
const endpointOf = (host: AgencyPage, endpoint: string) =>
  pasted(host, `data-clinic="north" data-endpoint="${endpoint}"`);
const wrapped = (host: AgencyPage, opening: string) =>
  pasted(host)
    .replace('<parcours-booking>', `${opening}<parcours-booking>`)
    .replace('</parcours-booking>', '</parcours-booking></div>');

/** On these pages the loader runs, so that the panel itself can tell. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    code: 'csp_connect',
    plant: (host) =>
      (host.policy = `default-src 'self'; script-src ${host.backend}; connect-src 'self' https://a.example`),
    seen: /connect-src de la page refuse http:\/\/127/,
    paste: /^connect-src 'self' https:\/\/a\.example http:\/\/127\.0\.0\.1:\d+$/,
  },
  {
    code: 'origin_not_allowed',
    plant: () => {},
    address: ({ site }) => site.replace('127.0.0.1', 'localhost'),
    seen: /^http:\/\/localhost:\d+ n’est pas dans la liste des sites de « north »/,
    paste: /^origins:\n {2}- http:\/\/localhost:\d+$/,
  },
  {
    code: 'endpoint_unreachable',
    plant: (host) => (host.html = endpointOf(host, 'http://127.0.0.1:9')),
    seen: /Rien ne répond à http:\/\/127\.0\.0\.1:9/,
    paste: /^data-endpoint="http:\/\/127\.0\.0\.1:\d{4,}"$/,
  },
  {
    code: 'endpoint_not_parcours',
    plant: (host) => (host.html = endpointOf(host, `${host.site}/wp-json`)),
    seen: /wp-json répond, mais pas comme un serveur Parcours \(200 text\/html\)/,
    paste: /^data-endpoint="http:\/\/127\.0\.0\.1:\d+"$/,
  },
  {
    code: 'endpoint_not_parcours',
    plant: (host) => (host.isDown = true),
    seen: /répond, mais pas comme un serveur Parcours \(CORS\)/,
  },
  {
    code: 'unknown_clinic',
    plant: (host) => (host.html = pasted(host, `data-clinic="nord" data-endpoint="${host.backend}"`)),
    seen: /ne connaît pas « nord »/,
  },
  {
    code: 'unknown_service',
    plant: (host) =>
      (host.html = pasted(host).replace('<parcours-booking>', '<parcours-booking service="shrt">')),
    seen: /service="shrt" n’est pas au catalogue/,
  },
  {
    code: 'script_delayed',
    plant(host) {
      const late = `<script type="rocketlazyloadscript" data-rocket-src="${host.backend}/sdk/parcours.js" data-clinic="north" data-endpoint="${host.backend}"></script>
      <script>
        const held = document.querySelector('[data-rocket-src]');
        held.setAttribute('src', held.dataset.rocketSrc);
        fetch(held.src).then((answer) => answer.text()).then((text) => new Function(text)());
      </script>`;
      host.html = pasted(host).replace(script, late);
    },
    seen: /type="rocketlazyloadscript" \(WP Rocket\)/,
    paste: /data-cfasync="false".*parcours\.js/,
  },
  {
    code: 'script_not_async',
    plant: (host) =>
      (host.html = pasted(host)
        .replace(script, '')
        .replace('<title>', `${script.exec(pasted(host))?.[0].replace(' async', '')}<title>`)),
    seen: /dans <head> sans « async »/,
    paste: /^<script async src=/,
  },
  {
    code: 'script_twice',
    plant: (host) => (host.html = pasted(host).replace(script, (tag) => tag + tag)),
    seen: /2 balises/,
  },
  {
    code: 'script_versions',
    plant: (host) =>
      (host.html = pasted(host).replace(script, (tag) => tag + tag.replace('/sdk/', '/sdk/old/'))),
    seen: /\/sdk\/old\/parcours\.js/,
  },
  {
    code: 'attribute_unknown',
    plant: (host) => (host.html = pasted(host, `data-clinc="north" data-endpoint="${host.backend}"`)),
    seen: /data-clinc sur <script>/,
    paste: /^data-clinic="north"$/,
  },
  {
    code: 'attribute_invalid',
    plant: (host) =>
      (host.html = pasted(host, `data-clinic="Clinique Nord" data-endpoint="${host.backend}"`)),
    seen: /data-clinic sur <script> dit « Clinique Nord »/,
  },
  {
    code: 'mixed_content',
    plant: (host) => (host.html = endpointOf(host, 'http://rdv.clinic.example')),
    seen: /http:\/\/rdv\.clinic\.example commence par http:/,
    paste: /^data-endpoint="https:\/\/rdv\.clinic\.example"$/,
  },
  {
    code: 'element_missing',
    plant: (host) => (host.html = pasted(host).replace(/<parcours-booking>.*<\/parcours-booking>/, '')),
    seen: /aucun élément <parcours-…>/,
    paste: /^<parcours-booking>/,
  },
  {
    code: 'element_unknown',
    plant: (host) => (host.html = pasted(host).replaceAll('parcours-booking', 'parcours-boking')),
    seen: /<parcours-boking> n’existe pas/,
    paste: /^<parcours-booking>/,
  },
  {
    code: 'fallback_missing',
    plant: (host) => (host.html = pasted(host).replace(fallback, '')),
    seen: /<parcours-booking> est vide/,
    paste: /href="tel:/,
  },
  {
    code: 'element_hidden',
    plant: (host) =>
      (host.html = wrapped(host, '<div id="tabs" class="panel two three" style="display:none">')),
    seen: /div#tabs\.panel\.two a display: none/,
  },
  {
    code: 'element_hidden',
    plant: (host) => (host.html = wrapped(host, '<div class="shut" style="height:0;overflow:hidden">')),
    seen: /div\.shut a height: 0/,
  },
  {
    code: 'element_covered',
    plant: (host) =>
      (host.html = pasted(host).replace(
        '<h1>',
        '<div class="banner" style="position:fixed;inset:0;z-index:2147483647;background:#fff8"></div><h1>',
      )),
    seen: /div\.banner est devant <parcours-booking> \(position: fixed; z-index: 2147483647\)/,
  },
  {
    code: 'storage_blocked',
    plant: (host) => (host.policy = 'sandbox allow-scripts'),
    seen: /IndexedDB, localStorage/,
  },
  {
    code: 'page_without_origin',
    plant: (host) => (host.policy = 'sandbox allow-scripts'),
    seen: /cadre « sandbox »/,
    paste: /allow-same-origin/,
  },
  {
    code: 'file_mismatch',
    plant: (host) => (host.tamper = (file, text) => (file === 'booking-details.js' ? `${text};` : text)),
    seen: /\/sdk\/booking-details\.js$/,
  },
  {
    code: 'clock_skew',
    plant: () => {},
    clockMs: -17 * 60_000,
    seen: /diffèrent de 17 min/,
  },
  {
    code: 'language_unknown',
    plant: (host) => (host.html = pasted(host).replace('lang="fr"', 'lang="br"')),
    seen: /lang="br"/,
    paste: /^<html lang="fr">$/,
  },
];

/** On these the loader does not run or cannot load the rest: only `parcours doctor` can tell. */
export const plantedSilences: readonly PlantedFault[] = [
  {
    code: 'script_missing',
    plant: (host) => (host.html = pasted(host).replace(script, '')),
    seen: /Aucune balise <script>/,
    paste: /^<script async /,
  },
  {
    code: 'script_delayed',
    plant: (host) =>
      (host.html = pasted(host).replace(
        '<script async',
        '<script type="text/plain" data-category="marketing"',
      )),
    seen: /type="text\/plain"/,
  },
  {
    code: 'script_failed',
    plant: (host) =>
      (host.html = pasted(host).replace('parcours.js"', 'parcours.js" integrity="sha384-AAAA" crossorigin')),
    seen: /parcours\.js n’a pas été exécuté/,
  },
  {
    code: 'csp_script',
    plant(host) {
      host.policy = "script-src 'nonce-abc'; connect-src *";
      host.html = pasted(host).replace('<script async', '<script nonce="abc" async');
    },
    seen: /script-src de la page refuse http:\/\/127/,
    paste: /^script-src 'nonce-abc' http:\/\/127\.0\.0\.1:\d+$/,
  },
  {
    code: 'file_mismatch',
    plant: (host) => (host.tamper = (file, text) => (file === 'runtime.js' ? `${text};` : text)),
    seen: /\/sdk\/runtime\.js$/,
  },
];
