/** `npm run bench`: one file a question, each in a process of its own so that none warms another. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { sizes, sizeTable } from './sizes.ts';

console.log('Bytes on the wire, French\n');
console.log(sizeTable(sizes(join(import.meta.dirname, '..'))));

for (const question of [
  'interactive.ts',
  'bookings.ts',
  'slots.ts',
  'faq.ts',
  'questionnaire.ts',
  'events.ts',
  'timers.ts',
  'workers.ts',
  'simulation.ts',
  'segments.ts',
]) {
  console.log('');
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, question)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
