import type { ComponentChildren } from 'preact';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { localText } from '../../src/domain/questionnaire/localise-form.ts';
import { raisedFlags } from '../../src/domain/questionnaire/safety-flag.ts';
import { CallLink } from '../ui/call-link.tsx';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import { Words } from './words.tsx';

export interface GateProps {
  node: FormNode;
  model: QuestionnaireModel;
  /** Another number when the node is another. */
  seen: number;
}

const flagsOf = ({ enabled, item, answers }: FormNode) => (enabled ? raisedFlags(item, answers) : []);

/** Whether the clinic has to know of any answer before the visit. */
export const needsPerson = ({ session }: QuestionnaireModel): boolean =>
  [...nodesIn([session.top])].some((node) => flagsOf(node).length > 0);

/** Under an answer of which the clinic has to know before the visit: calmly, and never that all is well without it. */
export function Gate({ node, model }: GateProps) {
  const { messages } = model.speech.value;
  const said = model.more.value?.texts.callClinic ?? '';
  const { language } = model.form.source;
  const flags = flagsOf(node);
  return (
    <div role="status">
      {flags.length > 0 && (
        <Notice model={model}>
          {flags.map(({ tell, words }, place) => (
            <p class="prose" key={place}>
              <Words
                text={
                  localText({ text: tell, language, extended: words }, messages.language) ?? {
                    text: said,
                    language: undefined,
                  }
                }
                language={messages.language}
              />
            </p>
          ))}
        </Notice>
      )}
    </div>
  );
}

/** A person has to be asked, and how. */
export function Notice({ model, children }: { model: QuestionnaireModel; children: ComponentChildren }) {
  const phone = model.clinic.value?.phone;
  return (
    <div class="notice">
      {children}
      {phone && <CallLink phone={phone}>{model.speech.value.messages.common.call(phone)}</CallLink>}
    </div>
  );
}
