import type { Answer, QuestionnaireResponse, ResponseItem } from '../../contracts/questionnaire.ts';

/**
 * Puts the files of a response aside, so that a letter typed does not write ten megabytes: each content is known by a
 * name of its own.
 *
 * @param nameOf - Names a content; the same each time.
 * @returns The response with names in the place of contents, and the names that it has.
 */
export function setFilesApart(response: QuestionnaireResponse, nameOf: (data: string) => string) {
  const names = new Set<string>();
  const apart = mapAnswers(response, (answer) => {
    const { data, ...rest } = answer.valueAttachment ?? {};
    if (data === undefined) return answer;
    const name = nameOf(data);
    names.add(name);
    return { ...answer, valueAttachment: { ...rest, url: `${scheme}${name}` } };
  });
  return { response: apart, names };
}

/**
 * Puts files back where they were.
 *
 * @param contents - By name. A file that is not among them is left out whole: an answer without its content would be
 *   sent as if it had one.
 */
export const bringFilesBack = (
  response: QuestionnaireResponse,
  contents: ReadonlyMap<string, string>,
): QuestionnaireResponse =>
  mapAnswers(response, (answer) => {
    const { url, ...rest } = answer.valueAttachment ?? {};
    if (!url?.startsWith(scheme)) return answer;
    const data = contents.get(url.slice(scheme.length));
    return data === undefined ? undefined : { ...answer, valueAttachment: { ...rest, data } };
  });

const scheme = 'draft-file:';

type MapAnswer = (answer: Answer) => Answer | undefined;

const mapAnswers = (response: QuestionnaireResponse, map: MapAnswer): QuestionnaireResponse => ({
  ...response,
  ...itemsOf(response, map),
});

const itemsOf = ({ item }: { item?: readonly ResponseItem[] }, map: MapAnswer) =>
  item && { item: item.map((one) => mapItem(one, map)) };

const mapItem = (item: ResponseItem, map: MapAnswer): ResponseItem => ({
  ...item,
  ...(item.answer && {
    answer: item.answer.flatMap((one) => {
      const answer = map(one);
      return answer ? { ...answer, ...itemsOf(answer, map) } : [];
    }),
  }),
  ...itemsOf(item, map),
});
