import type { Explanation } from '../advice/explanation';
import { counted } from '../shared/numbers';
import { heading, paragraph, remark } from './headings';
import { cell } from './lineTexts';
import { asTyped } from './marked';
import type { Block } from './printDocument';

function number(answers: readonly unknown[]): string {
  return answers.length === 0 ? 'geen' : counted(answers.length, 'antwoord', 'antwoorden');
}

/** Per threshold the share and how many answers count; which ones they are stands with the answers. */
function thresholdTable({ thresholds }: Explanation): Block {
  return {
    kind: 'table',
    summary: 'Per drempel het aandeel en het aantal antwoorden voor en tegen',
    columns: [
      { header: 'Drempel', width: 4 },
      { header: 'Aandeel', width: 4 },
      { header: 'Uitkomst', width: 4 },
      { header: 'Voor', width: 4 },
      { header: 'Tegen', width: 4 },
    ],
    rows: thresholds.map((threshold) => [
      [cell(`**Niveau ${threshold.level}**`)],
      [cell(threshold.share)],
      [cell(threshold.reached ? 'gehaald' : 'niet gehaald')],
      [cell(number(threshold.for))],
      [cell(number(threshold.against))],
    ]),
  };
}

/** The advice in words, from the receipt alone. */
export function adviceBlocks(explanation: Explanation): Block[] {
  const { combination, thresholds } = explanation;
  const isCounted = thresholds.length > 0;
  return [
    heading('Advies in woorden'),
    paragraph([`${explanation.headline}.`, ...explanation.summary].join(' ')),
    paragraph(explanation.strength),
    ...(explanation.borderCase.length === 0
      ? []
      : [paragraph(`Grensgeval. ${explanation.borderCase.join(' ')}`)]),
    ...(explanation.mixed === null ? [] : [paragraph(explanation.mixed)]),
    ...(isCounted
      ? [
          thresholdTable(explanation),
          remark('Een drempel is gehaald als meer dan de helft van het gewicht ervoor telt.'),
        ]
      : []),
    heading('Waarom niet hoger?', 3),
    paragraph(explanation.whyNotHigher),
    heading('Waarom niet lager?', 3),
    paragraph(explanation.whyNotLower),
    ...(explanation.changes.length === 0
      ? []
      : [heading('Wat zou het advies veranderen?', 3), paragraph(explanation.changes.join(' '))]),
    ...(combination === null
      ? []
      : [heading(combination.heading, 3), paragraph(combination.sentences.join(' '))]),
    ...(explanation.signals.length === 0
      ? []
      : [
          heading('Aandachtspunten', 3),
          { kind: 'list', items: explanation.signals.map(({ text }) => asTyped(text)) } as const,
        ]),
  ];
}
