import type { MoreModule } from '../../widgets/faq/more-part.ts';
import type { Spoken } from '../../widgets/faq/faq-options.ts';
import type { FaqContent } from '../contracts/faq.ts';
import type { FaqStart } from './start-faq.ts';
export { readPage } from './read-page-faq.ts';
/** Brings what comes with the first question, joined to what leaves the page. */
export declare function loadMore(start: FaqStart, { messages }: Spoken): Promise<MoreModule>;
/** Tells whoever reads pages by machine what is answered here, as long as the FAQ is on the page. */
export declare function addStructuredData({ host }: FaqStart, content: FaqContent): void;
