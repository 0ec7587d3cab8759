import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerValue, Attachment } from '../../src/contracts/questionnaire.ts';
import { bytesOf } from '../../src/domain/questionnaire/check-file.ts';
import type { FileMessages } from '../../src/locales/form-extras-messages.ts';
import { blobOf, isPicture } from './read-file.ts';

export interface FileListProps {
  answers: readonly AnswerValue[];
  texts: FileMessages;
  size(bytes: number): string;
  onRemove(place: number, title: string): void;
  /** What takes the focus when the last file has gone. */
  next: RefObject<HTMLElement | null>;
}

/** The files that are there, each with the way to take it away. The focus then goes to the next one. */
export function FileList({ answers, texts, size, onRemove, next }: FileListProps) {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const place = removed.current;
    removed.current = undefined;
    if (place === undefined) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(place, buttons.length - 1)] ?? next.current)?.focus();
  }, [answers]);
  if (answers.length === 0) return null;
  return (
    <ul class="file-list" ref={list}>
      {answers.map(({ valueAttachment: file = {} }, place) => {
        const title = file.title ?? '';
        return (
          <li class="file" key={file.data}>
            {isPicture(file.contentType) && <Preview file={file} />}
            <span class="file-name">
              <bdi>{title}</bdi> <span class="hint">{size(bytesOf(file))}</span>
            </span>
            <button
              type="button"
              class="link"
              onClick={() => {
                removed.current = place;
                onRemove(place, title);
              }}
            >
              {texts.remove(title)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const previewWidth = 96;

/**
 * A picture in small, drawn and not linked: it needs no address, so no policy of the page forbids it and nothing stays
 * behind. Its name stands beside it.
 */
function Preview({ file }: { file: Attachment }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    void drawn(file).then(
      (picture) => {
        const target = canvas.current;
        if (!isGone && target) {
          [target.width, target.height] = [picture.width, picture.height];
          target.getContext('2d')?.drawImage(picture, 0, 0);
        }
        picture.close();
      },
      // What it is called and how large it is says enough.
      () => canvas.current?.remove(),
    );
    return () => void (isGone = true);
  }, [file.data]);
  return (
    <canvas class="file-preview" width={previewWidth} height={previewWidth} aria-hidden="true" ref={canvas} />
  );
}

const drawn = async (file: Attachment): Promise<ImageBitmap> =>
  createImageBitmap(blobOf(file), { resizeWidth: previewWidth * 2, resizeQuality: 'medium' });
