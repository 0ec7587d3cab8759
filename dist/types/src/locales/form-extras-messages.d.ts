/** What is said of drafts, files, signatures and the patient's own copy: the parts of a form that few pages need. */
export interface FormExtrasMessages {
    draft: DraftMessages;
    file: FileMessages;
    signature: SignatureMessages;
    copy: CopyMessages;
}
export interface DraftMessages {
    resumeTitle: string;
    /** `when` is a date with its time. */
    resumeLead(when: string): string;
    goOn: string;
    /** Says that it erases. */
    anew: string;
    /** Where the answers are, and for how long. */
    kept: string;
    notKept: string;
    unavailable: string;
    otherTab: string;
    erasedElsewhere: string;
    damaged: string;
    expired: string;
    /** Of the box to tick. */
    shared: string;
    erase: string;
    erased: string;
    notErased: string;
    changedTitle: string;
    /** Before the names of the questions. */
    changedLead: string;
    /** How many answers are no longer asked for. */
    gone(count: number): string;
}
export interface FileMessages {
    choose: string;
    another: string;
    replace: string;
    /** `names` is a list as the language writes it: `JPEG, PNG ou PDF`. */
    types(names: string): string;
    image: string;
    anyType: string;
    /** `size` is written with its unit. */
    perFile(size: string): string;
    together(size: string): string;
    most(count: number): string;
    remove(name: string): string;
    added(name: string): string;
    removed(name: string): string;
    reading: string;
    reduced(size: string): string;
    faults: {
        type(name: string): string;
        size(name: string, size: string): string;
        together(name: string, size: string): string;
        count(name: string, count: number): string;
        empty(name: string): string;
        unreadable(name: string): string;
    };
}
export interface SignatureMessages {
    name: string;
    statement: string;
    /** `when` is a date with its time at the clinic. */
    date(when: string): string;
    signed(when: string): string;
}
export interface CopyMessages {
    open: string;
    heading: string;
    /** The copy is readable by anyone who has it. */
    warning: string;
    print: string;
    copyText: string;
    copied: string;
    notCopied: string;
    close: string;
    written(when: string): string;
    version(version: string): string;
    noAnswer: string;
}
