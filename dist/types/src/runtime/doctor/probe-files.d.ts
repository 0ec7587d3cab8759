import type { FileFacts } from '../../domain/doctor/page-facts.ts';
import type { Page } from '../page.ts';
/** Fetches every file that may ever run and compares it with its hash, without running any. */
export declare function probeFiles(page: Page): Promise<FileFacts>;
