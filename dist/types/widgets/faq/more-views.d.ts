import type { Joining } from './faq-model.ts';
import type { More, MoreOptions } from './more-part.ts';
/** Whether an answer was of use. It is said to nobody; a no leads to a person. */
export declare function feedbackView({ change }: Joining, { texts }: MoreOptions): More['Feedback'];
/** A copy of the conversation for whoever had it. It is made on this device. */
export declare function downloadView({ state }: Joining, { texts, ports }: MoreOptions): More['Download'];
