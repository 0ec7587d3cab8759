import type { QuestionnaireResponse } from '../../contracts/questionnaire.ts';
import type { SealedFile } from '../../contracts/sealed-response.ts';
import { unlockKey, type OpeningKey } from './clinic-key.ts';
import { openResponse } from './open-response.ts';
import { SealingError, type SealingCode } from './sealing-error.ts';

type Outcome<Value> = { value: Value } | { reason: SealingCode };

/** No key of ours is larger; a video chosen by mistake is not read. */
const mostBytes = 16 * 1024;

/**
 * Owns the clinic's private keys while a page is open. Promises that they are in this closure and nowhere else, as keys
 * that the browser does not hand out again.
 */
export function heldKeys() {
  let held: readonly OpeningKey[] = [];
  return {
    /** Opens key files with one passphrase, all or none. @returns How many keys are held then. */
    unlock: (files: readonly File[], passphrase: string): Promise<Outcome<number>> =>
      outcomeOf(async () => {
        if (!(globalThis.crypto as Crypto | undefined)?.subtle) throw new SealingError('no-crypto');
        const opened: OpeningKey[] = [];
        for (const file of files) {
          if (file.size > mostBytes) throw new SealingError('not-a-key');
          opened.push(await unlockKey(await file.text(), passphrase));
        }
        held = opened;
        return held.length;
      }),
    open: (file: SealedFile): Promise<Outcome<QuestionnaireResponse>> =>
      outcomeOf(() => openResponse(file.jwe, file, held)),
    forget(): void {
      held = [];
    },
  };
}

async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    // Whatever went wrong in there says nothing: it may have to do with the key.
    return { reason: error instanceof SealingError ? error.code : 'damaged' };
  }
}
