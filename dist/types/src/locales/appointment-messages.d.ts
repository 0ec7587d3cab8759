/**
 * What is said of an appointment that is opened again, of an offered slot and of the waiting list. It comes only to
 * those who follow a link of a message or ask to wait.
 */
export interface AppointmentMessages {
    title: string;
    see: {
        booked: string;
        pending: string;
        cancelled: string;
        /** @param when - Until when it can be changed here. */
        until(when: string): string;
        tooLate: string;
        move: string;
        cancel: string;
        earlier: string;
        another: string;
        /** On the file that marks a cancelled appointment as such in the patient's calendar. */
        uncalendar: string;
        moved: string;
        changed: string;
        back: string;
    };
    move: {
        title: string;
        slot: string;
        check: string;
        done: string;
        /** Of the reason-changing link of the first half, which leads back here. */
        back: string;
        heading: string;
        lead: string;
        from: string;
        to: string;
        confirm: string;
        keep: string;
        sending: string;
    };
    cancel: {
        heading: string;
        lead: string;
        reason: string;
        reasons: Record<'other-time' | 'not-needed' | 'elsewhere' | 'ill' | 'other', string>;
        confirm: string;
        keep: string;
    };
    offer: {
        heading: string;
        left(minutes: number): string;
        replaces(when: string): string;
        /** It was accepted, and the later one is given back. */
        released(when: string): string;
        accept: string;
        decline: string;
        declineHeading: string;
        reasons: Record<'other-time' | 'too-soon' | 'not-needed' | 'other', string>;
        declineConfirm: string;
        keepOffer: string;
        accepted: string;
        declined: string;
        expired: string;
        taken: string;
    };
    waiting: {
        heading: string;
        for: string;
        until(date: string): string;
        leave: string;
        leaveHeading: string;
        stay: string;
        left: string;
        ended: string;
        booked: string;
        wishes: string;
        /** The order in which a free slot is offered. */
        order: string;
        days: string;
        from: string;
        to: string;
        practitioners: string;
        places: string;
        any: string;
        notice: string;
        /** By the minutes that someone needs to know before. */
        notices: Record<120 | 1440 | 2880 | 10080, string>;
        join: string;
        joined: string;
        joinedLead: string;
    };
    problems: {
        heading: string;
        notFound: string;
        already: string;
        unreachable: string;
        otherwise: string;
    };
}
