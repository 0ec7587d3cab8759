import { computed, createModel, signal } from '@preact/signals';
import type { Diagnosis } from '../../src/contracts/diagnosis.ts';
import type { DoctorMessages } from '../../src/locales/doctor-fr.ts';
import { gravityOf, verdictText } from './verdict-text.ts';
import { writeDiagnosis } from './write-diagnosis.ts';
import type { Examined } from './write-diagnosis.ts';

export interface DoctorPorts {
  /** Looks at the page and judges it. */
  examine(): Promise<Examined>;
  /** Puts text on the clipboard; rejects when the browser does not allow it. */
  copy(text: string): Promise<void>;
  onDiagnosed(diagnosis: Diagnosis): void;
  /** The panel has been closed. */
  onClose(): void;
}

export interface DoctorOptions {
  messages: DoctorMessages;
  ports: DoctorPorts;
}

/** One visit of the doctor, from the first look to the report. */
export const DoctorModel = createModel(({ messages, ports }: DoctorOptions) => {
  const diagnosis = signal<Diagnosis | undefined>(undefined);
  const hasFailed = signal(false);
  /** The text that was copied last. */
  const copied = signal('');
  const copyFailed = signal(false);

  const heading = computed(() => {
    if (hasFailed.value) return messages.failed;
    return diagnosis.value ? verdictText(diagnosis.value.entries, messages) : messages.running;
  });

  const gravity = computed(() => {
    if (hasFailed.value) return 'fault';
    if (!diagnosis.value) return 'running';
    return gravityOf(diagnosis.value.entries);
  });

  return {
    diagnosis,
    hasFailed,
    gravity,
    copied,
    copyFailed,
    heading,
    /** What a screen reader is told when it changes. */
    announcement: computed(() => {
      if (copyFailed.value) return messages.copyFailed;
      return copied.value ? messages.copied : heading.value;
    }),

    async examine() {
      try {
        const written = writeDiagnosis(await ports.examine(), messages);
        diagnosis.value = written;
        ports.onDiagnosed(written);
      } catch (error) {
        hasFailed.value = true;
        console.error('Parcours: the check of this page was not completed:', error);
      }
    },

    async copy(text: string) {
      // Twice the same copy is twice an answer.
      copied.value = '';
      try {
        await ports.copy(text);
        copied.value = text;
      } catch {
        copyFailed.value = true;
      }
    },
  };
});

export type Doctor = InstanceType<typeof DoctorModel>;

export interface DoctorViewProps {
  model: Doctor;
  messages: DoctorMessages;
}
