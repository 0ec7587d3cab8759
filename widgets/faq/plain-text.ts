/** What is left of an answer when it is read aloud: words, and no marks. */
export const plainText = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*+|^- /gm, '');
