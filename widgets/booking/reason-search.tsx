import { useState } from 'preact/hooks';
import { searchServices } from '../../src/domain/booking/search-services.ts';
import type { MoreViewProps } from './more-part.ts';

/** Finds a reason by a word. What is typed here may name an illness: it goes nowhere. */
export function ReasonSearch({ model, part }: MoreViewProps) {
  const text = part.messages.search;
  const [typed, type] = useState('');
  const services = model.catalog.value?.services ?? [];
  const found = searchServices(services, typed);
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
      />
      <p class={found.length > 0 ? 'visually-hidden' : 'hint'} role="status">
        {typed.trim() ? text.found(found.length) : ''}
      </p>
    </div>
  );
}
