import type { Signal } from '@preact/signals';
import type { Catalog, Service } from '../../src/contracts/catalog.ts';
import { weekdays } from '../../src/contracts/weekdays.ts';
import type { WaitingRequest } from '../../src/contracts/waiting-request.ts';
import type { AppointmentTexts } from './appointment-options.ts';
/** What suits, as it is chosen; empty is "any". */
export interface Wishes {
    days: readonly (typeof weekdays)[number][];
    from: string;
    to: string;
    practitioner: string;
    location: string;
    noticeMinutes: number;
}
export declare const createWishes: (some?: Partial<Wishes>) => Signal<Wishes>;
/** The wishes in the words of the contract. */
export declare function wishesOf({ days, from, to, practitioner, location, noticeMinutes, }: Wishes): Partial<WaitingRequest>;
export interface WishesFieldsProps {
    wishes: Signal<Wishes>;
    catalog: Catalog;
    service: Service | undefined;
    texts: AppointmentTexts;
}
/** When, where and with whom somebody could come. */
export declare function WishesFields({ wishes, catalog, service, texts }: WishesFieldsProps): import("preact").JSX.Element;
