import type { Page } from 'playwright-core';

/** Opens a key on the page of answers, in French. */
export async function unlockDesk(
  page: Page,
  { file, phrase }: { file: string; phrase: string },
): Promise<void> {
  await page.getByLabel('Fichier de la clé').setInputFiles(file);
  await page.getByLabel('Phrase secrète').fill(phrase);
  await page.getByRole('button', { name: 'Ouvrir la clé' }).click();
}
