export interface PreparationProps {
  instructions: string | undefined;
  /** What to bring, one thing an entry. */
  documents: readonly string[] | undefined;
  text: { prepare: string; bring: string };
}

/** What to know and what to bring, in the clinic's own words. */
export function Preparation({ instructions, documents = [], text }: PreparationProps) {
  if (!instructions && documents.length === 0) return null;
  return (
    <div class="prepare">
      {instructions && (
        <>
          <h3>{text.prepare}</h3>
          <p class="prose" dir="auto">
            {instructions}
          </p>
        </>
      )}
      {documents.length > 0 && (
        <>
          <h3>{text.bring}</h3>
          <ul class="bring">
            {documents.map((thing) => (
              <li key={thing} dir="auto">
                {thing}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
