import type { ResultArea } from '../../domain/catalog/catalog';
import type { Receipt } from '../../domain/grading/advice';
import type { Explanation } from '../advice/explanation';
import { heading, paragraph } from './headings';
import { cell } from './lineTexts';
import { asTyped } from './marked';
import type { Block } from './printDocument';

function areaBlocks(area: ResultArea, receipt: Receipt, explanation: Explanation): Block[] {
  const outcome = explanation.areas.find(({ id }) => id === area.id);
  const reason = (receipt.sheet.areaReasons[area.id] ?? '').trim();
  return [
    heading(area.name, 3),
    ...(outcome === undefined ? [] : [paragraph(`${outcome.verdict}. ${outcome.sentence}`)]),
    ...(reason === '' ? [] : [{ kind: 'paragraph', text: `**Uitleg:** ${asTyped(reason)}` } as const]),
    {
      kind: 'table',
      summary: `Antwoorden bij ${area.name}`,
      columns: [
        { header: 'Taak', width: 24 },
        { header: 'Antwoord', width: 6 },
        { header: 'Bron', width: 6 },
      ],
      rows: area.tasks.map((task) => [
        [cell(asTyped(task.text.replaceAll('**', '')))],
        [cell(receipt.sheet.tasks[task.id] ?? 'niet beantwoord')],
        [cell(task.sources.length === 0 ? 'geen' : task.sources.join('\n'), 'small')],
      ]),
    },
  ];
}

/** Per result area or role the outcome, the reason and the answer to every task. */
export function areaTables(
  title: string,
  areas: readonly ResultArea[],
  receipt: Receipt,
  explanation: Explanation,
): Block[] {
  if (areas.length === 0) return [];
  return [heading(title), ...areas.flatMap((area) => areaBlocks(area, receipt, explanation))];
}
