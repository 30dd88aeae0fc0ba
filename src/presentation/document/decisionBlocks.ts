import type { Outcome, Receipt } from '../../domain/grading/advice';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { capitalise, labelledLevel, outcomeLabel } from '../advice/labels';
import { momentOf } from '../shared/dates';
import { heading, paragraph, remark } from './headings';
import { typedValue } from './lineTexts';
import { asTyped } from './marked';
import type { Block } from './printDocument';

/** The decision as the appendix shows it; without one the profile stands at the advised level. */
export interface ShownDecision {
  readonly level: SettableLevel;
  readonly reason: string;
  /** Who decided and when (ISO 8601), where that is known. */
  readonly by: { readonly name: string; readonly at: string } | null;
}

/** Whether the decision follows the advice; an undecided outcome leaves nothing to deviate from. */
function followsText(level: SettableLevel, outcome: Outcome): string {
  if (outcome === 'onbepaald') return 'Er was dus nog geen advies om te volgen.';
  return level === outcome ? 'Het besluit volgt het advies.' : 'Het besluit wijkt af.';
}

/** Which level was set, whether that follows the advice, and by whom. */
export function decisionBlocks(decision: ShownDecision | null, receipt: Receipt): Block[] {
  const advised = capitalise(outcomeLabel(receipt.advice.outcome));
  if (decision === null) {
    return [
      heading('Besluit'),
      paragraph(`Er is nog geen niveau bepaald. Dit profiel staat op het advies: ${advised}.`),
    ];
  }
  const deviates = decision.level !== receipt.advice.outcome;
  return [
    heading('Besluit'),
    {
      kind: 'facts',
      summary: 'Het besluit over het niveau',
      rows: [
        {
          label: 'Bepaald niveau',
          value: asTyped(capitalise(labelledLevel(decision.level, receipt.employer))),
        },
        { label: 'Advies', value: `${advised}. ${followsText(decision.level, receipt.advice.outcome)}` },
        ...(decision.by === null
          ? []
          : [{ label: 'Bepaald door', value: asTyped(`${decision.by.name}, ${momentOf(decision.by.at)}`) }]),
        ...(decision.reason.trim() === '' && !deviates
          ? []
          : [{ label: 'Uitleg', value: typedValue(decision.reason) }]),
      ],
    },
    remark('De tool adviseert. De werkgever bepaalt het niveau.'),
  ];
}
