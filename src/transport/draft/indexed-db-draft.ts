import type { Draft } from '../../domain/questionnaire/draft-port.ts';
import { serialiseJson } from '../../lib/serialise-json.ts';
import { databaseConnection } from '../outbox/database-connection.ts';
import type { ConnectionOptions } from '../outbox/database-connection.ts';
import { committed, resultOf } from '../outbox/idb-request.ts';
import { deleteDatabase, metaStore, rowStore } from '../outbox/outbox-database.ts';
import { textSealing } from '../outbox/row-sealing.ts';
import type { TextSealing } from '../outbox/row-sealing.ts';
import type { DraftDisk } from './draft-disk.ts';
import { bringFilesBack, setFilesApart } from './files-apart.ts';

/** The answers, or one file: `seq` is its place, `id` what it is. */
interface DraftRow {
  seq: number;
  id: string;
  sealed: ArrayBuffer;
}

type FileRow = Omit<DraftRow, 'seq'>;

/** The answers have the first place; files follow. */
const answersPlace = { seq: 1, id: 'answers' };

/**
 * Keeps one draft in a database of its own. Promises that nothing of it can be read outside this browser, that it is
 * written wholly or not at all, and that erasing it takes the key away too.
 */
export function indexedDbDraft(options: ConnectionOptions): DraftDisk {
  const connection = databaseConnection(options);
  const files = sealedFiles(options.crypto);

  return {
    async read() {
      const connected = await connection.existing();
      if (!connected) return undefined;
      const { database, key } = connected;
      const rows = await resultOf<unknown[]>(database.transaction(rowStore).objectStore(rowStore).getAll());
      return rows.length === 0 ? undefined : readRows(rows, textSealing(options.crypto, key));
    },

    async write({ response, formVersion, savedAt }) {
      const { database, key } = await connection.created();
      const sealing = textSealing(options.crypto, key);
      const { names, response: lean } = setFilesApart(response, files.nameOf);
      const text = serialiseJson({ response: lean, formVersion, savedAt });
      const sealed = await sealing.seal(text, answersPlace.id);
      const attached = await files.seal(names, key);
      const transaction = database.transaction(rowStore, 'readwrite');
      const commit = committed(transaction);
      await putRows(transaction.objectStore(rowStore), { ...answersPlace, sealed }, attached);
      await commit;
    },

    async erase() {
      files.clear();
      const connected = await connection.existing();
      if (!connected) return;
      // Another tab may hold the database for a moment: what is in it goes first.
      const transaction = connected.database.transaction([rowStore, metaStore], 'readwrite');
      const commit = committed(transaction);
      transaction.objectStore(rowStore).clear();
      transaction.objectStore(metaStore).clear();
      await commit;
      connection.release();
      await deleteDatabase(options);
    },

    close: () => connection.close(),
  };
}

/** Files that nobody names any more go; those of another tab that this one names are written again. */
async function putRows(rows: IDBObjectStore, answers: DraftRow, attached: readonly FileRow[]): Promise<void> {
  const index = rows.index('id');
  const present = new Map<unknown, IDBValidKey>();
  for (const [place, id] of await keysOf(index)) present.set(id, place);
  for (const [id, place] of present) {
    if (id !== answers.id && !attached.some((file) => file.id === id)) rows.delete(place);
  }
  rows.put(answers);
  for (const file of attached) if (!present.has(file.id)) rows.add(file);
}

/** Places and ids of all rows, without their contents. */
async function keysOf(index: IDBIndex): Promise<readonly [IDBValidKey, unknown][]> {
  const found: [IDBValidKey, unknown][] = [];
  const request = index.openKeyCursor();
  for (;;) {
    const cursor = await resultOf<IDBCursor | null>(request);
    if (!cursor) return found;
    found.push([cursor.primaryKey, cursor.key]);
    cursor.continue();
  }
}

/** Whatever stands in a database may have been changed by somebody else. */
async function readRows(rows: readonly unknown[], sealing: TextSealing): Promise<Draft | 'damaged'> {
  const open = ({ sealed, id }: Partial<DraftRow>) => sealing.open(sealed as ArrayBuffer, String(id));
  try {
    const found = rows.map((row) => Object(row) as Partial<DraftRow>);
    const answers = found.find(({ id }) => id === answersPlace.id);
    const { response, formVersion, savedAt } = JSON.parse(await open(answers ?? {})) as Partial<Draft>;
    if (response?.resourceType !== 'QuestionnaireResponse' || typeof savedAt !== 'number') return 'damaged';
    const contents = new Map<string, string>();
    for (const file of found.filter((row) => row !== answers))
      contents.set(String(file.id), await open(file));
    return { response: bringFilesBack(response, contents), formVersion: String(formVersion ?? ''), savedAt };
  } catch {
    return 'damaged';
  }
}

/** The files of a draft, sealed once each, however often the answers beside them change. */
function sealedFiles(crypto: Crypto) {
  const files = new Map<string, { name: string; key?: CryptoKey; sealed?: ArrayBuffer }>();
  return {
    clear: () => files.clear(),
    nameOf(data: string): string {
      const known = files.get(data) ?? { name: crypto.randomUUID() };
      files.set(data, known);
      return known.name;
    },
    async seal(names: ReadonlySet<string>, key: CryptoKey): Promise<FileRow[]> {
      const rows: FileRow[] = [];
      for (const [data, file] of files) {
        if (!names.has(file.name)) {
          files.delete(data);
          continue;
        }
        // Another tab may have erased the draft, and its key with it.
        if (file.key !== key) file.sealed = await textSealing(crypto, key).seal(data, file.name);
        file.key = key;
        if (file.sealed) rows.push({ id: file.name, sealed: file.sealed });
      }
      return rows;
    },
  };
}
