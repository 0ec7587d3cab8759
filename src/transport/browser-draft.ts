import type { DraftPort } from '../domain/questionnaire/draft-port.ts';
import { browserWorld, whereAllowed } from './browser-world.ts';
import { isAlive, openDraft } from './draft-store.ts';
import { draftName, draftPrefix } from './draft/draft-name.ts';
import type { DraftOf } from './draft/draft-name.ts';
import { indexedDbDraft } from './draft/indexed-db-draft.ts';

export interface BrowserDraftOptions extends DraftOf {
  /** `version` of the form that is asked. */
  formVersion: string;
}

/**
 * Opens the place where what is entered into one form is kept until it is sent.
 *
 * @example
 * ```ts
 * const draft = await browserDraft({ clinic: 'tilleuls', endpoint, form: 'mri', formVersion: '2' });
 * draft.save(() => session.response());
 * ```
 */
export async function browserDraft({ formVersion, ...of }: BrowserDraftOptions): Promise<DraftPort> {
  const world = browserWorld();
  // A page without TLS has no cryptography: then nothing is ever written, under whatever name.
  const { subtle } = crypto as Partial<Crypto>;
  const name = subtle ? await draftName(of, subtle) : draftPrefix;
  const factory = whereAllowed(() => indexedDB) as IDBFactory;
  const diskOf = (one: string) =>
    indexedDbDraft({ factory, name: one, after: world.after, now: world.now, crypto });
  const draft = openDraft({ name, formVersion, disk: diskOf(name), world });
  return {
    ...draft,
    async load() {
      const found = await draft.load();
      void sweep({ factory, except: name, diskOf, now: world.now() });
      return found;
    },
  };
}

interface Sweep {
  factory: IDBFactory;
  except: string;
  diskOf(name: string): ReturnType<typeof indexedDbDraft>;
  now: number;
}

/** Takes away what other forms have left and nobody has come back to. */
async function sweep({ factory, except, diskOf, now }: Sweep): Promise<void> {
  try {
    for (const { name } of await factory.databases()) {
      if (!name?.startsWith(draftPrefix) || name === except) continue;
      const disk = diskOf(name);
      const found = await disk.read();
      if (found === 'damaged' || (found && !isAlive(found.savedAt, now))) await disk.erase();
      disk.close();
    }
  } catch {
    // Browsers that cannot be asked keep them until the form itself is opened.
  }
}
