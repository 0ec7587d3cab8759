import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/** What listens while a form is filled in: says what has opened and closed, and looks for an emergency in free words. */
export interface Companion {
    /** Nodes look different now. */
    count(changed: ReadonlySet<FormNode>): void;
    /** A question is about to be answered. @returns Says what has followed from that. */
    follow(node: FormNode): () => void;
    announce(text: string): void;
    look(node: FormNode, text: string, when: 'now' | 'soon'): void;
    end(): void;
}
/** Begins to listen; to what was typed before as well. */
export declare function accompany(model: QuestionnaireModel): Companion;
