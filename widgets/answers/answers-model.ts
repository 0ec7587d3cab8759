import { batch, computed, createModel, signal } from '@preact/signals';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { SealedFile } from '../../src/contracts/sealed-response.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import type { ExpressionPort } from '../../src/domain/questionnaire/expression-port.ts';
import { expressionsAsOf } from '../../src/domain/questionnaire/expressions-as-of.ts';
import type { Form } from '../../src/domain/questionnaire/form.ts';
import { readableResponse } from '../../src/domain/questionnaire/readable-response.ts';
import type { AnswersMessages } from '../../src/locales/answers-messages.ts';
import type { SealingReason } from '../../src/locales/answers-rules.ts';
import type { AnswersPorts } from './answers-ports.ts';
import { receivedList } from './received-list.ts';

export type DeskLanguage = 'fr' | 'en';

export interface AnswersOptions {
  clinic: { name: string; timeZone: string };
  language: DeskLanguage;
  messages: Readonly<Record<DeskLanguage, AnswersMessages>>;
  ports: AnswersPorts;
}

export interface OpenAnswers {
  file: SealedFile;
  form: Form;
  response: QuestionnaireResponse;
  /** What computes the FHIRPath of the form, as it did when it was sent. */
  port: ExpressionPort | undefined;
}

/** Why the answers asked for are not on the screen. */
export type OpeningFault = { id: string; why: SealingReason | 'failed' | 'no-form' };

/** The page on which a clinic reads its answers. What is opened is in here, and gone with it. */
export const AnswersModel = createModel(({ ports, messages, clinic, ...options }: AnswersOptions) => {
  const language = signal(options.language);
  const words = computed(() => messages[language.value]);
  const received = receivedList(ports.desk);
  const key = keyState(ports);
  const opening = signal<string | undefined>(undefined);
  const fault = signal<OpeningFault | undefined>(undefined);
  const opened = signal<OpenAnswers | undefined>(undefined);

  async function findAnswers(id: string): Promise<OpenAnswers | OpeningFault['why']> {
    const asked = await ports.desk.read(id);
    if (!('value' in asked)) return 'failed';
    const unsealed = await ports.keys.open(asked.value);
    if ('reason' in unsealed) return unsealed.reason;
    const source = await received.loadForm(asked.value);
    const form = source && compileForm(source).form;
    if (!form) return 'no-form';
    const { value: file } = asked;
    const { value: response } = unsealed;
    const { receivedAt } = file;
    const sent = { authored: response.authored, receivedAt, timeZone: clinic.timeZone };
    return { file, form, response, port: expressionsAsOf(form, sent) };
  }

  return {
    ...{ language, words, opening, fault, opened },
    ...{ entries: received.entries, listFault: received.listFault, forms: received.forms },
    ...{ keyCount: key.count, keyState: key.state, load: received.load, unlock: key.unlock },
    readable: computed(() => {
      const now = opened.value;
      if (!now) return undefined;
      const reading = { language: language.value, words: words.value, port: now.port };
      return readableResponse(now.form, now.response, reading);
    }),
    /** Forgets the keys and whatever they have opened. */
    lock: () => batch(() => key.forget() && (opened.value = opening.value = undefined)),
    async open(id: string): Promise<void> {
      if (!key.isReady()) return;
      batch(() => {
        opening.value = id;
        fault.value = opened.value = undefined;
      });
      const found = await findAnswers(id);
      // Locked, or another one asked for, in the meantime: then nothing more is shown.
      if (opening.value !== id) return;
      batch(() => {
        opening.value = undefined;
        if (typeof found === 'string') fault.value = { id, why: found };
        else opened.value = found;
      });
      if (typeof found === 'string') return;
      await ports.desk.markOpened(id);
      await received.load();
    },
    close: () => void (opened.value = undefined),
  };
});

/** Whether a key of the clinic is open, and why not. */
function keyState({ keys }: AnswersPorts) {
  const count = signal(0);
  const state = signal<'closed' | 'opening' | 'missing' | 'forgotten' | SealingReason>('closed');
  return {
    ...{ count, state },
    async unlock(files: readonly File[], passphrase: string): Promise<void> {
      state.value = files.length > 0 && passphrase !== '' ? 'opening' : 'missing';
      if (state.value === 'missing') return;
      const unlocked = await keys.unlock(files, passphrase);
      batch(() => {
        state.value = 'reason' in unlocked ? unlocked.reason : 'closed';
        if ('value' in unlocked) count.value = unlocked.value;
      });
    },
    isReady(): boolean {
      if (count.value === 0) state.value = 'missing';
      return count.value > 0;
    },
    forget(): boolean {
      if (count.value === 0) return false;
      keys.forget();
      count.value = 0;
      state.value = 'forgotten';
      return true;
    },
  };
}

export type Answers = InstanceType<typeof AnswersModel>;

/** What every part of the page is drawn from. */
export interface AnswersViewProps {
  model: Answers;
  clinic: AnswersOptions['clinic'];
  ports: Pick<AnswersPorts, 'print' | 'save'>;
}
