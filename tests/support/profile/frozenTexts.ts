import { isDeepStrictEqual } from 'node:util';
import { textOfLine, type JobProfile, type ProfileLine } from '../../../src/domain/profile/profile';
import type { ProfileDocumentInput } from '../../../src/presentation/document/buildProfileDocument';
import { explainAdvice } from '../../../src/presentation/advice/explainAdvice';
import { chosenStatement } from '../../../src/presentation/advice/reasons';

/** Parts of a profile that are no text: how things are called inside, and what was chosen from a few. */
const noText = new Set(['id', 'sources', 'inForceFrom', 'value', 'included']);

function isLine(value: object): value is ProfileLine {
  return isDeepStrictEqual(Object.keys(value).sort(), ['choice', 'id', 'original', 'own', 'sources']);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isLine(value)) return value.choice === 'weglaten' ? [] : [textOfLine(value) ?? ''];
  if ('included' in value && value.included === false) return [];
  return Object.entries(value).flatMap(([key, item]) => (noText.has(key) ? [] : textsIn(item)));
}

/** Every text of a profile that is kept: the lines, and what was typed. */
export function textsOfProfile({ resultaatgebieden, ...rest }: JobProfile): string[] {
  return [...textsIn(rest), ...resultaatgebieden.flatMap(({ content }) => textsIn(content))];
}

/** Every text of a grading: questions with their answers, reasons and evidence, the advice in words, and the decision. */
export function textsOfGrading({ receipt, catalogs, decision }: ProfileDocumentInput): string[] {
  const { sheet } = receipt;
  const main = catalogs.raster ?? catalogs.areas;
  const explanation = explainAdvice(catalogs, receipt);
  const asked = receipt.advice.areas.map(({ id }) => id);
  return [
    ...(catalogs.raster?.criteria ?? []).flatMap((criterion) => {
      const answer = sheet.answers[criterion.id];
      if (answer === undefined) return [criterion.shortName];
      const { text } = chosenStatement(criterion, answer.choice);
      return [criterion.shortName, text, answer.reason ?? '', answer.evidence ?? ''];
    }),
    ...(catalogs.areas?.resultAreas ?? [])
      .filter(({ id, onlyWhen }) => asked.includes(id) && onlyWhen === undefined)
      .flatMap(({ id, name, tasks }) => [
        name,
        ...tasks.map(({ text }) => text.replaceAll('**', '')),
        sheet.areaReasons[id] ?? '',
      ]),
    ...(main?.gates ?? []).flatMap(({ id, question, values }) => [
      question,
      values.find((value) => value.id === sheet.gates[id])?.label ?? '',
    ]),
    ...(main?.conditions ?? []).map(({ question }) => question),
    explanation.headline,
    ...explanation.summary,
    explanation.whyNotHigher,
    explanation.whyNotLower,
    ...explanation.signals.map(({ text }) => text),
    decision?.reason ?? '',
    receipt.catalog.sha256,
  ];
}
