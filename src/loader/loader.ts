import { findScript } from './find-script.ts';
import { loadRuntime } from './load-runtime.ts';
import { parcoursApi } from './parcours-api.ts';
import type { ParcoursApi } from './parcours-api.ts';
import { preloadChunk } from './preload-chunk.ts';
import { watchElements } from './watch-elements.ts';

declare const __PARCOURS_VERSION__: string;

const tags = ['parcours-booking', 'parcours-faq', 'parcours-questionnaire'];

/** Those whose widget exists today. */
const live = tags.slice(0, 1);

/**
 * What the agency pastes. It finds its own tag, defines the elements, and imports the rest only when an
 * element comes near the viewport or is asked for. Until then, and whenever anything fails, the children of
 * each element stay what the patient sees.
 */
function start(): void {
  if (customElements.get('parcours-booking')) {
    console.info(`Parcours ${__PARCOURS_VERSION__} was loaded a second time; the first stays in charge.`);
    return;
  }
  const tag = findScript();
  if (!tag?.src) {
    console.error('Parcours: script tag not found. It needs src="…/parcours.js" and data-clinic="…".');
    return;
  }
  const script: Record<string, string | undefined> = { ...tag.dataset };
  const base = tag.src;
  const ranFromTag = tag === document.currentScript;
  const load = () => loadRuntime(base, { script, preload: preloadChunk, tag, ranFromTag });
  const elements = watchElements(tags, live, load);

  const page = window as { Parcours?: unknown };
  // Calls made before this script arrived wait in an array of the same name.
  const waiting = page.Parcours;
  const api = parcoursApi(__PARCOURS_VERSION__, elements, script);
  page.Parcours = api;
  if (Array.isArray(waiting)) waiting.forEach((call: Parameters<ParcoursApi['push']>[0]) => api.push(call));

  // An agency that asks for the doctor gets it on any page with the tag, also without an element.
  const callDoctor = () => {
    if (location.hash !== '#parcours-doctor') return;
    load()
      .then((runtime) => runtime.diagnose())
      .catch((error) => console.error(`Parcours: no doctor: ${error}`));
  };
  addEventListener('hashchange', callDoctor);
  callDoctor();
}

start();
