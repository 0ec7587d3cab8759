import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import type { ContactPort } from '../journeys/contact-port.ts';
import type { DeskMessagePort } from '../journeys/desk-message.ts';
import type { Log } from '../journeys/log-entry.ts';

export interface RetentionContext {
  clinics: Iterable<ClinicFile>;
  messages: Pick<DeskMessagePort, 'eraseOld'>;
  contacts: Pick<ContactPort, 'forgetExpired'>;
  unanswered: { forget(clinic: string, day: string): Promise<void> };
  log: Log;
}

const [hourMs, dayMs] = [3_600_000, 86_400_000];

/**
 * Owns the end of what people wrote to the desk and asked in vain, and of addresses that nobody confirmed. Promises that it is gone within hours of the day that
 * the clinic file says, also when a process died over it: the tables alone say what is due. While the database does not
 * answer it stays, and is looked for again and again.
 */
export function retention({ clinics, messages, contacts, unanswered, log }: RetentionContext) {
  let nextMs = -Infinity;
  return {
    /** @returns How much was erased; 0, too, when the last look was less than an hour ago. */
    async forgetDue(nowMs: number): Promise<number> {
      if (nowMs < nextMs) return 0;
      let count = 0;
      for (const { id, timeZone, retention: days } of clinics) {
        const limits = {
          receivedUntilMs: nowMs - days.messageDays * dayMs,
          doneUntilMs: nowMs - days.doneMessageDays * dayMs,
        };
        let erased: number;
        do count += erased = await messages.eraseOld(id, limits, nowMs);
        while (erased > 0);
        await unanswered.forget(id, addDays(isoDateAt(nowMs, timeZone), -days.unansweredDays));
      }
      let [gone, forgotten] = [0, 0];
      do gone += forgotten = await contacts.forgetExpired(nowMs);
      while (forgotten > 0);
      nextMs = nowMs + hourMs;
      if (count > 0) log({ level: 'info', event: 'messages_erased', count });
      if (gone > 0) log({ level: 'info', event: 'contacts_forgotten', count: gone });
      return count + gone;
    },
  };
}
