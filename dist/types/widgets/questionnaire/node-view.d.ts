import type { ComponentChildren } from 'preact';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { Children, FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
export interface NodeProps {
    node: FormNode;
    model: QuestionnaireModel;
    /** Its words are the heading of the page. */
    isHeading?: boolean | undefined;
}
interface SeenProps extends NodeProps {
    /** Another number when the node is another: a view is drawn again for its properties. */
    seen: number;
}
/** What a field is told of the question that it belongs to. */
export interface FieldProps extends Omit<SeenProps, 'isHeading'> {
    id: string;
    describedBy: string | undefined;
    isFaulty: boolean;
}
/** An item where it stands. Only its own changes draw it again. */
export declare function NodeView(props: NodeProps): import("preact").JSX.Element | null;
/** What stands in one place, in the order of the form. */
export declare function PlaceView({ place, model }: {
    place: Children;
    model: QuestionnaireModel;
}): import("preact").JSX.Element;
export declare function NodesView({ item, nodes, model, }: {
    item: FormItem;
    nodes: readonly FormNode[];
    model: QuestionnaireModel;
}): import("preact").JSX.Element;
/** A number before a question, and its words. */
export declare const titleOf: (item: FormItem, model: QuestionnaireModel) => ComponentChildren;
export {};
