import { batch, signal } from '@preact/signals';
import type { Asked } from './desk-ports.ts';

/**
 * Something that is asked for again and again. What was there stays on the screen until the next is, and only the last
 * that was asked for is shown.
 */
export function loading<Value, Key = void>(ask: (key: Key) => Promise<Asked<Value>>) {
  const value = signal<Value | undefined>(undefined);
  const fault = signal<'refused' | 'failed' | undefined>(undefined);
  const isLoading = signal(false);
  let latest = 0;
  return {
    ...{ value, fault, isLoading },
    async load(key: Key): Promise<void> {
      latest += 1;
      const mine = latest;
      isLoading.value = true;
      const asked = await ask(key);
      if (mine !== latest) return;
      batch(() => {
        isLoading.value = false;
        fault.value = 'failure' in asked ? asked.failure : undefined;
        if ('value' in asked) value.value = asked.value;
      });
    },
  };
}

export type Loading<Value> = Pick<ReturnType<typeof loading<Value>>, 'value' | 'fault' | 'isLoading'>;
