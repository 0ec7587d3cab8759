import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerValue, Attachment } from '../../src/contracts/questionnaire.ts';
import {
  bytesOf,
  checkFile,
  fileLimits,
  mayReduce,
  photoType,
  mostBytesOfForm,
} from '../../src/domain/questionnaire/check-file.ts';
import type { FileFault, FileLimits } from '../../src/domain/questionnaire/check-file.ts';
import type { FileMessages } from '../../src/locales/form-extras-messages.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useExtras } from './extras-texts.ts';
import type { ExtrasTexts } from './extras-texts.ts';
import { FileList } from './file-list.tsx';
import type { SlotFieldProps } from './questionnaire-options.ts';
import { isPicture, readFile, reducePhoto } from './read-file.ts';

type Taken = Attachment & { isReduced: boolean };

/** A file that was not taken, and why. */
interface Refused {
  name: string;
  fault: FileFault;
}

/** Makes the field for questions that are answered with files. */
export function fileField(extras: ExtrasTexts): ComponentType<SlotFieldProps> {
  return function FileField(props) {
    const texts = useExtras(extras, props.speech.messages.language);
    if (!texts) return <Skeleton blocks={1} label={props.speech.messages.common.loading} />;
    return <Files {...props} texts={texts.file} />;
  };
}

type FilesProps = SlotFieldProps & { texts: FileMessages };

function Files(props: FilesProps) {
  const { id, item, answers, speech, texts, announce } = props;
  const limits = fileLimits(item);
  const size = sizeText(speech.messages.language);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [isReading, setReading] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // What is chosen while another file is still being read belongs to the answers of then.
  const current = useRef(props);
  useLayoutEffect(() => void (current.current = props));

  const choose = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    setReading(true);
    const outcome = await takeFiles(chosen, () => current.current);
    setReading(false);
    setRefused(outcome.refused);
    const said = saidOf(outcome.taken, texts, size);
    if (said) announce(said);
  };
  const remove = (place: number, title: string) => {
    props.onChange(answers.filter((_, at) => at !== place));
    setRefused([]);
    announce(texts.removed(title));
  };
  const isFull = item.repeats && answers.length >= limits.count;
  const limitsId = `${id}-limits`;
  const faultId = `${id}-refused`;
  const describedBy = [props.describedBy, limitsId, refused.length > 0 && faultId].filter(Boolean).join(' ');
  const label = answers.length === 0 ? texts.choose : item.repeats ? texts.another : texts.replace;
  return (
    <div class="files">
      <p class="hint" id={limitsId}>
        {limitsText(limits, { texts, size, language: speech.messages.language })}
      </p>
      <FileList answers={answers} texts={texts} size={size} onRemove={remove} next={input} />
      <Refusals id={faultId} refused={refused} prefix={speech.messages.common.errorPrefix}>
        {(one) => faultOf(one.fault, { name: one.name, limits, texts, size })}
      </Refusals>
      <input
        ref={input}
        id={id}
        class="visually-hidden file-input"
        type="file"
        accept={limits.mimeTypes?.join(',')}
        multiple={item.repeats}
        disabled={isFull}
        aria-labelledby={`${props.labelledBy} ${id}-choose`}
        aria-required={item.required ? 'true' : undefined}
        aria-invalid={props.isFaulty || refused.length > 0 ? 'true' : undefined}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again after it was removed.
          currentTarget.value = '';
          void choose(chosen);
        }}
      />
      {!isFull && (
        <label class="button file-choose" for={id} id={`${id}-choose`}>
          {isReading ? texts.reading : label}
        </label>
      )}
    </div>
  );
}

/** What was taken, and what has become of it. */
const saidOf = (taken: readonly Taken[], texts: FileMessages, size: SizeText): string =>
  taken
    .flatMap((one) => [texts.added(one.title ?? ''), one.isReduced ? texts.reduced(size(bytesOf(one))) : []])
    .flat()
    .join('. ');

/** What was not taken, said at once. */
function Refusals({
  id,
  refused,
  prefix,
  children,
}: {
  id: string;
  refused: readonly Refused[];
  prefix: string;
  children(one: Refused): string;
}) {
  return (
    <div id={id} role="alert">
      {refused.map((one, place) => (
        <p class="error" key={place}>
          <span class="visually-hidden">{prefix} </span>
          {children(one)}
        </p>
      ))}
    </div>
  );
}

/** Reads what may be added, one after the other, and adds it to the answers that are there by then. */
async function takeFiles(chosen: readonly File[], props: () => FilesProps) {
  const taken: Taken[] = [];
  const refused: Refused[] = [];
  for (const file of chosen) {
    const fault = await takeFile(file, props).then(
      (one) => {
        if (typeof one === 'string') return one;
        taken.push(one);
        return undefined;
      },
      (): FileFault => 'unreadable',
    );
    if (fault) refused.push({ name: file.name, fault });
  }
  return { taken, refused };
}

async function takeFile(file: File, props: () => FilesProps): Promise<Taken | FileFault> {
  const { item } = props();
  const limits = fileLimits(item);
  const room = roomIn(props());
  const fits = (one: Blob) => checkFile({ name: file.name, type: one.type, size: one.size }, limits, room);
  let content: Blob = file;
  let fault = fits(file);
  const type = photoType(limits);
  if ((fault === 'size' || fault === 'together') && mayReduce(item) && isPicture(file.type) && type) {
    const mostBytes = Math.min(limits.perFile, limits.together - room.bytes);
    const small = await reducePhoto(file, { type, mostBytes });
    if (small) [content, fault] = [small, fits(small)];
  }
  if (fault) return fault;
  const isReduced = content !== file;
  const name = isReduced ? file.name.replace(/(?:\.\w+)?$/, `.${endings[content.type] ?? 'jpg'}`) : file.name;
  const attachment = await readFile(content, name);
  const { answers, onChange } = props();
  const answer: AnswerValue = { valueAttachment: attachment };
  onChange(item.repeats ? [...answers, answer] : [answer]);
  // The next file counts this one: the view has to have drawn it.
  await new Promise((drawn) => setTimeout(drawn));
  return { ...attachment, isReduced };
}

/** What is there already; a single file makes room for the next. */
function roomIn({ item, answers, bytesElsewhere }: SlotFieldProps): { bytes: number; count: number } {
  const own = answers.reduce((sum, { valueAttachment }) => sum + bytesOf(valueAttachment ?? {}), 0);
  const others = bytesElsewhere?.() ?? 0;
  return item.repeats ? { bytes: others + own, count: answers.length } : { bytes: others, count: 0 };
}

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/webp': 'webp' };

type SizeText = (bytes: number) => string;

/** `2,5 Mo`, as the language writes it; what it may be is rounded down, so that nobody is promised too much. */
function sizeText(language: string): SizeText {
  const [kilobytes, megabytes] = (['kilobyte', 'megabyte'] as const).map(
    (unit) => new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }),
  );
  return (bytes) =>
    (bytes < 1_000_000
      ? kilobytes?.format(Math.max(1, Math.floor(bytes / 1_000)))
      : megabytes?.format(Math.floor(bytes / 100_000) / 10)) ?? '';
}

interface Wording {
  texts: FileMessages;
  size: SizeText;
}

/** What may be added, in words, before anybody tries. */
function limitsText(
  { mimeTypes, perFile, count }: FileLimits,
  { texts, size, language }: Wording & { language: string },
): string {
  const names = [...new Set(mimeTypes?.map((type) => nameOfType(type, texts)))];
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return [
    mimeTypes ? texts.types(list) : texts.anyType,
    (count === 1 || perFile < mostBytesOfForm) && texts.perFile(size(perFile)),
    count > 1 && count < Infinity && texts.most(count),
    count > 1 && texts.together(size(mostBytesOfForm)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** `JPEG`, `PDF`, `image`: what people call it. */
function nameOfType(type: string, { image }: FileMessages): string {
  const [family = '', kind = ''] = type.split('/');
  if (kind === '*') return family === 'image' ? image : family;
  return kind
    .replace(/^(?:x-|vnd\.)/, '')
    .replace(/\+.*$/, '')
    .toUpperCase();
}

function faultOf(
  fault: FileFault,
  { name, limits, texts, size }: Wording & { name: string; limits: FileLimits },
): string {
  const { faults } = texts;
  if (fault === 'count') return faults.count(name, limits.count);
  if (fault === 'size') return faults.size(name, size(limits.perFile));
  if (fault === 'together') return faults.together(name, size(limits.together));
  return faults[fault](name);
}
