import type { Catalog } from '../../src/contracts/catalog.ts';
import type { AppointmentPort, WaitingPort } from '../../src/domain/booking/appointment-port.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { AppointmentMessages } from '../../src/locales/appointment-messages.ts';
import type { DetailsMessages, Messages } from '../../src/locales/messages.ts';
import type { MovePart } from './move-part.tsx';
/** What a link of a message leads to, with its secret. It is kept in memory only. */
export interface AppointmentLink {
    kind: 'rdv' | 'offre' | 'attente';
    token: string;
}
/** All texts of one language. */
export interface AppointmentTexts {
    messages: Messages;
    details: DetailsMessages;
    own: AppointmentMessages;
}
/** The choice of a slot, as the booking has it, in an element of this widget. */
export interface SlotPicker {
    close(): void;
}
/** What it asks of the page it lives in. */
export interface AppointmentPorts extends AppointmentPort, WaitingPort {
    readCatalog(): Promise<Answer<Catalog>>;
    mintKey(): string;
    /** Milliseconds since 1970; only differences are used. */
    now(): number;
    /** Sends what waits, whatever the backoff says. */
    flush(): void;
    /** Draws the choice of a slot of one service; what follows the choice is `part`. */
    pickSlot(place: HTMLElement, service: string, part: MovePart): Promise<SlotPicker>;
    /** Back to an empty booking. */
    book(): void;
    /** An offered slot was accepted. */
    onBooked(status: 'booked' | 'pending'): void;
}
export interface AppointmentOptions {
    link: AppointmentLink;
    texts: AppointmentTexts;
    ports: AppointmentPorts;
}
