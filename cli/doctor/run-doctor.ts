import { examinePage } from './examine-page.ts';
import { launchBrowser } from './launch-browser.ts';

export interface DoctorCall {
  address: URL;
  format: 'text' | 'json';
  /** Path of a browser, in place of those that are looked for. */
  browser: string | undefined;
}

/**
 * `parcours doctor`: examines a page and prints what is wrong with it.
 *
 * @returns The exit code: 0 when nothing has to be mended, else 1.
 */
export async function runDoctor({ address, format, browser: named }: DoctorCall): Promise<number> {
  const browser = await launchBrowser(named);
  try {
    const { report, ...diagnosis } = await examinePage(browser, address);
    process.stdout.write(
      format === 'json' ? `${JSON.stringify(diagnosis, undefined, 2)}\n` : printable(report),
    );
    return diagnosis.entries.some(({ status }) => status === 'fault') ? 1 : 0;
  } finally {
    await browser.close();
  }
}

/** A page may put anything into its attributes; the terminal must not obey it. */
const printable = (text: string) => text.replace(/[^\P{Cc}\n]/gu, '');
