import type { Diagnosis } from '../../contracts/diagnosis.ts';
import { locales } from '../../contracts/locale.ts';
import { spokenLocale } from '../../domain/doctor/check-language.ts';
import { diagnose } from '../../domain/doctor/diagnose.ts';
import { targetsOf } from '../../domain/doctor/targets-of.ts';
import { bareAddress } from '../../domain/doctor/bare-address.ts';
import { createPanelHost } from '../../element/panel-host.ts';
import { doctorEn } from '../../locales/doctor-en.ts';
import { doctorFr } from '../../locales/doctor-fr.ts';
import type { Examined } from '../../../widgets/doctor/write-diagnosis.ts';
import type { Page } from '../page.ts';
import { examineBackends } from './examine-backends.ts';
import { readLoadedPage } from './read-loaded-page.ts';
import type { SeenOnPage } from './read-loaded-page.ts';
import { probeFiles } from './probe-files.ts';
import { probeStorage } from './probe-storage.ts';
import { watchViolations } from './watch-violations.ts';

const tag = 'parcours-doctor';
const catalogues = { fr: doctorFr, en: doctorEn };

/**
 * Opens the doctor's panel over the page, examines the installation and shows what it finds.
 *
 * Owns everything that the examination puts on the page. Promises that nothing is left of it when the panel is
 * closed: no node, listener, stored value or fragment in the address.
 */
export async function openDoctor(page: Page): Promise<void> {
  if (document.querySelector(tag)) return;
  const element = document.createElement(tag);
  document.documentElement.append(element);
  try {
    await showPanel(page, element);
  } catch (error) {
    element.remove();
    throw error;
  }
}

async function showPanel(page: Page, element: HTMLElement): Promise<void> {
  // Before the panel is there: a modal dialog takes the rest of the page out of hit testing.
  const seen = await readLoadedPage(page);
  const view = await import('../../../widgets/doctor/index.ts');
  // The agency's panel speaks two languages; the widgets speak more.
  const spoken = spokenLocale([seen.language, ...navigator.languages]) ?? locales[0];
  const locale = spoken === 'fr' ? 'fr' : 'en';
  const messages = catalogues[locale];
  const host = createPanelHost(element, { language: locale, styles: view.styles });

  const close = () => {
    panel.unmount();
    host.destroy();
    leaveAddress();
  };
  const ports = {
    examine: () => examine(page, { seen, signal: host.signal }),
    copy: async (text: string) => navigator.clipboard.writeText(text),
    onDiagnosed: (diagnosis: Diagnosis) => host.dispatch('parcours-diagnosed', diagnosis),
    onClose: close,
  };
  const panel = view.mount({ root: host.root, onCrash: close }, { messages, ports });
}

async function examine(
  page: Page,
  { seen, signal }: { seen: SeenOnPage; signal: AbortSignal },
): Promise<Examined> {
  const violations = watchViolations(signal);
  const [backends, blockedStorage, files] = await Promise.all([
    examineBackends(targetsOf(seen), { signal, loader: page.tag?.src }),
    probeStorage(),
    probeFiles(page),
  ]);
  const observed = page.observed?.violations ?? [];
  const facts = { ...seen, backends, blockedStorage, files, violations: [...observed, ...violations] };
  const { version = '' } = (window as { Parcours?: { version?: string } }).Parcours ?? {};
  return { version, page: bareAddress(location.href), findings: diagnose(facts) };
}

/** Takes the fragment away, so that asking again is a change of address again and a reload shows the page. */
function leaveAddress(): void {
  const { hash, pathname, search } = location;
  if (hash === `#${tag}`) history.replaceState(history.state, '', pathname + search);
}
