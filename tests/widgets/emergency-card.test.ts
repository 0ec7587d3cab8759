// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import { arEmergency } from '../../src/locales/ar-emergency.ts';
import { deEmergency } from '../../src/locales/de-emergency.ts';
import { enEmergency } from '../../src/locales/en-emergency.ts';
import { esEmergency } from '../../src/locales/es-emergency.ts';
import { frEmergency } from '../../src/locales/fr-emergency.ts';
import { ptEmergency } from '../../src/locales/pt-emergency.ts';
import { EmergencyCard } from '../../widgets/ui/emergency-card.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const breathing: RedFlag = { family: 'breathing', level: 'call', help: ['medical', 'deaf'] };
const show = (flag: RedFlag, country: string | undefined = 'FR', messages = frEmergency) =>
  render(h(EmergencyCard, { flag, country, messages }), root);
const links = () => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the card of an emergency', () => {
  it('is spoken at once, in one region, and takes no focus', () => {
    show(breathing);
    const regions = root.querySelectorAll('[role="alert"]');
    expect(regions).toHaveLength(1);
    expect(regions[0]?.textContent).toBe(frEmergency.call);
    expect(document.activeElement).toBe(document.body);
    expect(root.querySelector('[tabindex]')).toBeNull();
  });

  it('has a name for each number: what to do, and what it is for', () => {
    show(breathing);
    const names = [...root.querySelectorAll('a')].map((link) => link.textContent);
    expect(names).toEqual([
      'Appeler le 15 Secours médicaux',
      'Appeler le 112 Secours médicaux',
      'Écrire au 114 par SMS Si vous ne pouvez pas parler',
    ]);
    expect(links()).toEqual(['tel:15', 'tel:112', 'sms:114']);
  });

  it('leads to those who listen', () => {
    show({ family: 'suicide', level: 'call', help: ['medical', 'crisis', 'deaf'] });
    expect(links()).toContain('tel:3114');
    show({ family: 'violence', level: 'call', help: ['police', 'violence', 'deaf'] });
    expect(links()).toEqual(['tel:17', 'tel:112', 'tel:3919', 'sms:114']);
  });

  it('says it more softly where it may be nothing of now', () => {
    show({ ...breathing, level: 'if-now' });
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(frEmergency.ifNow);
  });

  it('is spoken again when another emergency is told of', () => {
    show(breathing);
    const before = root.querySelector('[role="alert"]');
    show({ family: 'suicide', level: 'call', help: ['medical', 'crisis', 'deaf'] });
    expect(root.querySelector('[role="alert"]')).not.toBe(before);
  });

  it('says to call the emergency services where it knows no number', () => {
    show(breathing, 'ZZ');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(frEmergency.noNumber);
    expect(links()).toEqual([]);
  });

  it.each(Object.entries({ frEmergency, enEmergency, esEmergency, deEmergency, ptEmergency, arEmergency }))(
    'has every text: %s',
    (_name, messages) => {
      const { help, refusals, callNumber, writeTo, ...rest } = messages;
      for (const text of [...Object.values(rest), ...Object.values(help), ...Object.values(refusals)])
        expect(text.trim()).not.toBe('');
      for (const text of [callNumber('15'), writeTo('15')]) expect(text).toContain('15');
    },
  );
});
