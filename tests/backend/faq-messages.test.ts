import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../backend/journeys/delivery-error.ts';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { MessageReceipt } from '../../src/contracts/message-request.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { canary, desk, messageWith, sender, storedText } from './fixtures/desk-messages.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend, type TestBackendOptions } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let test: TestBackend;
let stopped = false;
afterEach(async () => {
  if (!stopped) await test.close();
  stopped = false;
});

async function start(options: Partial<TestBackendOptions> = {}) {
  test = await startBackend({ clinics: [clinicWith()], now: '2027-03-01T09:00:00+01:00', ...options });
  const client = clinicClient(test.url, 'north');
  const send = (body: unknown, key: string = randomUUID()) =>
    client.post('/v1/messages', body, { 'idempotency-key': key });
  return { client, send };
}

describe('a message to the desk', () => {
  it('is kept; the desk is told by a link and the sender by e-mail, neither with a word of it', async () => {
    const { client, send } = await start();
    const key = randomUUID();
    const response = await send(messageWith(), key);
    expect(response.status).toBe(201);
    const receipt = MessageReceipt.parse(await response.json());
    expect(receipt).toMatchObject({ idempotencyKey: key, status: 'received', phone: '01 99 00 12 34' });
    await test.backend.wake();
    const [told] = mailedTo(test.mail.mails, desk);
    expect(mailedTo(test.mail.mails, sender)[0]?.subject).toBe('Votre message est arrivé – Clinique du Nord');
    expect(test.mail.mails).toHaveLength(2);
    expect(test.mail.sources.join('')).not.toMatch(/canari|7431/);
    expect(`${told?.text}${told?.subject}`).not.toContain('Lou');
    const token = /#message=(\S+)/.exec(told?.text ?? '')?.[1] ?? '';
    const authorization = { authorization: `Bearer ${token}` };
    const read = await client.get('/v1/message', authorization);
    expect(await read.json()).toMatchObject({
      state: 'open',
      name: 'Lou Essai',
      text: messageWith().message,
    });
    expect((await client.post('/v1/message/done', '', authorization)).status).toBe(204);
    expect(await (await client.get('/v1/message', authorization)).json()).toMatchObject({ state: 'done' });
    expect(JSON.stringify(test.log)).not.toMatch(/canari|7431|Lou|patient\.example/);
    expect(test.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('arrives once however often it is sent, and is answered with the same bytes', async () => {
    const { send } = await start();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(messageWith(), key)));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    await test.backend.wake();
    expect(mailedTo(test.mail.mails, desk)).toHaveLength(1);
    const other = await send(messageWith({ message: 'autre' }), key);
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([422, 'key_reused']);
  });

  it('reaches the desk, too, from someone who leaves a telephone number alone', async () => {
    const { send } = await start();
    const { email: _email, ...body } = messageWith({ phone: '06 12 34 56 78' });
    expect((await send(body)).status).toBe(201);
    await test.backend.wake();
    expect(test.mail.mails).toHaveLength(1);
  });

  it.each([
    [{ email: undefined }, '/email', 'email_or_phone'],
    [{ email: 'x' }, '/email', 'invalid'],
    [{ phone: '12345' }, '/phone', 'invalid'],
    [{ message: ' \n ' }, '/message', 'missing'],
    [{ message: 'a'.repeat(2001) }, '/message', 'too_long'],
    [{ name: '' }, '/name', 'missing'],
    [{ notices: [] }, '/notices', 'missing'],
    [{ notices: [{ id: 'booking', version: '0', language: 'fr' }] }, '/notices/0', 'outdated'],
    [{ surname: 'x' }, '/surname', 'unknown_field'],
    [{ message: 'a\u0000b' }, '/message', 'invalid_characters'],
  ])('is refused with the field for %j', async (changes, pointer, code) => {
    const { send } = await start();
    const response = await send(messageWith(changes));
    expect(response.status).toBe(422);
    expect(((await response.json()) as { errors: unknown[] }).errors).toContainEqual({ pointer, code });
  });

  it('needs a key, and is not taken without end from one address', async () => {
    const { client, send } = await start({ rateLimit: {}, strictLimit: { burst: 2, perSecond: 0.01 } });
    expect((await client.post('/v1/messages', messageWith())).status).toBe(400);
    expect((await send(messageWith())).status).toBe(201);
    const refused = await send(messageWith());
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('is read by nobody without the link', async () => {
    const { client, send } = await start();
    const { id } = MessageReceipt.parse(await (await send(messageWith())).json());
    for (const token of [id, `${id}.`, `${id}.${'A'.repeat(22)}`])
      expect((await client.get('/v1/message', { authorization: `Bearer ${token}` })).status).toBe(404);
    const page = await client.get('/message');
    expect(await page.text()).not.toContain(canary);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is told to nobody any more once it is erased, even if the mail server was down until then', async () => {
    let isDown = true;
    const sent: string[] = [];
    const email = {
      send: ({ to }: { to: string }) => {
        if (isDown) return Promise.reject(new DeliveryError('smtp_421', 'temporary'));
        sent.push(to);
        return Promise.resolve();
      },
    };
    const { client, send } = await start({ email });
    const receipts = [await send(messageWith()), await send(messageWith({ email: 'kept@patient.example' }))];
    const [erased] = await Promise.all(receipts.map(async (each) => MessageReceipt.parse(await each.json())));
    const token = waitingTokenOf('message', erased?.id ?? '', 'a secret for tests only, 32 letters');
    expect((await client.post('/v1/message/erase', '', { authorization: `Bearer ${token}` })).status).toBe(
      204,
    );
    isDown = false;
    test.clock.turnTo('2027-03-01T12:00:00+01:00');
    await test.backend.wake();
    expect(sent.sort()).toEqual([desk, 'kept@patient.example']);
  });

  it('is erased by the desk, for whoever asks: nothing of the person is left, nor is anything sent', async () => {
    const folder = await temporaryFolder();
    const { client, send } = await start({ storage: { folder: folder.path } });
    const { id } = MessageReceipt.parse(await (await send(messageWith())).json());
    await test.backend.wake();
    const token = /#message=(\S+)/.exec(mailedTo(test.mail.mails, desk)[0]?.text ?? '')?.[1] ?? '';
    const authorization = { authorization: `Bearer ${token}` };
    expect((await client.get('/v1/message/erase', authorization)).status).toBe(405);
    expect(
      (await client.post('/v1/message/erase', '', { authorization: `Bearer ${id}.${'A'.repeat(22)}` }))
        .status,
    ).toBe(404);
    expect(await (await client.get('/v1/message', authorization)).json()).toMatchObject({ state: 'open' });
    for (let times = 0; times < 2; times += 1)
      expect((await client.post('/v1/message/erase', '', authorization)).status).toBe(204);
    // Dealing with what is erased brings nothing back.
    expect((await client.post('/v1/message/done', '', authorization)).status).toBe(204);
    const read = await (await client.get('/v1/message', authorization)).json();
    expect(read).toMatchObject({ state: 'erased', name: '', text: '' });
    await test.backend.wake();
    expect(test.mail.mails).toHaveLength(2);
    stopped = true;
    await test.close();
    const db = await openDatabase({ folder: folder.path });
    expect(await storedText(db)).not.toMatch(/canari|Lou|patient\.example/);
    await db.close();
    await folder.remove();
  });
});
