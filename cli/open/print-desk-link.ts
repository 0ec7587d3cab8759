import { linkSettings, loadClinics, type Environment } from '../../backend/read-settings.ts';
import { answersLink } from '../../backend/scheduling/answers-link.ts';
import { deskLink } from '../../backend/scheduling/desk-link.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `parcours desk`: prints where the desk of a clinic is, and where it reads the answers alone.
 *
 * @returns The exit code.
 */
export async function printDeskLink(env: Environment, clinicId: string | undefined): Promise<number> {
  const config = env['PARCOURS_CONFIG'];
  if (!config || !clinicId) throw new UsageError('desk needs --config and --clinic.');
  const clinic = (await loadClinics(config)).find(({ id }) => id === clinicId);
  if (!clinic) throw new Error(`There is no clinic "${clinicId}".`);
  const settings = await linkSettings(env);
  process.stdout.write(`${deskLink(clinic, settings)}\n${answersLink(clinic, settings)}\n`);
  return 0;
}
