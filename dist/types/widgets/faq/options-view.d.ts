import type { Joining } from './faq-model.ts';
import type { keepingOf } from './keep-conversation.ts';
import type { More, MoreOptions } from './more-part.ts';
import type { PatientNotices } from './faq-notices.ts';
interface Choices {
    keeping: ReturnType<typeof keepingOf>;
    notices: PatientNotices;
}
/** What a patient may switch on: to have the conversation kept, and to be counted. Neither is on by itself. */
export declare function optionsView({ state }: Joining, { texts }: MoreOptions, { keeping, notices }: Choices): More['Options'];
export {};
