import type { ComponentChildren } from 'preact';
import { isSafeLink } from '../../src/lib/is-safe-link.ts';

/** The line above the first entry of a list: a list is a block of its own also without an empty line before it. */
const beforeList = /^(?![-*] |\d+[.)] ).+\n(?=[-*] |\d+[.)] )/gm;

/**
 * Draws an answer: paragraphs, lists, `**strong**`, `*emphasis*` and links to https, tel and mailto. It makes nodes and
 * never reads markup: whatever else stands in an answer is shown as it is written.
 */
export function Markdown({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .replace(beforeList, '$&\n')
        .split(/\n\s*\n/)
        .map((block, place) => (
          <Block key={place} lines={block.split('\n')} />
        ))}
    </>
  );
}

function Block({ lines }: { lines: readonly string[] }) {
  const mark = /^(?:[-*]|\d+[.)])\s+/;
  if (!lines.every((line) => mark.test(line))) return <p>{inline(lines.join('\n'))}</p>;
  const List = /^\d/.test(lines[0] as string) ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line, place) => (
        <li key={place}>{inline(line.replace(mark, ''))}</li>
      ))}
    </List>
  );
}

function inline(text: string): ComponentChildren {
  return text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)\s]+\))/).map((piece, place) => {
    if (place % 2 === 0) return piece;
    const [, label, url] = /^\[(.+)\]\((.+)\)$/.exec(piece) ?? [];
    if (label && url) return isSafeLink(url) ? <Link href={url}>{label}</Link> : label;
    const isStrong = piece.startsWith('**');
    const said = inline(piece.replace(/^\*+|\*+$/g, ''));
    return isStrong ? <strong>{said}</strong> : <em>{said}</em>;
  });
}

/** A link out of an answer: a web page opens beside this one, so that nothing of the conversation is lost. */
export function Link({
  href,
  children,
  ...rest
}: {
  href: string;
  children: ComponentChildren;
  class?: string;
}) {
  const isPage = href.startsWith('http');
  return (
    <a href={href} {...rest} {...(isPage && { target: '_blank', rel: 'noopener noreferrer' })}>
      {children}
    </a>
  );
}
