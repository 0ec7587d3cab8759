import type { FormFinding } from './form-finding.ts';

/** A finding on one line: `dead-condition: pregnant (item[0].item[2].enableWhen[0]): can never hold.` */
export function findingText({ code, path, at, words }: FormFinding): string {
  const place = [at, path && `(${path})`].filter(Boolean).join(' ');
  return `${code}: ${[place, words].filter(Boolean).join(': ')}`;
}
