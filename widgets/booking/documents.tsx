import type { MoreViewProps } from './more-part.ts';

/** What to bring, one thing an entry. */
export function Documents({ model, part }: MoreViewProps) {
  const documents = model.service.value?.documents ?? [];
  if (documents.length === 0) return null;
  return (
    <>
      <h3 class="group-heading">{part.messages.documents}</h3>
      <ul class="documents">
        {documents.map((document) => (
          <li key={document}>
            <bdi>{document}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
