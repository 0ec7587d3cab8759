import { openCleanRealm, pageAsRealm } from './clean-realm.ts';
import type { PartName, Realm } from './clean-realm.ts';
import type { Page, Runtime } from './page.ts';

/** An element and the part that runs it. */
interface Tenant {
  element: HTMLElement;
  part: PartName;
  running: Promise<Runtime>;
}

/**
 * Stands in for the other parts on a page whose language is not as the browser made it. It runs them in a realm
 * of their own, opened for the first widget and closed after the last.
 *
 * Where a policy forbids that they run on the page after all: most widgets survive most pages. Here lists are
 * gone through by counting, because this part runs on the page itself.
 */
export function start(page: Page): Runtime {
  const tenants: (Tenant | undefined)[] = [];
  let opening: Promise<Realm> | undefined;

  const open = async (): Promise<Realm> => {
    try {
      return await openCleanRealm(page);
    } catch {
      return pageAsRealm(page);
    }
  };
  const bring = async (part: PartName) => (await (opening ??= open())).bring(part);
  const placeOf = (element: HTMLElement | undefined) => {
    for (let index = 0; index < tenants.length; index += 1) {
      if (tenants[index]?.element === element) return index;
    }
    return tenants.length;
  };
  const closeAfterLast = async () => {
    for (let index = 0; index < tenants.length; index += 1) if (tenants[index]) return;
    const realm = await opening;
    opening = undefined;
    realm?.close();
  };

  return {
    async attach(element, tag) {
      const place = placeOf(element);
      const part = page.isBehindButton(element) ? 'opener' : 'runtime';
      const before = tenants[place];
      const running = before?.part === part ? before.running : bring(part);
      tenants[place] = { element, part, running };
      if (before && before.part !== part) (await before.running).detach(element);
      await (await running).attach(element, tag);
    },
    async open(element) {
      (await tenants[placeOf(element)]?.running)?.open(element);
    },
    async detach(element) {
      const place = placeOf(element);
      const running = tenants[place]?.running;
      tenants[place] = undefined;
      (await running)?.detach(element);
      // One turn later: a widget that gives its slot back has asked by then.
      setTimeout(closeAfterLast);
    },
  };
}
