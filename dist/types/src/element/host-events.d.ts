import type { Diagnosis } from '../contracts/diagnosis.ts';
/**
 * The DOM events a host page may listen to, with their details. They bubble and cross the shadow boundary,
 * and never carry anything about a person, a reason or a date: any script of the page can hear them.
 */
export interface HostEvents {
    /** The widget has started and replaced its fallback. */
    'parcours-ready': {
        widget: string;
    };
    /** The widget cannot start or has stopped; the fallback is showing. */
    'parcours-unavailable': {
        widget: string;
        code: string;
    };
    /** The clinic has confirmed an appointment. */
    'parcours-appointment-booked': {
        widget: string;
        status: 'booked' | 'pending';
    };
    /** A question was asked, and answered, met with a choice, or with no answer. Not which one. */
    'parcours-faq-asked': {
        widget: string;
        outcome: 'answer' | 'choices' | 'none';
    };
    /** The doctor has looked at the page; only after `#parcours-doctor` was asked for. */
    'parcours-diagnosed': Diagnosis;
}
export type HostEventName = keyof HostEvents;
type HostEventMap = {
    [Name in HostEventName]: CustomEvent<HostEvents[Name]>;
};
declare global {
    interface HTMLElementEventMap extends HostEventMap {
    }
    interface DocumentEventMap extends HostEventMap {
    }
    interface WindowEventMap extends HostEventMap {
    }
    interface HTMLElementTagNameMap {
        'parcours-booking': HTMLElement;
        'parcours-faq': HTMLElement;
        'parcours-questionnaire': HTMLElement;
    }
}
export {};
