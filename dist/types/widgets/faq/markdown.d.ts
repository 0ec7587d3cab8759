import type { ComponentChildren } from 'preact';
/**
 * Draws an answer: paragraphs, lists, `**strong**`, `*emphasis*` and links to https, tel and mailto. It makes nodes and
 * never reads markup: whatever else stands in an answer is shown as it is written.
 */
export declare function Markdown({ text }: {
    text: string;
}): import("preact").JSX.Element;
/** A link out of an answer: a web page opens beside this one, so that nothing of the conversation is lost. */
export declare function Link({ href, children, ...rest }: {
    href: string;
    children: ComponentChildren;
    class?: string;
}): import("preact").JSX.Element;
