import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};

/** The names are permanent: one more is a decision, one less is a breaking change. */
const surface: Record<string, readonly string[]> = {
  'dist/npm/booking.js': [
    'bookingRequestOf',
    'bookingSubmission',
    'checkDetails',
    'groupSlotsByDay',
    'noDetails',
    'noticeDecisions',
    'oneSlotPerTime',
  ],
  'dist/npm/contracts.js': [
    'BookingReceipt',
    'BookingRequest',
    'Catalog',
    'ClinicFile',
    'CloudEvent',
    'ConsentPurpose',
    'ConsentReceipt',
    'ConsentRecord',
    'ConsentWithdrawal',
    'Contact',
    'EventReceipt',
    'EventResult',
    'FieldProblem',
    'FoundSlots',
    'Hold',
    'HoldRequest',
    'Location',
    'Mode',
    'Notice',
    'NoticeDecision',
    'Patient',
    'PracticeFact',
    'Practitioner',
    'Problem',
    'Service',
    'Slot',
    'WithdrawalReceipt',
    'browserEvents',
    'maximumBatchBytes',
    'maximumBatchEvents',
    'maximumFactBytes',
    'practiceFactTypes',
    'problemCodes',
  ],
  'dist/npm/faq.js': ['createFaq', 'findRedFlag', 'loadFaqPack', 'loadRedFlagPack', 'neutralPack'],
  'dist/npm/index.js': ['mount'],
  'dist/npm/questionnaire.js': [
    'compileForm',
    'createExpressions',
    'createSession',
    'findNode',
    'findProblems',
    'isQuestion',
    'itemText',
    'localText',
    'nodesIn',
    'optionKey',
    'optionLabel',
    'optionText',
    'readTyped',
    'totalScore',
    'validateResponse',
  ],
};

describe('the npm package', () => {
  it.each(Object.entries(surface))('%s exports exactly its names', async (file, names) => {
    const module = (await import(join(root, file))) as object;
    expect(Object.keys(module).sort()).toEqual([...names].sort());
  });

  it('points only at files that are there', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.types, target.default],
    );
    for (const target of targets) expect(() => readFileSync(join(root, target)), target).not.toThrow();
  });
});
