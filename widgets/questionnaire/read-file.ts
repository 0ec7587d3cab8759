import type { Attachment } from '../../src/contracts/questionnaire.ts';
import { photoQualities, photoSides, typeOfFile } from '../../src/domain/questionnaire/check-file.ts';

/**
 * Reads a file as FHIR keeps it. The browser turns it into base64 beside the page: nobody who types feels it.
 *
 * @throws When it cannot be read; it may have been deleted meanwhile.
 */
export async function readFile(file: Blob, name: string): Promise<Attachment> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
  return {
    contentType: typeOfFile({ name, type: file.type }),
    data: address.slice(address.indexOf(',') + 1),
    size: file.size,
    title: name,
  };
}

/** What a browser can draw without an address: no policy of images forbids that, and nothing has to be revoked. */
export const isPicture = (type: string | undefined): boolean =>
  /^image\/(?:jpeg|png|webp|gif)$/.test(type ?? '');

/**
 * Makes a photograph small enough, as little as needed. What its file says about place and camera goes.
 *
 * @param to - MIME type that it is to have, and the bytes that it may have.
 * @returns Nothing where even a small one is too large, or it cannot be drawn.
 */
export async function reducePhoto(
  file: Blob,
  to: { type: string; mostBytes: number },
): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const longest = Math.max(picture.width, picture.height);
  const sides = photoSides.filter((side) => side < longest);
  if (longest <= (photoSides[0] ?? 0)) sides.unshift(longest);
  try {
    for (const side of sides) {
      const small = await encoded(drawnAt(picture, side / longest), to);
      if (small) return small;
    }
    return undefined;
  } finally {
    picture.close();
  }
}

async function encoded(
  canvas: HTMLCanvasElement,
  { type, mostBytes }: { type: string; mostBytes: number },
): Promise<Blob | undefined> {
  for (const quality of photoQualities) {
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
    if (small && small.type === type && small.size <= mostBytes) return small;
  }
  return undefined;
}

function drawnAt(picture: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#fff'; // under what was transparent
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

/** The file behind an answer, to be drawn. */
export function blobOf({ data = '', contentType = '' }: Attachment): Blob {
  const letters = atob(data);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return new Blob([bytes], { type: contentType });
}
