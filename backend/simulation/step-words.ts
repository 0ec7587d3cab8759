import type { JourneyStep } from '../journeys/definition.ts';
import type { Condition } from '../journeys/condition.ts';

/** Says in few words what a step does. */
export function stepWords(step: JourneyStep): string {
  if ('send' in step) return `${{ email: 'E-mail', sms: 'SMS' }[step.send.channel]} ${step.send.template}`;
  if ('wait' in step) return `Wait: ${momentWords(step.wait.until, step.wait.offset)}`;
  if ('waitFor' in step) return `Wait for ${step.waitFor.on}`;
  if ('branch' in step) return `If ${conditionWords(step.branch)}`;
  if ('split' in step) return 'Experiment';
  if ('task' in step) return `Desk: ${step.task.subject}`;
  return `Tell ${step.webhook.name}`;
}

const moments: Readonly<Record<string, string>> = {
  ...{
    'data.start': 'the start',
    'data.end': 'the end',
    'data.due': 'the next check',
    'run.entered': 'the entry',
  },
};
const units: Readonly<Record<string, string>> = { W: 'wk', D: 'd', H: 'h', M: 'min' };

/** Such as `1 d before the start`. */
function momentWords(until: string, offset: string): string {
  const amounts = [...offset.matchAll(/(\d+)([WDHM])/g)].filter(([, amount]) => Number(amount) > 0);
  const length = amounts.map(([, amount, unit = '']) => `${amount} ${units[unit]}`).join(' ');
  const moment = moments[until] ?? until;
  return length === '' ? moment : `${length} ${offset.startsWith('-') ? 'before' : 'after'} ${moment}`;
}

function conditionWords(condition: Condition): string {
  if ('all' in condition) return condition.all.map(conditionWords).join(' and ');
  if ('any' in condition) return condition.any.map(conditionWords).join(' or ');
  if ('not' in condition) return `not ${conditionWords(condition.not)}`;
  if ('is' in condition) {
    if (typeof condition.is === 'boolean') return `${condition.is ? '' : 'not '}${condition.fact}`;
    return `${condition.fact} is ${condition.is}`;
  }
  if ('in' in condition) return `${condition.fact} is ${condition.in.join(' or ')}`;
  return `${condition.fact} from ${condition.from ?? 'any'} to ${condition.to ?? 'any'}`;
}
