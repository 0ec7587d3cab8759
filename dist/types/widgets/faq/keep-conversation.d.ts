import type { FaqState } from './faq-model.ts';
import type { KeepPort } from './more-part.ts';
/**
 * Keeps a conversation on this device for a day, for whoever has switched that on, and for nobody else. What comes
 * back stands before what was said since, in the language of the page.
 */
export declare function keepingOf(state: FaqState, port: KeepPort): {
    isOn: import("@preact/signals-core").Signal<boolean>;
    stop: () => void;
    turn: (on: "on" | "off") => void;
};
