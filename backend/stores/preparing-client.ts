import pg from 'pg';

const mark = '/* prepared */ ';
/** The name of each text is the same on every connection; only texts of this program are marked, so there are few. */
const names = new Map<string, string>();

/**
 * Marks a statement that is asked again and again: PostgreSQL reads and plans it once for each connection, which for a
 * small statement is most of its price. To any other database the mark is a comment.
 *
 * @param text - One statement. It names its columns: a `*` means something else once a newer process has changed the table.
 */
export function prepared(text: string): string {
  return mark + text;
}

/** A connection that prepares the statements marked so, whoever asks them: our pool, or that of pg-boss. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as (...call: unknown[]) => unknown;
    this.query = ((text: unknown, values: unknown, ...others: unknown[]) =>
      typeof text === 'string' && text.startsWith(mark) && Array.isArray(values)
        ? query({ name: nameOf(text), text, values }, ...others)
        : query(text, values, ...others)) as typeof this.query;
  }
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `parcours_${names.size + 1}`));
  return name;
}
