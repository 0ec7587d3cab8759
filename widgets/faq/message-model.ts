import { computed, signal } from '@preact/signals';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import type { FaqState, Joining } from './faq-model.ts';
import type { Reader } from './faq-options.ts';
import type { PatientNotices } from './faq-notices.ts';
import type { MorePorts } from './more-part.ts';

export type MessageField = 'name' | 'contact' | 'message';
export type MessageFault = MessageField | 'notices';

const blank = { name: '', contact: '', message: '' };

/** What a patient writes to the clinic, until it has left. Nothing of it is kept beyond this page before that. */
export function messageModel({ state }: Joining, ports: MorePorts, { all, bring }: PatientNotices) {
  const values = signal(blank);
  const accepted = signal<readonly string[]>([]);
  // A message is care: nothing else is asked for beside it.
  const notices = computed(() => all.value?.filter(({ purpose }) => purpose === 'care'));
  const faults = signal<readonly MessageFault[]>([]);
  const refusals = signal(0);
  const stage = signal<'form' | 'sending' | 'sent' | 'saved' | 'saved-in-memory' | 'refused'>('form');

  /** In every field: an emergency is no message for tomorrow. */
  const lookForEmergency = () => lookIn(values.peek().message, state);

  return {
    ...{ values, accepted, notices, faults, refusals, stage, lookForEmergency },
    /** All that is needed to send it, also when the network goes while it is written. */
    prepare() {
      if (!notices.peek()) void bring();
      void ports.prepareSend().catch(() => undefined);
    },
    type(field: MessageField, text: string) {
      values.value = { ...values.value, [field]: text };
      faults.value = faults.value.filter((one) => one !== field);
    },
    accept(ids: readonly string[]) {
      accepted.value = ids;
      faults.value = faults.value.filter((one) => one !== 'notices');
    },
    async send(): Promise<void> {
      if (stage.value === 'sending' || !notices.value) return;
      lookForEmergency();
      const isOpen = notices.value.some(({ id, required }) => required && !accepted.value.includes(id));
      faults.value = [...faultsIn(values.value), ...(isOpen ? ['notices' as const] : [])];
      refusals.value += 1;
      if (faults.value.length > 0) return;
      stage.value = 'sending';
      const { name, contact, message } = values.value;
      const reached = isEmail(contact) ? { email: contact.trim() } : { phone: contact.trim() };
      try {
        const decided = await ports.decide(notices.value, accepted.value);
        const answer = await ports.send({
          ...{ name: name.trim(), ...reached, message: message.trim(), notices: decided },
          locale: state.speech.peek().messages.language,
        });
        const code = answer.ok ? 'sent' : answer.problem.code;
        stage.value = answer.ok ? 'sent' : isSaved(code) ? code : 'refused';
      } catch {
        // What writes it down could not be had: it stays in the form, and the telephone is named.
        stage.value = 'refused';
      }
      if (stage.value !== 'refused') values.value = blank;
    },
  };
}

/** A message waits for nothing: it reaches a person, and the numbers stand above it in any case. */
function lookIn(message: string, { speech, emergency }: FaqState): void {
  const look = (reader: Reader) => {
    const flag = reader.flagOf(message);
    if (flag) emergency.value = { flag, reader, place: 0 };
  };
  speech
    .peek()
    .bringReader()
    .then(look, () => undefined);
}

function faultsIn({ name, contact, message }: typeof blank): readonly MessageField[] {
  return [
    ...(name.trim() ? [] : ['name' as const]),
    ...(isEmail(contact) || isPhone(contact) ? [] : ['contact' as const]),
    ...(message.trim() ? [] : ['message' as const]),
  ];
}

export type MessageModel = ReturnType<typeof messageModel>;

const isEmail = (text: string) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text.trim());
const isPhone = (text: string) =>
  !/[^\p{Nd}\p{Cf}\p{Pd}\s().+/]/u.test(text) && (text.match(/\p{Nd}/gu)?.length ?? 0) >= 6;
