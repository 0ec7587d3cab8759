import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { OpenSession } from '../../src/domain/questionnaire/begin-session.ts';
import type { Entries, HowToRead } from './entries.ts';
import type { More } from './more-part.ts';
import type { Page, PagePlan } from './page-plan.ts';
import type { ReadText } from './read-field.ts';
import type { DraftFollowed } from './draft-part.tsx';
import type { FormClinic, QuestionnaireOptions, RedFlags, Speech } from './questionnaire-options.ts';
/** What was recognised in words of the patient's own, and what shows it. */
export type Emergency = RedFlags & {
    flag: RedFlag;
    node: FormNode;
};
/**
 * A form while it is filled in. It owns all that changes: what is typed, which page is shown, what has to be put right;
 * the session of the engine decides what is asked.
 */
export declare function questionnaireModel(options: QuestionnaireOptions, more: More | undefined): {
    /** Goes on, unless something has to be put right first. */
    goOn: () => Promise<void>;
    back: () => Promise<void>;
    /** From the review to one answer, and straight back. */
    change: (node: FormNode) => Promise<void>;
    /** Spoken politely. */
    announce: (text: string) => void | undefined;
    /** Looks for an emergency in free words: at once, or when a pause is made. */
    look: (node: FormNode, text: string, when: "now" | "soon") => void;
    /** Goes on in another language, with everything that was entered. */
    speak(speech: Speech, spoken: More | undefined): void;
    end(): void;
    pageOf: ({ item }: FormNode) => number;
    /** The one page of a form that is shown as a whole. */
    whole: Page | undefined;
    reviewAt: number;
    nodesOn: ({ group, items }: Page) => readonly FormNode[];
    isAsked: (page: Page) => boolean;
    set: (node: FormNode, answers: readonly AnswerValue[]) => void;
    /** All fields of a question at once, and how they are read. */
    write: (node: FormNode, texts: readonly string[], { language, read }?: Partial<HowToRead>) => void;
    /** Reads what was typed before that which reads it was here. */
    readLate(read: ReadText): void;
    /** The answers of a question, chosen and not typed. */
    choose(node: FormNode, answers: readonly AnswerValue[]): void;
    type(node: FormNode, at: number, text: string): void;
    watch: (node: FormNode) => number;
    isWatched: (node: FormNode) => boolean;
    idOf: (node: FormNode) => string;
    touch: (nodes: Iterable<FormNode>) => void;
    speech: import("@preact/signals-core").Signal<Speech>;
    /** `visit` counts: each page begins at its top. */
    step: import("@preact/signals-core").Signal<{
        at: number;
        visit: number;
    }>;
    more: import("@preact/signals-core").Signal<More | undefined>;
    /** The other half cannot be brought. */
    isFailed: import("@preact/signals-core").Signal<boolean>;
    emergency: import("@preact/signals-core").Signal<Emergency | undefined>;
    clinic: import("@preact/signals-core").Signal<FormClinic | undefined>;
    /** What stays of it on the device, once that part is here. */
    draft: import("@preact/signals-core").Signal<DraftFollowed | undefined>;
    /** Rises when questions open or close. */
    opened: import("@preact/signals-core").Signal<number>;
    /** Rises with every answer. */
    touched: import("@preact/signals-core").Signal<number>;
    /** A page is shown to change one answer, and the review comes after it. */
    isChanging: import("@preact/signals-core").Signal<boolean>;
    live: import("@preact/signals-core").Signal<string>;
    form: import("../../src/index-questionnaire.ts").Form;
    plan: PagePlan;
    session: OpenSession;
    entries: Entries;
    faults: {
        list: import("@preact/signals-core").Signal<readonly import("./fault-state.ts").Fault[]>;
        refusals: import("@preact/signals-core").Signal<number>;
        of: (node: FormNode) => import("./fault-state.ts").Fault[];
        show(found: readonly import("./fault-state.ts").Fault[]): void;
    };
    ports: import("./questionnaire-options.ts").QuestionnairePorts;
    bringMore: (how?: "quietly" | Event) => Promise<void>;
    isShown: ({ enabled, item, children }: FormNode) => boolean;
    isUnsealed: boolean | undefined;
};
export type QuestionnaireModel = ReturnType<typeof questionnaireModel>;
/** Whether there is anything of it to see. */
export declare const isShown: ({ enabled, item, children }: FormNode) => boolean;
