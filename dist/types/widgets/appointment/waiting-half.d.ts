import type { Catalog, Service } from '../../src/contracts/catalog.ts';
import type { WaitingRequest } from '../../src/contracts/waiting-request.ts';
import type { WaitingPort } from '../../src/domain/booking/appointment-port.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { AppointmentTexts } from './appointment-options.ts';
export interface WaitingHalfOptions {
    catalog: Catalog;
    service: Service;
    /** What was looked for in vain. */
    wish: WaitingWish | undefined;
    texts: AppointmentTexts;
    ports: Pick<WaitingPort, 'joinWaitingList' | 'awaitEntry'> & {
        mintKey(): string;
        flush(): void;
    };
}
/** The part of a waiting list that stands beside the form of the booking: wishes before it, the place after it. */
export declare function waitingHalf({ catalog, service, wish, texts, ports }: WaitingHalfOptions): {
    Wishes: () => import("preact").JSX.Element;
    Joined: () => import("preact").JSX.Element;
    heading: () => string;
    joinLabel: () => string;
    join(person: Partial<WaitingRequest> & Pick<WaitingRequest, "notices" | "locale">): Promise<Answer<{
        id: string;
        idempotencyKey: string;
        status: string;
        token: string;
        serviceName: string;
        expiresAt: string;
        phone: string;
    }>>;
};
