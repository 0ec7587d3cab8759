import { findScript } from './find-script.ts';
import { loadParts } from './load-parts.ts';
import { parcoursApi } from './parcours-api.ts';
import type { ParcoursApi } from './parcours-api.ts';
import { watchElements } from './watch-elements.ts';

declare const __PARCOURS_VERSION__: string;

const tags = ['parcours-booking', 'parcours-faq', 'parcours-questionnaire'];

/** How many of them have a widget today. */
const live = 1;

/**
 * What the agency pastes. It finds its own tag, defines the elements, and imports the rest only when an
 * element comes near the viewport or is asked for. Until then, and whenever anything fails, the children of
 * each element stay what the patient sees.
 */
function start(): void {
  if (customElements.get('parcours-booking')) {
    console.info(`Parcours ${__PARCOURS_VERSION__} loaded a second time: ignored`);
    return;
  }
  const tag = findScript();
  if (!tag?.src) {
    console.error('Parcours: no script tag with src and data-clinic found.');
    return;
  }
  const script: Record<string, string | undefined> = { ...tag.dataset };
  const ranFromTag = tag === document.currentScript;
  const parts = loadParts(tag.src, { script, tag, ranFromTag });
  const elements = watchElements({ tags, live, parts });

  const page = window as { Parcours?: unknown };
  // Calls made before this script arrived wait in an array of the same name.
  const waiting = page.Parcours;
  const api = parcoursApi(__PARCOURS_VERSION__, elements, script);
  page.Parcours = api;
  if (Array.isArray(waiting)) {
    for (let index = 0; index < waiting.length; index += 1) {
      api.push(waiting[index] as Parameters<ParcoursApi['push']>[0]);
    }
  }

  // An agency that asks for the doctor gets it on any page with the tag, also without an element.
  const callDoctor = () => {
    if (location.hash === '#parcours-doctor') void parts.diagnose();
  };
  addEventListener('hashchange', callDoctor);
  callDoctor();
}

start();
