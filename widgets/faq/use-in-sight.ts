import { useEffect } from 'preact/hooks';
import type { FaqConversation } from './faq-model.ts';

/** Brings before the patient's eyes what has just been said, and whom to call before all else. */
export function useInSight(log: { readonly current: HTMLElement | null }, model: FaqConversation): void {
  const turns = model.turns.value;
  const emergency = model.emergency.value;
  useEffect(() => {
    // What was asked stands above what is answered, and is where one begins to read.
    const asked = [...(log.current?.querySelectorAll<HTMLElement>('.asked') ?? [])].pop();
    if (!asked || !log.current) return;
    log.current.scrollTop = asked.offsetTop - 12;
    const last = turns.findLast(({ kind }) => kind === 'asked')?.id ?? 0;
    // On a phone the field may stand in front of the answer. What was kept from another visit moves no page.
    if (last > 0 && last !== emergency?.place) log.current.scrollIntoView({ block: 'nearest' });
  }, [turns.length]);
  useEffect(() => {
    // Whom to call is never out of sight, wherever it was typed.
    if (emergency && emergency.place >= 0)
      log.current?.parentElement?.querySelector('.emergency-card')?.scrollIntoView({ block: 'nearest' });
  }, [emergency?.place, emergency?.flag.family, emergency?.flag.level]);
}
