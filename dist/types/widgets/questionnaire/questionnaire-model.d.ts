import type { AnswerValue, QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { Session } from '../../src/domain/questionnaire/session.ts';
import type { Entries, ReadText } from './entries.ts';
import type { More } from './more-part.ts';
import type { Page, PagePlan } from './page-plan.ts';
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
    /** As it goes to the clinic: in which language it was asked, and when it was sent. */
    responseToSend: () => QuestionnaireResponse;
    /** Looks for an emergency in free words: at once, or when a pause is made. */
    look: (node: FormNode, text: string, when: "now" | "soon") => void;
    /** Goes on in another language, with everything that was entered. */
    speak(speech: Speech, spoken: More | undefined): void;
    end(): void;
    /** The one page of a form that is shown as a whole. */
    whole: Page | undefined;
    /** Goes on, unless something has to be put right first. */
    goOn(): Promise<void>;
    back(): void;
    /** From the review to one answer, and straight back. */
    change(node: FormNode): void;
    reviewAt: number;
    nodesOn: ({ group, items }: Page) => readonly FormNode[];
    isAsked: (page: Page) => boolean;
    pageOf: ({ item }: FormNode) => number;
    isChanging: () => boolean;
    set: (node: FormNode, answers: readonly AnswerValue[]) => void;
    /** All fields of a question at once, and how they are read. */
    write: (node: FormNode, texts: readonly string[], read?: ReadText) => void;
    /** The answers of a question, chosen and not typed. */
    choose(node: FormNode, answers: readonly AnswerValue[]): void;
    type(node: FormNode, at: number, text: string): void;
    siblings: (item: FormItem, parent: FormNode | undefined) => readonly FormNode[];
    add(item: FormItem, parent: FormNode | undefined): void;
    remove(node: FormNode): void;
    watch: (node: FormNode) => number;
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
    live: import("@preact/signals-core").Signal<string>;
    form: import("../../src/index-questionnaire.ts").Form;
    plan: PagePlan;
    session: Session;
    entries: Entries;
    faults: {
        list: import("@preact/signals-core").Signal<readonly import("./fault-state.ts").Fault[]>;
        refusals: import("@preact/signals-core").Signal<number>;
        of: (node: FormNode) => import("./fault-state.ts").Fault[];
        show(found: readonly import("./fault-state.ts").Fault[]): void;
    };
    ports: import("./questionnaire-options.ts").QuestionnairePorts;
    announce: (text: string) => void;
    bringMore: (how?: "quietly" | Event) => Promise<void>;
    isShown: ({ enabled, item, children }: FormNode) => boolean;
    isUnsealed: boolean | undefined;
};
export type QuestionnaireModel = ReturnType<typeof questionnaireModel>;
/** Whether there is anything of it to see. */
export declare const isShown: ({ enabled, item, children }: FormNode) => boolean;
