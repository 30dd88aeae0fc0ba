import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { capitalise } from '../advice/labels';
import { percent } from '../shared/numbers';
import { heading, remark } from './headings';
import { cell } from './lineTexts';
import { asTyped } from './marked';
import type { Block, TableCell } from './printDocument';
import { mainCatalogOf } from '../../domain/grading/walk';

/** What was asked before and beside the weighing: gates, conditions and time shares. */
export function sideAnswers(receipt: Receipt, catalogs: GradingCatalogs): Block[] {
  const main = mainCatalogOf(catalogs);
  const { gates, conditions, timeShares } = receipt.sheet;
  const row = (question: string, given: string | undefined): TableCell[] => [
    [cell(asTyped(question))],
    [cell(asTyped(given ?? 'Niet beantwoord'))],
  ];
  return [
    heading(main?.gates.length === 0 ? 'Omstandigheden' : 'Poortvragen en omstandigheden'),
    {
      kind: 'table',
      summary: 'Antwoorden die vooraf of ernaast zijn gegeven',
      columns: [
        { header: 'Vraag', width: 12 },
        { header: 'Antwoord', width: 8 },
      ],
      rows: [
        ...(main?.gates ?? []).map((gate) => {
          const given = gates[gate.id];
          return row(gate.question, gate.values.find(({ id }) => id === given)?.label ?? given);
        }),
        ...(main?.conditions ?? []).map((condition) => {
          const given = conditions[condition.id];
          return row(condition.question, given === undefined ? undefined : capitalise(given));
        }),
        ...Object.entries(timeShares).map(([level, share]) =>
          row(
            `Tijd voor werk van ${level === 'key-accountmanager' ? 'een Key accountmanager' : `niveau ${level}`}`,
            percent(share),
          ),
        ),
      ],
    },
    remark(
      main?.gates.length === 0
        ? 'Omstandigheden worden genoteerd. Ze tellen niet mee.'
        : 'Omstandigheden en tijd worden genoteerd. Ze tellen niet mee voor het niveau.',
    ),
  ];
}
