import { computed, effect, signal } from '@preact/signals';
import type { Notice } from '../../src/contracts/catalog.ts';
import { mayRecord } from '../../src/domain/consent/may-record.ts';
import type { FaqState } from './faq-model.ts';
import type { MorePorts } from './more-part.ts';

/** What the clinic asks about, in the language of the page, and whether the patient agreed to be counted. */
export function noticesOf({ speech }: FaqState, ports: Pick<MorePorts, 'readNotices' | 'stopRecording'>) {
  const all = signal<readonly Notice[] | undefined>(undefined);
  const agreedVersion = signal<string | undefined>(undefined);
  const measurement = computed(() => all.value?.find(({ purpose }) => purpose === 'measurement'));
  let round = 0;
  const bring = async () => {
    const mine = ++round;
    const found = await ports.readNotices(speech.peek().messages.language).catch(() => undefined);
    if (mine === round && found) all.value = found;
  };
  const stop: () => void = effect(() => {
    // In another language it is the same notice in other words.
    void speech.value;
    void bring();
  });
  return {
    ...{ all, measurement, bring, stop },
    /** A new version has to be agreed to anew. */
    agreed: computed(() => {
      const notice = measurement.value;
      const accepted = notice && notice.version === agreedVersion.value ? [notice.id] : [];
      return notice && mayRecord('faq.asked', [notice], accepted) ? notice : undefined;
    }),
    agree(notice: Notice | undefined) {
      agreedVersion.value = notice?.version;
      if (!notice) void ports.stopRecording();
    },
  };
}

export type PatientNotices = ReturnType<typeof noticesOf>;
