import { h, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CopyMessages } from '../../src/locales/form-extras-messages.ts';
import baseCss from '../ui/base.css';
import controlsCss from '../ui/controls.css';
import { copyDate, copyText } from './copy-content.ts';
import type { CopyLine, FormCopy } from './copy-content.ts';
import copyCss from './print-copy.css';
import { Words } from './words.tsx';

export interface CopyPorts {
  /** The page's own window. */
  page: Window & typeof globalThis;
  /** Whatever has the clinic's colours; the dialog takes them over. */
  element: Element;
  direction: 'ltr' | 'rtl';
  /** Aborted when the widget leaves the page. */
  signal: AbortSignal;
}

/** Everything of the page but the copy stays off the paper; no rule of the page may cut the copy short. */
const pageCss = `@media print {
  html, body { display: block !important; position: static !important; block-size: auto !important; min-block-size: 0 !important;
    overflow: visible !important; margin: 0 !important; padding: 0 !important; transform: none !important; background: #fff !important; color-scheme: light !important; }
  html::before, html::after, body::before, body::after { content: none !important; }
  body > :not(parcours-copy), html > :not(head, body, parcours-copy) { display: none !important; }
}`;

const tokens = ['accent', 'accent-text', 'surface', 'text', 'muted', 'border', 'radius', 'font'];

/**
 * Shows the patient's copy in a dialog of its own over the page, from which it is printed, saved or copied as text.
 * Nothing of it goes anywhere else, and nothing stays when it is closed.
 *
 * @returns How to close it.
 */
export function openCopy(copy: FormCopy, texts: CopyMessages, ports: CopyPorts): () => void {
  const { page, element, direction, signal } = ports;
  const { document } = page;
  const outer = document.createElement('parcours-copy');
  const shadow = outer.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  root.className = 'root';
  root.lang = copy.language;
  root.dir = direction;
  const sheetOf = (text: string) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  shadow.adoptedStyleSheets = [baseCss, controlsCss, copyCss].map(sheetOf);
  const onPage = sheetOf(pageCss);
  const colours = page.getComputedStyle(element);
  for (const name of tokens.map((token) => `--parcours-${token}`)) {
    const value = colours.getPropertyValue(name);
    if (value) outer.style.setProperty(name, value);
  }
  outer.style.setProperty('color-scheme', colours.colorScheme);
  shadow.append(root);
  document.body.append(outer);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, onPage];

  const close = () => {
    if (!outer.isConnected) return;
    render(null, root);
    outer.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== onPage);
  };
  signal.addEventListener('abort', close, { once: true });
  const print = () => page.print();
  const write = (text: string) => writeText(page, root, text);
  render(h(CopyDialog, { copy, texts, print, write, onClose: close }), root);
  return close;
}

/** Where the page may not write to the clipboard, the oldest way may still work. */
async function writeText(page: Window, root: HTMLElement, text: string): Promise<boolean> {
  try {
    await page.navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = page.document.createElement('textarea');
    area.className = 'visually-hidden';
    area.value = text;
    const focused = (root.getRootNode() as ShadowRoot).activeElement;
    root.querySelector('dialog')?.append(area);
    area.select();
    const isCopied = page.document.execCommand('copy');
    area.remove();
    (focused as HTMLElement | null)?.focus();
    return isCopied;
  }
}

interface CopyDialogProps {
  copy: FormCopy;
  texts: CopyMessages;
  print(): void;
  write(text: string): Promise<boolean>;
  onClose(): void;
}

function CopyDialog({ copy, texts, print, write, onClose }: CopyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  // The dialog keeps the focus in, and gives it back to the button that has opened it.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  const copyAll = async () => {
    setSaid('');
    setSaid((await write(copyText(copy, texts))) ? texts.copied : texts.notCopied);
  };
  return (
    <dialog ref={dialog} class="copy" aria-labelledby="copy-heading" onClose={onClose}>
      <div class="copy-bar">
        <h2 id="copy-heading">{texts.heading}</h2>
        <p class="hint">{texts.warning}</p>
        <div class="copy-actions">
          <button type="button" class="button" onClick={print}>
            {texts.print}
          </button>
          <button type="button" class="button" onClick={() => void copyAll()}>
            {texts.copyText}
          </button>
          <button type="button" class="link" onClick={() => dialog.current?.close()}>
            {texts.close}
          </button>
        </div>
        <p role="status">{said}</p>
      </div>
      {/* It can be scrolled with the keyboard too. */}
      <article class="copy-sheet" tabIndex={0} aria-labelledby="copy-title">
        <h3 class="copy-title" id="copy-title">
          <Words text={copy.title} language={copy.language} />
        </h3>
        {copy.clinic && <p>{copy.clinic}</p>}
        <p class="hint">{texts.written(copyDate(copy))}</p>
        {copy.version && <p class="hint">{texts.version(copy.version)}</p>}
        <CopyLines copy={copy} texts={texts} />
      </article>
    </dialog>
  );
}

/** Questions stand in lists between the headings. */
function CopyLines({ copy: { lines, language }, texts }: Pick<CopyDialogProps, 'copy' | 'texts'>) {
  return (
    <>
      {sectionsOf(lines).map(({ heading, questions }, place) => (
        <section key={place}>
          {heading && (
            <h4 class="copy-heading">
              <Words text={heading.text} language={language} /> {heading.instance}
            </h4>
          )}
          {questions.length > 0 && (
            <dl>
              {questions.map(({ text, answers }, at) => (
                <div class="copy-line" key={at}>
                  <dt>
                    <Words text={text} language={language} />
                  </dt>
                  {answers.length === 0 && <dd class="hint">{texts.noAnswer}</dd>}
                  {answers.map((answer, each) => (
                    <dd class="prose" dir="auto" key={each}>
                      {answer}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </>
  );
}

interface Section {
  heading: CopyLine | undefined;
  questions: CopyLine[];
}

function sectionsOf(lines: readonly CopyLine[]): readonly Section[] {
  const sections: Section[] = [];
  for (const line of lines) {
    const last = sections.at(-1);
    if (line.kind === 'heading') sections.push({ heading: line, questions: [] });
    else if (last) last.questions.push(line);
    else sections.push({ heading: undefined, questions: [line] });
  }
  return sections;
}
