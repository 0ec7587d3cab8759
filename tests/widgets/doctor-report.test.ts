import { describe, expect, it } from 'vitest';
import type { Fault, FaultCode, Finding } from '../../src/domain/doctor/finding.ts';
import { diagnose } from '../../src/domain/doctor/diagnose.ts';
import { doctorEn } from '../../src/locales/doctor-en.ts';
import { doctorFr } from '../../src/locales/doctor-fr.ts';
import { fillText } from '../../widgets/doctor/fill-text.ts';
import { writeDiagnosis } from '../../widgets/doctor/write-diagnosis.ts';
import { pageFactsWith } from '../fixtures/page-facts-with.ts';

const values: Record<FaultCode, Record<string, string>> = {
  script_missing: {},
  script_failed: { address: 'A' },
  script_delayed: { mark: 'M', by: 'B' },
  script_rewritten: {},
  script_not_async: { address: 'A' },
  script_twice: { count: '2', address: 'A' },
  script_versions: { addresses: 'A' },
  attribute_missing: { where: 'W', name: 'data-clinic' },
  attribute_invalid: { where: 'W', name: 'locale', written: 'X' },
  attribute_unknown: { where: 'W', written: 'X', meant: 'Y' },
  element_missing: {},
  element_unknown: { written: 'X', meant: 'Y' },
  fallback_missing: { tag: 'T' },
  fallback_without_phone: { tag: 'T' },
  element_hidden: { tag: 'T', by: 'B', how: 'H' },
  element_covered: { tag: 'T', by: 'B', how: 'H' },
  language_unknown: { written: 'X' },
  csp_connect: { blocked: 'X' },
  csp_script: { blocked: 'X' },
  mixed_content: { address: 'A' },
  endpoint_unreachable: { endpoint: 'E' },
  endpoint_not_parcours: { endpoint: 'E', answer: 'R' },
  endpoint_failing: { endpoint: 'E', status: '500' },
  origin_not_allowed: { origin: 'O', clinic: 'C' },
  page_without_origin: {},
  unknown_clinic: { clinic: 'C', endpoint: 'E' },
  unknown_service: { service: 'S', known: 'K' },
  clock_skew: { minutes: '7' },
  storage_blocked: { what: 'S' },
  file_mismatch: { files: 'F' },
};

const every = Object.entries(values).map(
  ([code, seen]) => ({ check: 'script', status: 'fault', code, values: seen }) as unknown as Finding & Fault,
);
const examined = { version: '1.2.3', page: 'https://www.clinic.example/rdv' };

describe.each([doctorFr, doctorEn])('the texts of the doctor in $language', (messages) => {
  it.each(every)('say what was seen of $code, with every value', (finding) => {
    const [entry] = writeDiagnosis({ ...examined, findings: [finding] }, messages).entries;
    const text = `${entry?.title} ${entry?.seen} ${entry?.mend}`;
    expect(text).not.toMatch(/[{}]|undefined|\(\)/);
    for (const value of Object.values(finding.values).filter(
      (one) => one !== 'data-clinic' && one !== 'locale',
    )) {
      expect(text).toContain(value);
    }
    expect(entry?.mend).toMatch(/[.:]$/);
  });

  it('have a sentence for every fault, and none for what is no fault', () => {
    expect(Object.keys(messages.faults).sort()).toEqual(Object.keys(values).sort());
  });

  it('count one and many apart', () => {
    expect(messages.toMend(1)).not.toBe(messages.toMend(2).replace('2', '1'));
  });
});

describe('the report', () => {
  const findings: Finding[] = [
    ...diagnose(pageFactsWith({ files: { checked: 0, refused: [] } })),
    { check: 'language', status: 'warning', code: 'language_unknown', values: { written: 'lang=""' } },
    {
      check: 'origin',
      status: 'fault',
      code: 'origin_not_allowed',
      values: { origin: 'O', clinic: 'C' },
      paste: 'origins:\n  - O',
    },
  ];
  const { report, entries } = writeDiagnosis({ ...examined, findings }, doctorEn);

  it('tells the gravest first', () => {
    expect(entries.map(({ status }) => status).slice(0, 4)).toEqual(['fault', 'warning', 'skipped', 'ok']);
  });

  it('is plain text that somebody else can act on', () => {
    expect(report).toContain(
      [
        'Parcours · installation check 1.2.3',
        'https://www.clinic.example/rdv',
        '1 point to mend, 1 more to review',
        '',
        '[To mend] The clinic does not accept this website (origin_not_allowed)',
        '  Seen: O is not in the list of websites of “C”.',
        '  To do: Add this origin, letter for letter, to the clinic’s file on the server, then restart it:',
        '  To paste:',
        '    origins:',
        '      - O',
      ].join('\n'),
    );
  });
});

describe('fillText', () => {
  it('fills, and drops parentheses that stay empty', () => {
    expect(fillText('{mark} ({by})', { mark: 'm', by: '' })).toBe('m');
    expect(fillText('{mark} ({by})', { mark: '{by}', by: 'b' })).toBe('{by} (b)');
  });
});
