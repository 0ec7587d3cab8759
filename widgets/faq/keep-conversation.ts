import { effect, signal } from '@preact/signals';
import type { FaqState } from './faq-model.ts';
import type { Turn, TurnBody } from './faq-turns.ts';
import type { KeepPort } from './more-part.ts';

/** A message as it lies on the device: what was written, and ids of what was found. */
interface KeptTurn {
  kind: Turn['kind'];
  text?: string;
  entries?: readonly string[];
  chosen?: string | undefined;
  rated?: 'yes' | 'no' | undefined;
  about?: string;
}

/**
 * Keeps a conversation on this device for a day, for whoever has switched that on, and for nobody else. What comes
 * back stands before what was said since, in the language of the page.
 */
export function keepingOf(state: FaqState, port: KeepPort) {
  const isOn = signal(false);
  /** What lies on the device: a visit that only reads keeps it no longer. */
  let written: readonly Turn[] | undefined;
  const restore = async () => {
    try {
      const kept = await port.read();
      if (!kept) return;
      const before = state.turns.peek();
      const turns = read(kept, state);
      if (before.length === 0) written = turns;
      state.turns.value = before.length === 0 ? turns : [...turns, ...before];
      isOn.value = true;
    } catch {
      // It cannot be read any more, and so is of no use to anyone.
      await port.forget().catch(() => undefined);
    }
  };
  const turn = (on: 'on' | 'off') => {
    isOn.value = on === 'on';
    if (isOn.value) return;
    written = undefined;
    port.forget().catch(() => undefined);
  };
  const stop: () => void = effect(() => {
    const turns = state.turns.value;
    if (!isOn.value) return;
    if (turns.length === 0) {
      turn('off');
      return;
    }
    // It is written down when it has been said.
    if (turns.some((turn) => turn.kind === 'worded' && !turn.isDone)) return;
    if (turns === written) return;
    written = turns;
    port.write(turns.filter(({ kind }) => kind !== 'unread').map(keptOf)).catch(() => (isOn.value = false));
  });
  void restore();
  return { isOn, stop, turn };
}

function keptOf(turn: Turn): KeptTurn {
  const { kind } = turn;
  switch (kind) {
    case 'asked':
      return { kind, text: turn.text };
    case 'answer':
      return { kind, entries: [turn.entry.id], rated: turn.rated };
    case 'choices':
      return { kind, entries: turn.entries.map(({ id }) => id), chosen: turn.chosen };
    case 'worded':
      return { kind, text: turn.text, entries: turn.entries.map(({ id }) => id) };
    case 'refusal':
      return { kind, about: turn.about };
    default:
      return { kind };
  }
}

/** What is left of it where the clinic has changed its answers since. */
function read(kept: unknown, state: FaqState): Turn[] {
  const spoken = state.speech.peek();
  const { entries } = spoken.content;
  const turns = (kept as KeptTurn[]).flatMap(({ kind, text = '', entries: ids = [], ...rest }, place) => {
    const found = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
    const [entry] = found;
    if (ids.length > 0 && !entry) return [];
    const body = { ...rest, kind, text, entry, entries: found, isDone: true } as unknown as TurnBody;
    return { ...body, speech: spoken, id: -1 - place };
  });
  spoken.bringReader().then(
    (reader) => {
      for (const turn of turns) {
        const flag = turn.kind === 'asked' ? reader.flagOf(turn.text) : undefined;
        // It stays until the conversation is cleared.
        if (flag && state.turns.peek().includes(turn))
          state.emergency.value ??= { flag, reader, place: turn.id };
      }
    },
    () => undefined,
  );
  return turns;
}
