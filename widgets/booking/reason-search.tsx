import { useEffect, useState } from 'preact/hooks';
import { searchServices } from '../../src/domain/booking/search-services.ts';
import type { MoreViewProps } from './more-part.ts';

/** A pause in typing: half a sentence may say the opposite of the whole. */
const pauseMs = 500;

/**
 * Finds a reason by a word. What is typed here may name an illness: it goes nowhere. It may also be a call for help:
 * then it is said whom to call, and the reasons stay where they are.
 */
export function ReasonSearch({ model, part }: MoreViewProps) {
  const text = part.messages.search;
  const [typed, type] = useState('');
  const services = model.catalog.value?.services ?? [];
  const found = searchServices(services, typed);
  const emergency = part.redFlags.shown.value;
  useEffect(() => {
    const timer = setTimeout(() => void part.redFlags.look(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const search = (next: string) => {
    type(next);
    const ids = searchServices(services, next).map(({ id }) => id);
    model.foundReasons.value = next.trim() ? new Set(ids) : undefined;
  };
  return (
    <div class="field">
      <label for="reason-search">{text.label}</label>
      <input
        id="reason-search"
        class="input"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={80}
        value={typed}
        onInput={(event) => search(event.currentTarget.value)}
        onChange={(event) => void part.redFlags.look(event.currentTarget.value)}
      />
      {emergency && (
        <emergency.module.EmergencyCard
          flag={emergency.flag}
          country={model.catalog.value?.clinic.country}
          messages={emergency.messages}
        />
      )}
      <p class={found.length > 0 ? 'visually-hidden' : 'hint'} role="status">
        {typed.trim() ? text.found(found.length) : ''}
      </p>
    </div>
  );
}
