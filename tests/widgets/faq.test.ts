// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentIn, wordsIn } from '../browser/faq-content.ts';
import { createFaq } from '../../src/domain/faq/index.ts';
import { fr as pack } from '../../src/domain/faq/packs/fr.ts';
import { findRedFlag } from '../../src/domain/faq/red-flags/index.ts';
import { findMedicalRequest } from '../../src/domain/faq/red-flags/orient.ts';
import { frRedFlags } from '../../src/domain/faq/red-flags/packs/fr.ts';
import { frRequests } from '../../src/domain/faq/red-flags/requests/fr.ts';
import { openingAt } from '../../src/domain/faq/opening.ts';
import { readFaqContent } from '../../src/domain/faq/read-content.ts';
import { fr } from '../../src/locales/fr.ts';
import { frEmergency } from '../../src/locales/fr-emergency.ts';
import { frFaq } from '../../src/locales/fr-faq.ts';
import { FaqModel } from '../../widgets/faq/faq-model.ts';
import type { FaqConversation } from '../../widgets/faq/faq-model.ts';
import type { FaqPorts, Reader, Spoken } from '../../widgets/faq/faq-options.ts';
import type { Turn } from '../../widgets/faq/faq-turns.ts';
import { EmergencyCard } from '../../widgets/ui/emergency-card.tsx';
import { Markdown } from '../../widgets/faq/markdown.tsx';
import { createMore } from '../../widgets/faq/more-part.ts';
import { browserEvents } from '../../src/contracts/browser-events.ts';
import type { FaqEntry } from '../../src/contracts/faq.ts';
import type { Notice } from '../../src/contracts/catalog.ts';
import type { FaqCount } from '../../widgets/faq/faq-counts.ts';
import type { More, MorePorts } from '../../widgets/faq/more-part.ts';
import { frFaqMore } from '../../src/locales/fr-faq-more.ts';

let model: FaqConversation;
let word: ReturnType<typeof vi.fn<MorePorts['word']>>;
let sent: object[];
let more: MorePorts;
let kept: string | undefined;
let counted: FaqCount[];
let given: string[];
let heard: string[];
let joined: More;
let notices: Notice[];

/** French, and what reads it; which comes when a test has it come, or at once. */
function speechWith(changes: object = {}, comes = async () => {}): Spoken {
  const { content } = readFaqContent(contentIn('fr', changes), 'fr');
  const reader: Reader = {
    ...{ emergency: frEmergency, EmergencyCard },
    ask: createFaq(content, pack).ask,
    flagOf: (message) => findRedFlag(message, [frRedFlags]),
    refusalOf: (message) => findMedicalRequest(message, [frRequests]),
  };
  return { ...{ messages: fr, texts: frFaq, content }, loadReader: () => comes().then(() => reader) };
}

function start(changes: object = {}): void {
  more = {
    ...{ now: () => Date.now(), download: () => {}, word, openerOf: () => undefined },
    loadContent: () => Promise.reject(new Error('none')),
    ...{ decide: async () => [], readNotices: async () => notices, stopRecording: async () => {} },
    prepareSend: async () => {},
    tellPage: (outcome) => heard.push(outcome),
    record: (count) => counted.push(count),
    giveQuestion: async ({ question }) => void given.push(question),
    keep: {
      read: async () => kept && (JSON.parse(kept) as unknown),
      write: async (turns) => void (kept = JSON.stringify(turns)),
      forget: async () => void (kept = undefined),
    },
    send: async (message) => {
      sent.push(message);
      return { ok: true, value: {} };
    },
  };
  const ports: FaqPorts = {
    ...{ speechIn: async () => undefined, isTouch: () => false },
    loadMore: async () => ({
      createMore: (joining) => (joined = createMore(joining, { texts: frFaqMore, ports: more })),
    }),
  };
  model = new FaqModel({ speech: speechWith(changes), ports });
}

beforeEach(() => {
  [sent, counted, given, heard, notices] = [[], [], [], [], []];
  kept = undefined;
  word = vi.fn<MorePorts['word']>();
  start();
});
afterEach(() => model.end());

const kinds = () => model.turns.value.map(({ kind }) => kind);

describe('a conversation', () => {
  it('answers what the clinic has answered, and says so once', async () => {
    vi.useFakeTimers();
    await model.ask(wordsIn('fr').park[1] as string);
    expect(kinds()).toEqual(['asked', 'answer']);
    expect(model.live.value).toContain('Le parking est gratuit');
    expect(model.live.value).not.toMatch(/[*[\]]/);
    vi.advanceTimersByTime(1_100);
    expect(model.live.value).toBe('');
    vi.useRealTimers();
  });

  it('says that it has no answer, and never shows a weak one', async () => {
    await model.ask('xyzzy plugh');
    expect(kinds()).toEqual(['asked', 'none']);
  });

  it('takes nothing for a question', async () => {
    await model.ask('   \n ');
    expect(kinds()).toEqual([]);
  });

  it('warns of an emergency before it looks anything up, also when what follows fails', async () => {
    const speech = speechWith();
    const ask = () => {
      throw new Error('no index');
    };
    model.speak({ ...speech, loadReader: async () => ({ ...(await speech.loadReader()), ask }) });
    await expect(model.ask('Je n’arrive plus à respirer')).rejects.toThrow('no index');
    expect(model.emergency.value?.flag.level).toBe('call');
  });

  it('refuses a dose in fixed words, and answers nothing beside it', async () => {
    await model.ask('Combien de doliprane pour un enfant de 12 kg ?');
    expect(kinds()).toEqual(['asked', 'refusal']);
    expect(model.live.value).toBe(frEmergency.refusals.dose);
  });

  it('keeps what was offered, with the chosen one marked', () => {
    const speech = model.speech.value;
    const [entry] = speech.content.entries;
    if (!entry) throw new Error('no entry');
    model.pick(entry, speech);
    expect(kinds()).toEqual(['asked', 'answer']);
  });

  it('says when it has no answers in the language of the message', async () => {
    await model.ask('Where can I park my car please, is there any car park?');
    expect(kinds()).toContain('otherLanguage');
  });

  it('forgets everything when it is cleared, also an answer on its way', async () => {
    const asking = model.ask('Where can I park my car please, is there any car park?');
    model.clear();
    await asking;
    expect(model.turns.value).toEqual([]);
    expect(model.emergency.value).toBeUndefined();
  });
});

describe('what reads a message and is still on its way', () => {
  const question = wordsIn('fr').park[1] as string;
  let arrive: () => void;
  let fail: (error: Error) => void;

  beforeEach(() => {
    const coming = () =>
      new Promise<void>((resolve, reject) => {
        [arrive, fail] = [resolve, reject];
      });
    model.speak(speechWith({}, coming));
  });

  it('is waited for, and that is said; the emergency comes first then', async () => {
    const asking = model.ask('Je n’arrive plus à respirer');
    expect(model.isReading.value).toBe(true);
    expect(model.live.value).toBe(fr.common.loading);
    expect(kinds()).toEqual(['asked']);
    arrive();
    await asking;
    expect(model.isReading.value).toBe(false);
    expect(model.emergency.value?.flag.level).toBe('call');
  });

  it('answers all that was written meanwhile, in that order', async () => {
    const coming = new Promise<void>((resolve) => (arrive = resolve));
    model.speak(speechWith({}, () => coming));
    const asking = [model.ask(question), model.ask('xyzzy plugh')];
    arrive();
    await Promise.all(asking);
    expect(kinds()).toEqual(['asked', 'asked', 'answer', 'none']);
  });

  it('is not needed for a question of the clinic that is pressed', () => {
    const speech = model.speech.value;
    model.pick(speech.content.entries[0] as FaqEntry, speech);
    expect(kinds()).toEqual(['asked', 'answer']);
  });

  it('may not come: that is said, nothing is lost, and it can be tried again', async () => {
    const asking = model.ask(question);
    fail(new Error('offline'));
    await asking;
    expect(kinds()).toEqual(['asked', 'unread']);
    expect(model.live.value).toBe(frFaq.unread);
    expect(model.isReading.value).toBe(false);
    const unread = model.turns.value[1] as Turn & { kind: 'unread' };
    const again = model.ask(unread.message, unread);
    arrive();
    await again;
    expect(kinds()).toEqual(['asked', 'answer']);
    expect(counted).toEqual([]);
  });

  it('says nothing to a conversation that was cleared', async () => {
    const asking = model.ask('Je n’arrive plus à respirer');
    model.clear();
    arrive();
    await asking;
    expect([kinds(), model.emergency.value, model.live.value]).toEqual([[], undefined, '']);
    const other = model.ask(question);
    model.clear();
    fail(new Error('offline'));
    await other;
    expect([kinds(), model.live.value]).toEqual([[], '']);
  });
});

describe('what a model words', () => {
  const question = wordsIn('fr').park[1] as string;

  it('is not asked for where the clinic has not switched it on', async () => {
    await model.ask(question);
    expect(word).not.toHaveBeenCalled();
  });

  it('is shown with the entries that it names', async () => {
    start({ assistant: true });
    word.mockImplementation(async (_request, onDelta) => {
      onDelta('Oui, ');
      onDelta('gratuitement.');
      return ['parking'];
    });
    await model.ask(question);
    expect(kinds()).toEqual(['asked', 'worded']);
    expect(model.turns.value[1]).toMatchObject({ text: 'Oui, gratuitement.', isDone: true });
    expect(model.live.value).toBe('Oui, gratuitement.');
  });

  it.each([
    ['names none', async () => []],
    ['names one that was not sent', async () => ['made-up']],
    ['fails', async () => Promise.reject(new Error('down'))],
  ])('gives way to the answer of the clinic when it %s', async (_what, answering) => {
    start({ assistant: true });
    word.mockImplementation(async (_request, onDelta) => {
      onDelta('Je pense que');
      return answering();
    });
    await model.ask(question);
    expect(kinds()).toEqual(['asked', 'answer']);
    expect(model.live.value).toContain('gratuit');
  });

  it.each(['clear', 'end'] as const)('is let go at once on %s, and nothing of it is said', async (leave) => {
    start({ assistant: true });
    let signal: AbortSignal | undefined;
    word.mockImplementation((_request, onDelta, ending) => {
      signal = ending;
      onDelta('Oui, ');
      return new Promise((_, reject) =>
        ending.addEventListener('abort', () => reject(ending.reason as Error)),
      );
    });
    const asking = model.ask(question);
    await vi.waitFor(() => expect(kinds()).toEqual(['asked', 'worded']));
    expect(signal?.aborted).toBe(false);
    model[leave]();
    expect(signal?.aborted).toBe(true);
    await asking;
    expect(model.live.value).toBe('');
    if (leave === 'end') return;
    expect(kinds()).toEqual([]);
    word.mockImplementation(async (_request, onDelta, ending) => {
      onDelta(`${ending.aborted}`);
      return ['parking'];
    });
    await model.ask(question);
    expect(model.turns.value[1]).toMatchObject({ text: 'false', isDone: true });
  });

  it('is not even asked for when the conversation is cleared while that part comes', async () => {
    start({ assistant: true });
    const asking = model.ask(question);
    model.clear();
    await asking;
    expect(word).not.toHaveBeenCalled();
    expect(kinds()).toEqual([]);
  });

  it('is never asked for below the lower band, beside an emergency or for a medical question', async () => {
    start({ assistant: true });
    await model.ask('xyzzy plugh');
    await model.ask('Je n’arrive plus à respirer');
    await model.ask('Combien de doliprane pour un enfant de 12 kg ?');
    expect(word).not.toHaveBeenCalled();
  });
});

describe('an answer in Markdown', () => {
  const draw = (text: string) => {
    const place = document.createElement('div');
    render(h(Markdown, { text }), place);
    return place;
  };

  it('becomes paragraphs, lists, emphasis and links', () => {
    const place = draw(
      'Un **mot** et *un autre* :\n- a\n- b\n\n1. x\n2. y\n\n[ici](https://clinique.example/a)',
    );
    expect(place.innerHTML).toBe(
      '<p>Un <strong>mot</strong> et <em>un autre</em> :</p><ul><li>a</li><li>b</li></ul>' +
        '<ol><li>x</li><li>y</li></ol>' +
        '<p><a href="https://clinique.example/a" target="_blank" rel="noopener noreferrer">ici</a></p>',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://a.example', '//a.example', ' https://a'])(
    'makes no link of %s',
    (url) => expect(draw(`[a](${url})`).querySelector('a')).toBeNull(),
  );

  it('shows markup as it is written', () => {
    const place = draw('<img src=x onerror=alert(1)> <script>1</script>');
    expect(place.querySelector('img, script')).toBeNull();
    expect(place.textContent).toContain('<img src=x');
  });
});

describe('the opening hours', () => {
  const clinic = contentIn('fr').clinic;
  const at = (instant: string, changes: object = {}) =>
    openingAt({ ...clinic, ...changes }, Date.parse(instant));

  it('are those of the clock at the clinic', () => {
    expect(at('2026-11-23T07:29:00Z')).toMatchObject({ isOpen: false, opens: { inDays: 0, from: '08:30' } });
    expect(at('2026-11-23T07:30:00Z')).toEqual({ isOpen: true, until: '19:00' });
    expect(at('2026-11-23T18:00:00Z')).toMatchObject({ isOpen: false, opens: { inDays: 1 } });
  });

  it('pass over the weekend and days off', () => {
    expect(at('2026-11-27T20:00:00Z', { closed: ['2026-11-30'] })).toEqual({
      isOpen: false,
      opens: { date: '2026-12-01', inDays: 4, from: '08:30' },
    });
  });

  it('are not guessed', () => {
    expect(at('2026-11-23T10:00:00Z', { hours: [] })).toBeUndefined();
  });
});

describe('content that was written by hand', () => {
  it('loses what cannot be used, and keeps the rest', () => {
    const good = { id: 'a', question: 'Q ?', answer: 'R.' };
    const { content, mistakes } = readFaqContent(
      {
        language: 'fr',
        entries: [
          good,
          { ...good },
          { id: 'b', answer: 'R.' },
          null,
          { ...good, id: 'c', source: { label: 'x', url: 'javascript:1' } },
        ],
      },
      'fr',
    );
    expect(content.entries.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(content.entries[1]?.source).toBeUndefined();
    expect(mistakes.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'entries.1 duplicate_id',
      'entries.2 no_question',
      'entries.3 not_an_entry',
      'entries.4.source unsafe_link',
    ]);
  });

  it.each([undefined, null, 3, 'x', [], {}, { entries: 'x' }])('never throws: %j', (value) => {
    expect(readFaqContent(value, 'fr').content.entries).toEqual([]);
  });
});

/** A notice by which patients agree to be counted. */
const measuring: Notice = {
  ...{ id: 'stats', version: '1', language: 'fr', purpose: 'measurement', required: false },
  text: 'Comptez mes questions.',
};

/** Draws what may be switched on, and ticks one of it. */
async function switchOn(id: string): Promise<HTMLInputElement> {
  await model.bringMore();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(h(joined.Options, {}), place);
  await vi.waitFor(() => expect(place.querySelector(`#${id}`)).not.toBeNull());
  const box = place.querySelector(`#${id}`) as HTMLInputElement;
  box.click();
  return box;
}

describe('what is counted', () => {
  const question = wordsIn('fr').park[1] as string;
  beforeEach(() => (notices = [measuring]));

  it('is nothing before the patient has agreed; the page hears only how it ended', async () => {
    await model.ask(question);
    await model.ask('xyzzy plugh');
    await model.openPerson();
    expect([counted, given]).toEqual([[], []]);
    expect(heard).toEqual(['answer', 'none']);
  });

  it('is ids and outcomes, each once, and the words only of what found no answer', async () => {
    await model.ask(question);
    await model.ask('recevoir des documents');
    await model.ask('xyzzy plugh');
    await model.ask('Je n’arrive plus à respirer');
    await switchOn('counted-0');
    await model.openPerson();
    model.change(2, { rated: 'no' });
    expect(counted.map(({ type }) => type).sort()).toEqual(
      [
        ...['faq.asked', 'faq.asked', 'faq.emergency', 'faq.person-requested'],
        ...['faq.rated', 'faq.unanswered'],
      ].sort(),
    );
    for (const { type, data } of counted)
      expect(browserEvents[type].data.safeParse(data).success, type).toBe(true);
    expect(JSON.stringify(counted)).not.toMatch(/xyzzy|respirer|parking \?/);
    expect(given).toEqual(['xyzzy plugh']);
  });

  it('never has the words of what may be an emergency', async () => {
    await switchOn('counted-0');
    await model.ask('j’ai mal à la poitrine depuis un mois');
    expect(kinds()).toEqual(['asked', 'none']);
    expect(counted.map(({ type }) => type)).toContain('faq.unanswered');
    expect(given).toEqual([]);
  });

  it('ends when the box is cleared, and what waits is taken back', async () => {
    const stopped = vi.spyOn(more, 'stopRecording');
    const box = await switchOn('counted-0');
    box.click();
    await model.ask(question);
    expect(stopped).toHaveBeenCalledOnce();
    expect(counted).toEqual([]);
  });
});

describe('a conversation that is kept', () => {
  const question = wordsIn('fr').park[1] as string;

  it('is kept only once that is switched on, and goes when it is cleared', async () => {
    await model.ask(question);
    expect(kept).toBeUndefined();
    const box = await switchOn('keep');
    await model.ask('xyzzy plugh');
    await vi.waitFor(() => expect(kept).toContain('xyzzy plugh'));
    // Ids of the clinic's answers, and not their words.
    expect(kept).not.toContain('gratuit');
    model.clear();
    await vi.waitFor(() => expect(kept).toBeUndefined());
    expect(box.checked).toBe(false);
  });

  it('comes back before what was said since, and is told to nobody again', async () => {
    await model.ask(question);
    await model.ask('Je n’arrive plus à respirer');
    await switchOn('keep');
    await vi.waitFor(() => expect(kept).toBeTruthy());
    const before = kinds();
    model.end();
    heard = [];
    start();
    const wrote = vi.spyOn(more.keep, 'write');
    await model.bringMore();
    await vi.waitFor(() => expect(kinds()).toEqual(before));
    // A visit that only reads does not keep it any longer.
    expect(wrote).not.toHaveBeenCalled();
    expect(model.turns.value[1]).toMatchObject({ kind: 'answer', entry: { id: 'parking' } });
    expect(model.emergency.value?.flag.level).toBe('call');
    expect(heard).toEqual([]);
  });

  it('leaves out what could only be tried again on this visit', async () => {
    model.speak(speechWith({}, () => Promise.reject(new Error('offline'))));
    await model.ask('xyzzy plugh');
    expect(kinds()).toEqual(['asked', 'unread']);
    await switchOn('keep');
    await vi.waitFor(() => expect(kept).toContain('xyzzy plugh'));
    expect(kept).not.toContain('unread');
  });

  it('warns of an emergency again only when what recognises it has come, and if it is still there', async () => {
    kept = JSON.stringify([{ kind: 'asked', text: 'Je n’arrive plus à respirer' }]);
    let arrive = () => {};
    const coming = new Promise<void>((resolve) => (arrive = resolve));
    model.speak(speechWith({}, () => coming));
    await model.bringMore();
    await vi.waitFor(() => expect(kinds()).toEqual(['asked']));
    expect(model.emergency.value).toBeUndefined();
    const cleared = kept;
    arrive();
    await vi.waitFor(() => expect(model.emergency.value?.flag.level).toBe('call'));

    start();
    kept = cleared;
    const later = new Promise<void>((resolve) => (arrive = resolve));
    model.speak(speechWith({}, () => later));
    await model.bringMore();
    await vi.waitFor(() => expect(kinds()).toEqual(['asked']));
    model.clear();
    arrive();
    await later;
    await Promise.resolve();
    expect(model.emergency.value).toBeUndefined();
  });

  it('has lost what the clinic no longer answers', async () => {
    kept = JSON.stringify([
      { kind: 'asked', text: 'a' },
      { kind: 'answer', entries: ['gone'] },
    ]);
    await model.bringMore();
    await vi.waitFor(() => expect(kinds()).toEqual(['asked']));
  });

  it('does without what cannot be read', async () => {
    kept = '{"';
    await model.bringMore();
    await vi.waitFor(() => expect(kept).toBeUndefined());
    expect(kinds()).toEqual([]);
  });
});

describe('a message to the clinic', () => {
  it('stays in the form when what sends it cannot be had', async () => {
    notices = [{ ...measuring, id: 'care', purpose: 'care', required: true }];
    await model.openPerson();
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    render(h(joined.Person, {}), place);
    await vi.waitFor(() => expect(place.querySelector('#message')).not.toBeNull());
    const fill = (id: string, text: string) => {
      const field = place.querySelector(`#${id}`) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
    };
    fill('name', 'Camille Exemple');
    fill('contact', 'camille@patient.example');
    fill('message', 'Une question');
    place.querySelector<HTMLInputElement>('#notices')?.click();
    more.send = () => Promise.reject(new Error('no network'));
    place.querySelector<HTMLButtonElement>('.primary')?.click();
    await vi.waitFor(() => expect(place.textContent).toContain(frFaqMore.refused));
    expect((place.querySelector('#message') as HTMLTextAreaElement).value).toBe('Une question');
  });
});
