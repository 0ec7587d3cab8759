/** What a form says around its own words while it is filled in. */
export interface QuestionnaireMessages {
    title: string;
    /** Where the answers are while they are entered, and who can read them. */
    privacy: string;
    goOn: string;
    back: string;
    /** On the button that leads to all answers once more. */
    check: string;
    yes: string;
    no: string;
    help: string;
    more: string;
    day: string;
    month: string;
    year: string;
    /** A date of which only the year, or month and year, need be known. */
    partialDate: string;
    severalHint: string;
    /** Takes the choice of an optional question back. */
    clear: string;
}
/** What has to be put right, as a whole sentence; `limit` is written as the language writes it. */
export interface QuestionnaireFaults {
    required: string;
    chooseOne: string;
    chooseSome: string;
    integer: string;
    decimal: string;
    date: string;
    time: string;
    url: string;
    minValue(limit: string): string;
    maxValue(limit: string): string;
    minLength(count: number): string;
    maxLength(count: number): string;
    decimals(count: number): string;
    tooMany(count: number): string;
    tooFew(count: number): string;
    exclusive: string;
    unit: string;
    file: string;
    otherwise: string;
}
/** What comes with fields that few forms have, with the review, and with what becomes of the answers after it. */
export interface QuestionnaireMoreMessages {
    /** Name of the second field and those after it: `Réponse 2`. */
    faults: QuestionnaireFaults;
    /** Under an answer of which the clinic has to know before the visit. */
    callClinic: string;
    /** Among the options: words of one's own. */
    other: string;
    answer(count: number): string;
    add: string;
    /** On a button; what it takes away is named after it. */
    remove(what: string): string;
    added(what: string): string;
    removed(what: string): string;
    /** One of the instances of a group: `Médicament 2`. */
    instance(name: string, count: number): string;
    entry: string;
    unit: string;
    time: string;
    found(count: number): string;
    noneFound: string;
    specify: string;
    shown(count: number): string;
    hidden(count: number): string;
    choose: string;
    number: string;
    /** As many of a group as there may be. */
    full(count: number): string;
    heading: string;
    lead: string;
    /** What is said of a change link, before the question: `Modifier`. */
    change: string;
    noAnswer: string;
    send: string;
    sending: string;
    /** Who can read it. */
    sealed: string;
    notSealed: string;
    received: string;
    receivedAt(when: string): string;
    receivedLead: string;
    saved: string;
    savedLead: string;
    inMemory: string;
    inMemoryLead: string;
    refused: string;
    refusedLead: string;
    /** No key, another key, or one whose time is over: nothing was sent. */
    noKey: string;
    noKeyLead: string;
    /** The form asks for what cannot be had here. */
    unaskable: string;
    unaskableLead: string;
    needsPerson: string;
}
