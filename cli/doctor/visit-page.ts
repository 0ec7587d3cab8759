import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Diagnosis } from '../../src/contracts/diagnosis.ts';
import { read } from '../../src/contracts/read.ts';
import { bareAddress } from '../../src/domain/doctor/bare-address.ts';
import type { PolicyViolation } from '../../src/domain/doctor/page-facts.ts';

/** One opening of the page, and what came to light meanwhile. */
export interface Visit {
  page: Page;
  violations: PolicyViolation[];
  /** Files that the loader would not run, because they are not as they were built. */
  refusedFiles: string[];
  /** What the doctor of the page has found, once it has. */
  diagnosis: Diagnosis | undefined;
  /** Why the doctor of the page cannot come. */
  noDoctor: string | undefined;
  close(): Promise<void>;
}

const mostLoadMs = 30_000;

/**
 * Opens a page and listens to it from its first moment.
 *
 * @throws When the page does not answer, or answers with an error.
 */
export async function visitPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const visit: Visit = {
    page,
    violations: [],
    refusedFiles: [],
    diagnosis: undefined,
    noDoctor: undefined,
    close: () => context.close(),
  };
  await listen(visit);
  const response = await page
    .goto(address, { waitUntil: 'load', timeout: mostLoadMs })
    .catch((error: Error) => {
      throw new Error(
        `${bareAddress(address)} cannot be opened: ${/net::\w+/.exec(error.message)?.[0] ?? error.name}`,
      );
    });
  if (response && !response.ok() && response.status() >= 400)
    throw new Error(`${bareAddress(address)} answers ${response.status()}: there is no page to examine.`);
  return visit;
}

async function listen(visit: Visit): Promise<void> {
  await visit.page.exposeFunction('parcoursDoctorHears', (event: unknown) => hear(visit, event));
  await visit.page.addInitScript(() => {
    const tell = (event: object) =>
      (window as never as { parcoursDoctorHears(event: object): void }).parcoursDoctorHears(event);
    addEventListener('parcours-diagnosed', (event) => tell({ diagnosis: (event as CustomEvent).detail }));
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective: directive, blockedURI: blocked, originalPolicy: policy } = event;
      tell({ violation: { directive, blocked, policy, isEnforced: event.disposition === 'enforce' } });
    });
  });
  visit.page.on('console', (message) => {
    const text = message.text();
    const [, file] = /(\S+) is not as it was built/.exec(text) ?? [];
    if (file) visit.refusedFiles.push(bareAddress(file));
    if (text.startsWith('Parcours: no doctor')) visit.noDoctor = text;
  });
}

/** What a page says is not believed before it is read. */
function hear(visit: Visit, event: unknown): void {
  const { diagnosis, violation } = Object(event) as { diagnosis?: unknown; violation?: PolicyViolation };
  const reading = read(Diagnosis, diagnosis);
  if (reading.ok) visit.diagnosis = reading.value;
  if (!violation) return;
  const { directive, blocked, policy, isEnforced } = violation;
  visit.violations.push({
    directive: String(directive),
    blocked: bareAddress(String(blocked)),
    policy: String(policy),
    isEnforced: isEnforced === true,
  });
}
