import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Joining } from './faq-model.ts';
import type { keepingOf } from './keep-conversation.ts';
import type { More, MoreOptions } from './more-part.ts';
import type { PatientNotices } from './faq-notices.ts';
interface Choices {
    keeping: ReturnType<typeof keepingOf>;
    notices: PatientNotices;
    /** What the clinic gives to read, once it is here. */
    readings: ReadonlySignal<ComponentType<{
        language: string;
        direction: 'ltr' | 'rtl';
    }> | undefined>;
}
/**
 * What a patient may switch on: to have the conversation kept, and to be counted. Neither is on by itself. Below it stands
 * what the clinic gives to read.
 */
export declare function optionsView({ state }: Joining, { texts }: MoreOptions, { keeping, notices, readings }: Choices): More['Options'];
export {};
