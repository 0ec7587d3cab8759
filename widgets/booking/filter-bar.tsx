import type { SlotFilters } from '../../src/domain/booking/slot-filters.ts';
import type { MoreViewProps } from './more-part.ts';

interface FilterProps {
  id: keyof SlotFilters;
  label: string;
  any: string;
  options: readonly { id: string; name: string }[];
}

/** With whom, where and how: only what there is a choice of, and changing one keeps the rest. */
export function FilterBar(view: MoreViewProps) {
  const { model, part } = view;
  const text = part.messages.filters;
  const { practitioners, locations, modes } = part.filters.choices.value;
  const catalog = model.catalog.value;
  const named = practitioners.flatMap(
    (wanted) => catalog?.practitioners.filter(({ id }) => id === wanted) ?? [],
  );
  const filters: FilterProps[] = [
    {
      id: 'practitioner',
      label: text.practitioner,
      any: text.anyPractitioner,
      options: named.map(({ id, name, role }) => ({ id, name: role ? `${name}, ${role}` : name })),
    },
    {
      id: 'location',
      label: text.place,
      any: text.anyPlace,
      options: locations.flatMap((wanted) => catalog?.locations.filter(({ id }) => id === wanted) ?? []),
    },
    {
      id: 'mode',
      label: text.mode,
      any: text.anyMode,
      options: modes.map((id) => ({ id, name: text.modes[id] })),
    },
  ];
  return (
    <div class="filters" role="group" aria-label={text.label}>
      {filters
        .filter(({ options }) => options.length > 1)
        .map((filter) => (
          <Filter key={filter.id} {...view} {...filter} />
        ))}
    </div>
  );
}

function Filter({ id, label, any, options, part }: MoreViewProps & FilterProps) {
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={part.filters.chosen.value[id] ?? ''}
        onChange={(event) => part.narrow({ [id]: event.currentTarget.value || undefined })}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
