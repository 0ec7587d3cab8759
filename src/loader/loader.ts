import { findScript } from './find-script.ts';
import { loadParts } from './load-parts.ts';
import { parcoursApi } from './parcours-api.ts';
import type { ParcoursApi } from '../element/parcours-global.ts';
import { watchElements } from './watch-elements.ts';

declare const __PARCOURS_VERSION__: string;

/** Elements that have a widget; any other keeps its children, defined or not. */
const tags = ['booking', 'faq', 'questionnaire'];

/**
 * What the agency pastes. It finds its own tag, defines the elements, and imports the rest only when an
 * element comes near the viewport or is asked for. Until then, and whenever anything fails, the children of
 * each element stay what the patient sees.
 */
function start(): void {
  if (customElements.get('parcours-booking')) {
    console.warn('Parcours: second script ignored');
    return;
  }
  const tag = findScript();
  if (!tag?.src) {
    console.error('Parcours: no script src');
    return;
  }
  const script: Record<string, string | undefined> = { ...tag.dataset };
  const ranFromTag = tag === document.currentScript;
  const parts = loadParts(tag.src, { script, tag, ranFromTag });
  const lives = watchElements(tags, parts);

  // An agency that asks for the doctor gets it on any page with the tag, also without an element.
  const callDoctor = () => {
    if (location.hash === '#parcours-doctor') void parts.diagnose();
  };
  addEventListener('hashchange', callDoctor);
  callDoctor();

  const page = window as { Parcours?: unknown };
  // Calls made before this script arrived wait in an array of the same name.
  const waiting = page.Parcours;
  const onEnd = () => removeEventListener('hashchange', callDoctor);
  const api = parcoursApi(__PARCOURS_VERSION__, { lives, script, onEnd });
  page.Parcours = api;
  if (Array.isArray(waiting)) {
    for (let index = 0; waiting[index]; index += 1) {
      api.push(waiting[index] as Parameters<ParcoursApi['push']>[0]);
    }
  }
}

start();
