import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { frDetails } from '../../src/locales/fr-details.ts';
import { agencyPage, pasted } from './agency-page.ts';
import { fillDetails, launchChromium, watchFaults } from './chromium.ts';

const pictures = process.env['PARCOURS_PICTURES'];

it('a clinic that settles each by hand is asked, and nobody is told of an appointment', async () => {
  const requests: { type: string; data: { status: string; preferences: object[] } }[] = [];
  const hook = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      requests.push(JSON.parse(text) as (typeof requests)[number]);
      response.end();
    })();
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`;
  const scheduling = { kind: 'request', url, secret: 'HOOK_SECRET' };
  const [host, browser] = await Promise.all([
    agencyPage({ changes: { scheduling }, secrets: { HOOK_SECRET: 'a secret of the hook' } }),
    launchChromium(),
  ]);
  host.html = pasted(host);
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
  const faults = watchFaults(page);
  await page.goto(`${host.site}/#motif=long`);
  const booking = page.locator('parcours-booking');
  await booking.locator('.first').click();
  await fillDetails(booking);
  await booking.getByRole('button', { name: frDetails.details.review }).click();
  await booking.getByText(frDetails.review.request).waitFor();
  expect(await booking.getByRole('button', { name: frDetails.details.confirm }).count()).toBe(0);
  expect(await booking.getByText(frDetails.details.held(10)).count()).toBe(0);
  if (pictures) await page.screenshot({ path: `${pictures}/request-review.png`, fullPage: true });
  await booking.getByRole('button', { name: frDetails.review.sendRequest }).click();
  await booking.getByRole('heading', { name: frDetails.result.pendingHeading }).waitFor();
  await booking.getByText(frDetails.result.pendingLead('camille@patient.example')).waitFor();
  expect(await booking.getByText(frDetails.result.heading).count()).toBe(0);
  // An appointment in one's own calendar looks confirmed.
  expect(await booking.getByText(frDetails.result.calendar).count()).toBe(0);
  if (pictures) await page.screenshot({ path: `${pictures}/request-received.png`, fullPage: true });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as never as { axe: typeof axe }).axe.run('parcours-booking'),
  );
  expect(violations.map(({ id }) => id).filter((id) => !/^(?:region|heading-order)/.test(id))).toEqual([]);
  await expect.poll(() => requests.length, { timeout: 20_000 }).toBe(1);
  expect(requests[0]).toMatchObject({
    type: 'appointment.requested',
    data: { status: 'pending', preferences: [{ service: 'long' }] },
  });
  expect(faults).toEqual([]);
  await browser.close();
  await host.close();
  hook.closeAllConnections();
  hook.close();
});
