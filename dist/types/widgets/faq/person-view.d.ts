import type { Joining } from './faq-model.ts';
import type { MessageModel } from './message-model.ts';
import type { MoreOptions } from './more-part.ts';
/** The way to a person: when somebody answers, the number, and a message for when nobody does. */
export declare function personView(joining: Joining, options: MoreOptions, model: MessageModel): () => import("preact").JSX.Element;
