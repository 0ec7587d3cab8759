import { useEffect, useRef } from 'preact/hooks';
import type { AnswersViewProps } from './answers-model.ts';
import { AnswersList } from './answers-list.tsx';
import { AnswersSheet } from './answers-sheet.tsx';
import { KeyPanel } from './key-panel.tsx';

/** The page of answers: the clinic's key, what has been received, and what is open. */
export function AnswersPage(props: AnswersViewProps) {
  const { language, words, opened, keyCount } = props.model;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);
  const isOpen = opened.value !== undefined;
  useEffect(() => {
    // What had the focus is gone with the answers; gone with the key, the form for the next one has it.
    if (wasOpen.current && !isOpen && keyCount.value > 0) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const other = language.value === 'fr' ? 'en' : 'fr';
  return (
    <>
      <header>
        <p class="clinic">{props.clinic.name}</p>
        <button type="button" class="quiet" lang={other} onClick={() => (language.value = other)}>
          {other === 'en' ? 'English' : 'Français'}
        </button>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {words.value.list.heading}
        </h1>
        <KeyPanel model={props.model} />
        {opened.value && <AnswersSheet key={opened.value.file.id} {...props} />}
        <AnswersList {...props} />
      </main>
    </>
  );
}
