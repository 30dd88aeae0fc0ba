import type { MethodExample } from '../../../application/grading/viewMethod';
import { levels } from '../../../domain/catalog/catalog';
import { partnerOf, weighAnswers } from '../../../domain/grading/weighedAnswer';
import { explainAdvice } from '../../../presentation/advice/explainAdvice';
import { choiceLabel } from '../../../presentation/advice/labels';
import { halves, methodText } from '../../../presentation/level/methodText';
import { percent } from '../../../presentation/shared/numbers';
import type { TableParams } from '../../shared/partials';

/** The worked example; every figure in it comes from the receipt of the engine. */
export interface ExampleView {
  readonly intro: string;
  readonly table: TableParams;
  readonly sums: readonly string[];
  readonly outcome: readonly string[];
}

const { example: text } = methodText;

/** The made-up answers with their weight, which way each points, the sums and the advice. */
export function exampleView({ raster, receipt }: MethodExample): ExampleView {
  const { advice, sheet } = receipt;
  const explanation = explainAdvice({ raster, areas: null }, receipt);
  const answered = (id: string | undefined): boolean => id !== undefined && sheet.answers[id] !== undefined;
  const nameOf = (id: string | undefined): string =>
    raster.criteria.find((criterion) => criterion.id === id)?.shortName ?? '';
  const sideAt = (id: string, level: (typeof levels)[number]): string => {
    const threshold = advice.thresholds.find((one) => one.level === level);
    if (threshold?.for.includes(id) === true) return text.sides.for;
    return threshold?.against.includes(id) === true ? text.sides.against : text.sides.neither;
  };
  return {
    intro: text.intro,
    table: {
      id: 'voorbeeld-tabel',
      caption: text.caption,
      head: [
        { text: text.columns.criterion },
        { text: text.columns.answer },
        { text: text.columns.weight, numeric: true },
        ...levels.map((level) => ({ text: text.columnAt(level) })),
      ],
      rows: weighAnswers(raster, sheet).map(({ criterion, choice, weight }) => {
        const partner = partnerOf(raster, criterion.id);
        return [
          {
            text: criterion.shortName,
            header: true,
            sub: answered(partner) ? text.pair(nameOf(partner)) : undefined,
          },
          { text: choiceLabel(choice) },
          { text: halves(weight), numeric: true },
          ...levels.map((level) => ({ text: sideAt(criterion.id, level) })),
        ];
      }),
    },
    sums: advice.thresholds.flatMap(({ level, weightFor, weightAgainst, share, reached }) =>
      share === null ? [] : [text.sum(level, weightFor, weightFor + weightAgainst, percent(share), reached)],
    ),
    outcome: [
      `${explanation.headline}.`,
      explanation.strength,
      ...explanation.borderCase,
      ...(explanation.mixed === null ? [] : [explanation.mixed]),
      ...explanation.changes,
    ],
  };
}
