import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';

/** Where distributions put a browser that Playwright does not look for by itself. */
const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

const noBrowser =
  'No browser was found. Install Chrome or Chromium, or name one in PARCOURS_BROWSER, ' +
  'or run "npm install playwright-core @sparticuz/chromium", which brings one along.';

/**
 * Starts a Chrome or Chromium without a window: the one that is named, an installed one, or the one of the
 * package `@sparticuz/chromium`.
 *
 * @param named - Path of an executable.
 * @throws With what to install, when there is none.
 */
export async function launchBrowser(named: string | undefined): Promise<Browser> {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new Error(noBrowser);
  });
  const launch = (options: LaunchOptions) => chromium.launch({ ...options, args: ['--disable-gpu'] });
  if (named) return launch({ executablePath: named });
  const installed: LaunchOptions[] = [
    ...['chrome', 'msedge'].map((channel) => ({ channel })),
    ...usualPaths.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath })),
  ];
  for (const options of installed) {
    const browser = await launch(options).catch(() => undefined);
    if (browser) return browser;
  }
  return launch({ executablePath: await packagedBrowser() });
}

async function packagedBrowser(): Promise<string> {
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    throw new Error(noBrowser);
  }
}
