/**
 * Every text a widget can show. One object per language implements it, so a missing translation is a
 * compile error; a text with a number or a name in it is a function, so plural rules live with the language.
 */
export interface Messages {
    /** BCP 47 tag, also used to format dates. */
    language: string;
    direction: 'ltr' | 'rtl';
    common: CommonMessages;
    booking: BookingMessages;
}
export interface CommonMessages {
    tryAgain: string;
    /** Beside the clinic's telephone number, wherever a person may need a person. */
    preferToCall: string;
    call(phone: string): string;
    optional: string;
    loading: string;
    /** Name of the button that closes a dialog. */
    close: string;
    errorSummaryTitle(count: number): string;
    /** Spoken before an error, so that it is not known by its colour alone. */
    errorPrefix: string;
    opensInNewTab: string;
}
/** What has become of something the patient submitted; the same words in every widget. */
export interface DeliveryMessages {
    saved: string;
    savedMeaning: string;
    inMemory: string;
    inMemoryMeaning: string;
    refused: string;
    refusedMeaning: string;
    tryNow: string;
    forget: string;
}
export interface BookingMessages {
    title: string;
    steps: {
        reason: string;
        slot: string;
        details: string;
        result: string;
    };
    stepOf(step: number, total: number): string;
    reason: {
        heading: string;
        lead: string;
        minutes(count: number): string;
        none: string;
        /** Before everything else, with the numbers to call. */
        emergency: string;
        /** Of a reason that is not booked online. */
        byPhone: string;
    };
    slot: {
        heading: string;
        change: string;
        first: string;
        noneInRange(from: string, to: string): string;
        nextFree: string;
        noneAtAll: string;
        earlier: string;
        later: string;
        range(from: string, to: string): string;
        freeCount(count: number): string;
        allTimes(count: number): string;
        clinicTime(zone: string): string;
        /** Of times that lead to the clinic's own booking page. */
        elsewhere: string;
        taken: string;
        alternatives: string;
        otherTimes: string;
        instructions: string;
    };
    problems: {
        heading: string;
        unreachable: string;
        notSent: string;
        tooLate: string;
        unknownService: string;
        tooMany: string;
        otherwise: string;
    };
}
/** What stands around the choice of a slot without being needed to see the first ones: a chunk of its own. */
export interface MoreMessages {
    search: {
        label: string;
        found(count: number): string;
    };
    eligibility: {
        heading: string;
        back: string;
        audience: string;
        isNew: string;
        isKnown: string;
        age(range: {
            from?: number | undefined;
            to?: number | undefined;
        }): string;
        yes: string;
        no: string;
        noted: string;
        goOn: string;
        stopped: string;
        onlyKnown: string;
        onlyNew: string;
        notOfAge: string;
        notThis: string;
        instead: string;
        orCall: string;
        otherReason: string;
    };
    filters: {
        label: string;
        practitioner: string;
        anyPractitioner: string;
        place: string;
        anyPlace: string;
        mode: string;
        anyMode: string;
        modes: Record<'AMB' | 'VR' | 'HH', string>;
        clear: string;
        /** Nothing is free with what is chosen here. */
        none: string;
    };
    month: {
        views: string;
        list: string;
        month: string;
        earlier: string;
        later: string;
        noTime: string;
        choose: string;
        noneInMonth: string;
    };
    waiting: {
        offer: string;
        join: string;
    };
    documents: string;
    /** Of a video appointment, on the clock of the visitor. */
    yourTime(time: string): string;
}
/** What whoever books is to the patient. */
type Relation = 'parent' | 'guardian' | 'partner' | 'child' | 'carer' | 'other';
/** What follows the choice of a slot. It is a chunk of its own, as that half of the booking is. */
export interface DetailsMessages {
    delivery: DeliveryMessages;
    /** Where a consent that is taken back is not simply a request. */
    withdrawal: Pick<DeliveryMessages, 'saved' | 'savedMeaning' | 'inMemoryMeaning' | 'refused' | 'refusedMeaning'>;
    details: {
        heading: string;
        forSelf: string;
        forRelative: string;
        /** Above the fields of who will come, and of who books. */
        patientLegend: string;
        bookerLegend: string;
        relation: string;
        relations: Record<Relation, string>;
        choose: string;
        /** The messages go to whoever books, and to nobody else. */
        bookerOnly: string;
        changeSlot: string;
        held(minutes: number): string;
        holdEnded: string;
        /** On the button that gives the hold its full time again, once. */
        extend: string;
        /** Keeps it once more, after it was no longer kept. */
        holdAgain: string;
        /** Said once, when a minute is left. */
        holdEnds: string;
        given: string;
        family: string;
        birthDate: string;
        birthDateHint: string;
        day: string;
        month: string;
        year: string;
        email: string;
        emailHint: string;
        phone: string;
        phoneHint: string;
        consentLegend: string;
        privacy: string;
        confirm: string;
        sending: string;
        /** On the button that leads to the review. */
        review: string;
        /** Beside the number of a telephone that gets an SMS, and of one that gets none. */
        mobile: string;
        landline: string;
        faults: Record<'given' | 'family' | 'birthDate' | 'relation' | 'email' | 'phone' | 'notices', Record<string, string>>;
        faultOtherwise: string;
    };
    review: {
        heading: string;
        lead: string;
        /** Where the clinic answers each request by hand. */
        request: string;
        sendRequest: string;
        patient: string;
        booker: string;
        contact: string;
        changeWhen: string;
        changeWho: string;
        changeContact: string;
        changeConsent: string;
    };
    /** When this page has booked an appointment of the same kind before. */
    replace: {
        heading: string;
        lead(when: string): string;
        replace: string;
        both: string;
    };
    /** Where nothing is free, or nothing soon. */
    waiting: {
        invitation: string;
        open: string;
    };
    result: {
        heading: string;
        pendingHeading: string;
        lead(email: string): string;
        when: string;
        with: string;
        where: string;
        what: string;
        prepare: string;
        bring: string;
        directions: string;
        calendar: string;
        /** Title of the entry in the calendar: it names the clinic, and nothing else. */
        calendarSummary(clinic: string): string;
        print: string;
        /** To the view in which it can be moved or cancelled. */
        manage: string;
        pendingLead(email: string): string;
        change(phone: string): string;
        received(time: string): string;
        /** On the button that takes a consent back. */
        withdraw: string;
        /** Once the clinic has received that. */
        withdrawn: string;
        another: string;
    };
}
export {};
