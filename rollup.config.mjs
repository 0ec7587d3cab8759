import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'lightningcss';
import { leanKy } from './rollup.lean-ky.mjs';
import { leanPreact } from './rollup.lean-preact.mjs';
import { leanZod } from './rollup.lean-zod.mjs';
import { faqPacks } from './rollup.faq-packs.mjs';
import { numberingPlans } from './rollup.numbering-plans.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Style sheets become the text that an element adopts. Also used by the unit tests. */
export const cssText = () => ({
  name: 'css-text',
  transform(code, id) {
    if (!id.endsWith('.css')) return null;
    const { code: minified } = transform({
      filename: id,
      code: Buffer.from(code),
      minify: true,
      // Browsers with import maps, constructable style sheets and :focus-visible: 2023 and later.
      targets: { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) },
      // Where it is supported, `light-dark()` follows the page; rewriting it would lose that.
      exclude: 1 << 20,
    });
    // A page may register `--text` or `--border` as a length, and an `@property` reaches into every shadow root.
    const own = minified.toString().replaceAll(/--(?!parcours-)(?=[a-z])/g, '--_');
    return { code: `export default ${JSON.stringify(own)};`, map: { mappings: '' } };
  },
});

/**
 * Preact makes nodes with the document they go to. In a realm of our own they have to come from that realm: where
 * the page has put a `class` into `Object.prototype`, its own nodes take every class for a property.
 */
const ownDocument = {
  name: 'own-document',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
    const own = code
      .replace(/\w\.ownerDocument\|\|document/, 'document')
      // The third argument carries the parent's registry of custom elements, which is another document's then.
      .replace(/(createElementNS\(\w,\w),(\w)\.is\?\2:\w\)/, '$1)');
    if (code.length - own.length < 20) this.error('preact makes its nodes otherwise: look again');
    return { code: own, map: null };
  },
};

/** 256 bits: the runtime carries a hash for each file, and hashes do not compress. */
const integrityOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** The files a chunk needs beyond those that are there already, itself first, each with its hash. */
function filesOf(chunk, bundle, present = new Set()) {
  const files = new Map();
  const visit = (name) => {
    if (present.has(name) || files.has(name)) return;
    files.set(name, integrityOf(bundle[name].code));
    bundle[name].imports.forEach(visit);
  };
  visit(chunk.fileName);
  return [...files];
}

/** Hashes of the parts that the loader can bring, by name. Each is one file. */
const parts = {};
/** Files and hashes of what the first view of a widget is made of. */
let firstFiles;

/** What the runtime asks for before a patient has done anything; the hashes of the rest come with `later.js`. */
const isFirst = (name) => /^(?:booking|locale-\w\w)$/.test(name);

/** Which plan is asked for the part that reads telephone numbers knows. */
const isNumberingPlan = (name) => name.startsWith('phone-');

/** What a clinic gives to read comes by the receipt of a booking, or by the lazy half of the FAQ. */
const isContent = (name) => name === 'content';

/**
 * What comes with the first question knows its texts, and what follows it; the FAQ knows that, and what reads questions.
 * In this order, as with the parts of the questionnaire below.
 */
const faqParts = { 'faq-more': /^faq-more-\w\w$|^content$/, faq: /^faq-(?:reader|more)$/ };
const isFaqPart = (name) => Object.values(faqParts).some((wanted) => wanted.test(name));

/**
 * Each part of the questionnaire knows its texts, and what is brought through it: no other widget carries their hashes.
 * In this order, because each carries the hashes of the one before.
 */
const formParts = {
  'form-extras': /^form-extras-\w\w$|^questionnaire-(?:draft|copy|file|signature)$/,
  'questionnaire-more':
    /^questionnaire-more-\w\w$|^(?:sealing|form-extras|questionnaire-(?:expressions|fields|survey))$/,
  questionnaire: /^questionnaire-(?:\w\w|more)$/,
};
const isFormPart = (name) => Object.values(formParts).some((wanted) => wanted.test(name));

/**
 * The runtime carries the hashes of what it imports first and of `later.js`, and that those of the rest; each
 * language those of its own texts.
 */
const chunkHashes = {
  name: 'chunk-hashes',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const runtime = chunks.find(({ isEntry }) => isEntry);
    const present = new Set(filesOf(runtime, bundle).map(([file]) => file));
    if (present.size > 1) this.error(`The runtime has become ${[...present]}: the loader brings one file.`);
    const lazy = chunks.filter(({ isDynamicEntry, fileName }) => isDynamicEntry && fileName !== 'later.js');
    // Whoever asks for what no first view needs has the table of it already, and what else is in that file.
    const afterLater = new Set([...present, 'later.js']);
    const tableOf = (wanted, had = afterLater) =>
      Object.fromEntries(
        lazy
          .map((chunk) => [chunk.fileName.replace(/\.js$/, ''), filesOf(chunk, bundle, had)])
          .filter(([name]) => wanted(name)),
      );
    for (const [file, language] of Object.entries(bundle)) {
      const [, locale] = /^(locale-\w\w)\.js$/.exec(file) ?? [];
      if (!locale) continue;
      const own = tableOf((name) => name.startsWith(`${locale}-`));
      const hashes = Object.entries(own).map(([name, files]) => {
        if (files.length > 1)
          this.error(`The texts ${name} have become ${files}: a language knows one hash of each.`);
        return [name.slice(locale.length + 1), files[0][1]];
      });
      language.code = language.code.replaceAll(
        '__PARCOURS_LANGUAGE__',
        JSON.stringify(Object.fromEntries(hashes)),
      );
    }
    const [later, phone, review] = ['later', 'phone', 'booking-review'].map((name) => bundle[`${name}.js`]);
    phone.code = phone.code.replaceAll('__PARCOURS_PHONE__', JSON.stringify(tableOf(isNumberingPlan)));
    review.code = review.code.replaceAll('__PARCOURS_REVIEW__', JSON.stringify(tableOf(isContent)));
    const filesAfter = (file, had) =>
      new Set([...had, ...filesOf(bundle[file], bundle, had).map(([name]) => name)]);
    const inFaq = filesAfter('faq.js', afterLater);
    for (const [name, wanted] of Object.entries(faqParts)) {
      const chunk = bundle[`${name}.js`];
      const table = tableOf((part) => wanted.test(part), inFaq);
      chunk.code = chunk.code.replaceAll('__PARCOURS_FAQ__', JSON.stringify(table));
    }
    const inForm = filesAfter('questionnaire.js', afterLater);
    const inMore = filesAfter('questionnaire-more.js', inForm);
    for (const [name, wanted] of Object.entries(formParts)) {
      const chunk = bundle[`${name}.js`];
      // Whoever asks for them has the questionnaire itself already.
      const table = tableOf((part) => wanted.test(part), name === 'questionnaire' ? inForm : inMore);
      chunk.code = chunk.code.replaceAll('__PARCOURS_FORMS__', JSON.stringify(table));
    }
    const isElsewhere = (name) =>
      [isNumberingPlan, isFaqPart, isFormPart].some((is) => is(name)) || name.startsWith('locale-');
    const rest = tableOf((name) => !isFirst(name) && !isElsewhere(name));
    later.code = later.code.replaceAll('__PARCOURS_LATER__', JSON.stringify(rest));
    firstFiles = { ...tableOf(isFirst, present), later: filesOf(later, bundle, present) };
    if (firstFiles.booking.some(([file]) => file === 'later.js'))
      this.error('What a first view needs has come to lie in later.js.');
    runtime.code = runtime.code.replaceAll('__PARCOURS_CHUNKS__', JSON.stringify(firstFiles));
    parts.runtime = integrityOf(runtime.code);
  },
};

/** In the npm package the agency's own bundler makes the chunks, and answers for them. */
const noChunkHashes = {
  name: 'no-chunk-hashes',
  renderChunk: (code) => ({
    code: code.replaceAll(/__PARCOURS_(?:CHUNKS|LATER|LANGUAGE|PHONE|FAQ|FORMS|REVIEW)__/g, '{}'),
    map: null,
  }),
};

/** The loader carries the hashes of the runtime: whoever pins the loader has pinned everything. */
const runtimeHashes = {
  name: 'runtime-hashes',
  renderChunk: (code) => ({
    code: code
      .replaceAll('__PARCOURS_PARTS__', JSON.stringify({ ...parts, frame: undefined }))
      .replaceAll('__PARCOURS_VERSION__', JSON.stringify(version)),
    map: null,
  }),
};

/** Some parts are chunks already: whoever stands before the runtime finds them where its build has put them. */
const builtChunks = {
  name: 'built-chunks',
  resolveId(id) {
    if (/\/later-chunks\.[jt]s$/.test(id)) return { id: './later.js', external: true };
    const [, locale] = /\/languages\/(\w\w)\.[jt]s$/.exec(id) ?? [];
    const file = locale ? `locale-${locale}` : /\/page-prefill\.[jt]s$/.test(id) && 'prefill';
    return file ? { id: `./${file}.js`, external: true } : null;
  },
};

/**
 * A part that stands before the runtime, or in its place.
 *
 * @param known - Names and files of what it may import.
 */
const standIn = (name, source, known) => ({
  input: { [name]: source },
  onwarn: quiet,
  plugins: [
    builtChunks,
    ...compile(),
    minify(),
    {
      name: 'part-hashes',
      generateBundle(_options, bundle) {
        const chunk = bundle[`${name}.js`];
        chunk.code = chunk.code.replaceAll('__PARCOURS_CHUNKS__', JSON.stringify(known()));
        parts[name] = integrityOf(chunk.code);
      },
    },
  ],
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js' },
});

/** TypeScript would have a computed `import()` rewritten at run time; ours are addresses of built files already. */
const plainDynamicImport = {
  name: 'plain-dynamic-import',
  transform: (code) => ({ code: code.replaceAll('__rewriteRelativeImportExtension(', '('), map: null }),
};

const compile = () => [
  // Before TypeScript, which would bring the words whole.
  faqPacks,
  typescript({
    noEmit: false,
    noEmitOnError: true,
    exclude: ['*.ts', 'backend/**', 'cli/**', 'demo/**', 'tests/**', 'bench/**'],
  }),
  plainDynamicImport,
  cssText(),
  numberingPlans,
  leanKy,
  leanPreact,
  leanZod,
  ownDocument,
  resolve({ browser: true }),
];
const minify = () =>
  terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } });

const quiet = (warning, warn) => {
  // Known and harmless, in zod: a cycle between two of its own files, and comments of its authors.
  if (['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code) && /zod/.test(warning.message))
    return;
  warn(warning);
};

const chunkName = ({ facadeModuleId, name }) => {
  if (
    !facadeModuleId ||
    [
      ...[
        'doctor',
        'phone',
        'red-flags',
        'faq',
        'faq-more',
        'faq-reader',
        'questionnaire',
        'questionnaire-more',
      ],
      ...['sealing', 'questionnaire-draft', 'questionnaire-expressions', 'form-extras'],
      ...['questionnaire-survey', 'questionnaire-fields', 'booking-review', 'content'],
    ].includes(name) ||
    isNumberingPlan(name)
  )
    return `${name}.js`;
  const [, folder, file] = /([^/]+)\/([^/]+)\.tsx?$/.exec(facadeModuleId) ?? [];
  if (folder === 'transport') return 'outbox.js';
  const [, formLocale, half] = /^(\w\w)-questionnaire(-more)?$/.exec(file) ?? [];
  if (formLocale) return `questionnaire${half ?? ''}-${formLocale}.js`;
  const [, extraLocale] = /^(\w\w)-form-extras$/.exec(file) ?? [];
  if (extraLocale) return `form-extras-${extraLocale}.js`;
  const [, ofFaq] = /^(\w\w)-faq-more$/.exec(file) ?? [];
  if (ofFaq) return `faq-more-${ofFaq}.js`;
  if (file === 'later-chunks') return 'later.js';
  if (folder === 'locales' || folder === 'languages') return `locale-${file}.js`;
  if (file === 'page-prefill') return 'prefill.js';
  if (file === 'start-appointment') return 'appointment-start.js';
  return file === 'index' ? `${folder}.js` : `${folder}-${file.replace(/-part$/, '')}.js`;
};

/** A file that is no longer built must not stay. */
const cleanDist = {
  name: 'clean-dist',
  buildStart: () => rmSync(fileURLToPath(new URL('dist', import.meta.url)), { recursive: true, force: true }),
};

/** No widget runs without these, and one stream compresses better than two. Forms and calendars come with theirs. */
const sharedByAll =
  /\/node_modules\/(?:preact|@preact)\/|\/src\/(?:runtime\/start|transport\/within)\.ts$|\/parcel-codes\.ts$|\/emergency-numbers\.ts$|\/widgets\/ui\/(?!emergency-card|field|notice-fields|date-field|error-summary|form|appointment-summary|delivery-status|summary|calendar|preparation)/;

/** What asks a backend and reads its answers; for the widgets that do. */
const wire =
  /\/node_modules\/(?:ky|zod)\/|\/src\/(?:contracts\/(?:read|problem|where)|transport\/http-client|lib\/serialise-json)\.ts$/;

/** What every form and every appointment is drawn with; it comes with the first of them. */
const forms =
  /\/widgets\/ui\/(?!calendar-link|preparation)|\/domain\/consent\/(?:notice-decisions|wording-hash)\.ts$/;

/** What an appointment is shown with, just booked or opened again. */
const kept = /\/widgets\/ui\/|\/domain\/booking\/calendar-file/;

/** What an agency loads to examine a page, in one file: the questions, the rules, the texts and the panel. */
const doctor =
  /\/(?:src\/(?:runtime|domain)|widgets)\/doctor\/|\/src\/(?:locales\/doctor-|element\/panel-host)/;

/** What reads a telephone number, and nothing else needs. */
const phone = /\/libphonenumber-js\/|\/src\/runtime\/phone\/[\w-]+\.ts$|\/read-telephone\.ts$/;

/** What looks for an emergency in free words and shows whom to call, for every widget that has such a field. */
const redFlags =
  /\/faq\/red-flags\/(?!packs|requests|orient)|\/emergency-card\.|\/help-numbers\.ts$|\/booking\/red-flags-part\.ts$/;

/** What brings a file and needs no library for it: FAQ and questionnaire come by `later.js`, and share it there. */
const broughtLater = /\/runtime\/(?:later-chunks|read-json)\.ts$|\/lib\/is-safe-link\.ts$/;

const chunkOf = (id) => {
  if (redFlags.test(id)) return 'red-flags';
  if (phone.test(id)) return 'phone';
  if (doctor.test(id)) return 'doctor';
  if (/\/start-content\.ts$|\/widgets\/content\//.test(id)) return 'content';
  if (/\/start-review\.ts$|\/booking\/review-part\.ts$/.test(id)) return 'booking-review';
  if (broughtLater.test(id)) return 'later';
  if (/\/widgets\/questionnaire\/fields-part\.ts$/.test(id)) return 'questionnaire-fields';
  if (
    /\/start-questionnaire-more\.ts$|\/widgets\/questionnaire\/(?:more-part\.ts|closed-view\.tsx)$/.test(id)
  )
    return 'questionnaire-more';
  if (/\/start-questionnaire\.ts$|\/widgets\/questionnaire\/index\.ts$/.test(id)) return 'questionnaire';
  if (/\/start-survey\.ts$|\/survey-part\.ts$|\/survey-messages\.ts$|\/score-form\.ts$/.test(id))
    return 'questionnaire-survey';
  if (/\/form-expressions\.ts$|\/questionnaire\/fhirpath\//.test(id)) return 'questionnaire-expressions';
  if (/\/start-form-extras\.ts$|\/extras-texts\.ts$/.test(id)) return 'form-extras';
  if (
    /\/transport\/(?:browser-draft|draft-store|draft\/[\w-]+)\.ts$|\/widgets\/questionnaire\/draft-[\w-]+\.tsx?$/.test(
      id,
    )
  )
    return 'questionnaire-draft';
  if (/\/send-answers\.ts$|\/transport\/sealing\/|\/node_modules\/jose\//.test(id)) return 'sealing';
  // With all that it needs: what `booking-more` draws with too would become a file of its own.
  if (/\/(?:widgets\/booking\/index|src\/runtime\/start-booking)\.ts$/.test(id)) return 'booking';
  if (/\/more-part\.ts$|\/http-calendar\.ts$|\/widgets\/ui\/calendar(?!-link)/.test(id))
    return 'booking-more';
  if (sharedByAll.test(id)) return 'runtime';
  if (/\/start-faq-more\.ts$|\/widgets\/faq\/more-part\.ts$/.test(id)) return 'faq-more';
  if (/\/start-faq-reader\.ts$/.test(id)) return 'faq-reader';
  if (/\/start-faq\.ts$|\/widgets\/faq\/index\.ts$/.test(id)) return 'faq';
  if (wire.test(id)) return 'wire';
  if (forms.test(id)) return 'forms';
  if (kept.test(id)) return 'kept';
  if (/\/outbox-(?:part|outcomes)\.ts$/.test(id)) return 'outbox';
  return /\/(?:details-part|chosen-slot|booking-request-of)\.tsx?$/.test(id) ? 'booking-details' : undefined;
};

/** In this order: each build carries the hashes of the one before. */
export default [
  {
    input: { runtime: 'src/runtime/start.ts' },
    onwarn: quiet,
    preserveEntrySignatures: 'allow-extension',
    plugins: [cleanDist, ...compile(), minify(), chunkHashes],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: chunkName,
      minifyInternalExports: true,
      manualChunks: chunkOf,
    },
  },
  standIn('opener', 'src/runtime/start-opener.ts', () =>
    Object.fromEntries(Object.entries(firstFiles).filter(([name]) => name.startsWith('locale-'))),
  ),
  standIn('frame', 'src/runtime/frame.ts', () => ({})),
  standIn('realm', 'src/runtime/start-realm.ts', () =>
    Object.fromEntries(Object.entries(parts).map(([name, hash]) => [name, [[`${name}.js`, hash]]])),
  ),
  {
    // The clinic's own page: nothing of it is ever on a patient's.
    input: { answers: 'src/runtime/start-answers.ts' },
    onwarn: quiet,
    plugins: [...compile(), minify()],
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', inlineDynamicImports: true },
  },
  {
    // The clinic's desk. Its charts are a file of their own: most days nobody looks at figures.
    input: { desk: 'src/runtime/start-desk.ts' },
    onwarn: quiet,
    plugins: [...compile(), minify()],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      manualChunks: (id) =>
        /\/chart\.js\/|\/@kurkle\/|\/desk\/charts\.ts$/.test(id) ? 'desk-charts' : 'desk',
    },
  },
  {
    input: {
      index: 'src/index.ts',
      booking: 'src/index-booking.ts',
      contracts: 'src/index-contracts.ts',
      faq: 'src/index-faq.ts',
      questionnaire: 'src/index-questionnaire.ts',
    },
    onwarn: quiet,
    external: (id) => /^(?:preact|@preact\/signals|zod|ky)(?:\/|$)/.test(id),
    plugins: [...compile(), noChunkHashes],
    output: { dir: 'dist/npm', format: 'es', chunkFileNames: 'chunks/[name].js' },
  },
  {
    input: 'src/loader/loader.ts',
    onwarn: quiet,
    plugins: [...compile(), runtimeHashes, minify()],
    output: { file: 'dist/parcours.js', format: 'iife' },
  },
];
