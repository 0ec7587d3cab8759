import type { ExpressionPort } from './expression-port.ts';
import type { Finding } from './finding.ts';
import type { Session } from './session.ts';

/** What can be wrong with answers that are read: beside the rules of the form, what it computes of them. */
export type ReadingFinding = Finding | { rule: 'computed-otherwise'; at: string };

/**
 * Computes the FHIRPath of a form over answers that were sent, and changes none of them: questions open and close by
 * it, and where it comes to another result than the one that was sent, that is said. What the patient left empty stays
 * so, whatever the form would begin with.
 */
export function computedOtherwise(session: Session, port: ExpressionPort): readonly ReadingFinding[] {
  const opening: ExpressionPort = {
    compute: (...change) =>
      port
        .compute(...change)
        .flatMap(({ node, allowed }) => (allowed === undefined ? [] : [{ node, allowed }])),
  };
  session.compute(opening);
  const places = port
    .compute(session, session.form.all)
    .filter(({ node, answers }) => answers && node.enabled && node.item.expressions.calculatedExpression)
    .map(({ node }) => node.item.linkId);
  return [...new Set(places)].map((at) => ({ rule: 'computed-otherwise', at }));
}
