import type { Criterion, RasterCatalog } from '../../domain/catalog/catalog';
import type { Receipt } from '../../domain/grading/advice';
import type { Answer } from '../../domain/grading/sheet';
import { anchorOf, capitalise, choiceLabel } from '../advice/labels';
import { chosenStatement } from '../advice/reasons';
import { enumerate } from '../shared/numbers';
import { heading, remark } from './headings';
import { cell } from './lineTexts';
import { asTyped } from './marked';
import type { Block, TableCell } from './printDocument';

const weightLabels = {
  zwaar: 'telt zwaar',
  midden: 'telt middelzwaar',
  licht: 'telt licht',
  toets: 'telt niet mee',
  gelijk: 'op elk niveau gelijk',
} as const;

/** "voor A en B, tegen C": what the answer did to the thresholds; null when it did nothing. */
function direction(criterion: Criterion, { advice }: Receipt): string | null {
  const levelsOf = (side: 'for' | 'against'): string[] =>
    advice.thresholds.filter((threshold) => threshold[side].includes(criterion.id)).map(({ level }) => level);
  const parts = [
    { word: 'voor', levels: levelsOf('for') },
    { word: 'tegen', levels: levelsOf('against') },
  ].filter(({ levels }) => levels.length > 0);
  return parts.length === 0
    ? null
    : parts.map(({ word, levels }) => `${word} ${enumerate(levels)}`).join(', ');
}

function typed(label: string, value: string | undefined): TableCell {
  if (value === undefined || value.trim() === '') return [];
  return [cell(`**${label}:** ${asTyped(value.trim())}`)];
}

function answerRow(criterion: Criterion, answer: Answer | undefined, receipt: Receipt): TableCell[] {
  const counts = direction(criterion, receipt);
  const about = [
    cell(`**${asTyped(criterion.shortName)}**`),
    cell([weightLabels[criterion.weight], ...(counts === null ? [] : [counts])].join(':\n'), 'small'),
  ];
  if (answer === undefined) return [about, [cell('Niet beantwoord.')], [cell('')]];
  const { text, sources, derived } = chosenStatement(criterion, answer.choice);
  const label = capitalise(choiceLabel(answer.choice));
  const source = derived ? 'afgeleid' : sources.length === 0 ? 'geen' : sources.join('\n');
  return [
    about,
    [
      cell(text === label ? `**${label}.**` : `**${label}.** ${asTyped(text)}`),
      ...typed('Uitleg', answer.reason),
      ...typed('Bewijs', answer.evidence),
      ...typed('IJkpunt', anchorOf(criterion.id, receipt.employer) ?? undefined),
      ...(answer.doubt === true ? [cell('Bij dit antwoord is twijfel genoteerd.')] : []),
    ],
    [cell(source, 'small')],
  ];
}

/** Per dimension what was chosen, why, the evidence and the source. */
export function criterionTables(raster: RasterCatalog, receipt: Receipt): Block[] {
  return [
    heading('Antwoorden per criterium'),
    remark(
      'Bij ‘Bron’ staat het nummer van de zin in het brondocument. ‘Afgeleid’ betekent: het tegendeel van een ander niveau. Dat staat niet zo in de bron.',
    ),
    ...(receipt.employer === undefined || Object.keys(receipt.employer.anchors).length === 0
      ? []
      : [
          remark(
            'Een ijkpunt zegt wat de woorden van een criterium bij deze werkgever betekenen. Het telt niet mee.',
          ),
        ]),
    ...raster.dimensions.flatMap((dimension): Block[] => [
      heading(dimension.name, 3),
      {
        kind: 'table',
        summary: `Antwoorden bij ${dimension.name}`,
        columns: [
          { header: 'Criterium', width: 9 },
          { header: 'Keuze, uitleg en bewijs', width: 20 },
          { header: 'Bron', width: 6 },
        ],
        rows: raster.criteria
          .filter((criterion) => criterion.dimension === dimension.id)
          .map((criterion) => answerRow(criterion, receipt.sheet.answers[criterion.id], receipt)),
      },
    ]),
  ];
}
