import type { RasterCatalog } from '../../domain/catalog/catalog';
import type { Receipt, Tipping } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { isOption } from '../../domain/grading/weighedAnswer';
import { enumerate } from '../shared/numbers';
import { wrapped } from '../shared/wrapped';
import { explainAdvice } from './explainAdvice';
import type { Explanation, ThresholdText } from './explanation';
import { restsOnRaster } from './groundText';
import { capitalise, choiceLabel, outcomeLabel } from './labels';
import { nameIn } from './nameIn';
import { chosenStatement } from './reasons';

/** What the text says beside the advice: the job it is about and the level that was set, if any. */
export interface AdviceTextSubject {
  readonly job: { readonly name: string; readonly department: string; readonly jobNumber: string };
  readonly decision: {
    readonly level: 'A' | 'B' | 'C' | 'key-accountmanager';
    readonly reason: string;
  } | null;
}

/** A heading with its lines; a line that starts with "- " is an item. Left out when there are no lines. */
interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

const item = (text: string): string => `- ${text}`;
/** Sentences as one paragraph. */
const sentences = (some: readonly string[]): string[] => (some.length === 0 ? [] : [some.join(' ')]);

function certainty({ strength, borderCase, mixed }: Explanation): Section {
  return {
    heading: 'Hoe zeker is dit?',
    lines: [strength, ...borderCase.map(item), ...(mixed === null ? [] : [mixed])],
  };
}

function thresholdLines({ level, sentence, ...answers }: ThresholdText): string[] {
  const named = (label: string, reasons: ThresholdText['for']): string[] =>
    reasons.length === 0
      ? []
      : [item(`${label}: ${reasons.map((one) => `${one.shortName} (${one.choiceLabel})`).join(', ')}.`)];
  return [`Drempel ${level}. ${sentence}`, ...named('Voor', answers.for), ...named('Tegen', answers.against)];
}

/** The tipping changes of one criterion in one line: "Plannen maken, nu B. Bij A: niveau A. Bij C: niveau C." */
function tippingLines(catalogs: GradingCatalogs, tipping: readonly Tipping[]): string[] {
  const ids = [...new Set(tipping.map(({ criterionId }) => criterionId))];
  return ids.map((id) => {
    const own = tipping.filter((change) => change.criterionId === id);
    const levels = [...new Set(own.map(({ newLevel }) => newLevel))];
    const perLevel = levels.map((level) => {
      const choices = own.filter(({ newLevel }) => newLevel === level).map(({ to }) => choiceLabel(to));
      return `Bij ${enumerate(choices, 'of')}: ${level === null ? 'geen niveau' : outcomeLabel(level)}.`;
    });
    return item(`${nameIn(catalogs, id)}, nu ${choiceLabel(own[0]?.from ?? '')}. ${perLevel.join(' ')}`);
  });
}

function changes(catalogs: GradingCatalogs, { advice }: Receipt, explanation: Explanation): Section {
  const byOne = tippingLines(catalogs, advice.tipping);
  const lead = restsOnRaster(advice)
    ? 'Eén ander antwoord kan het niveau veranderen:'
    : 'Eén ander antwoord kan het niveau van het raster veranderen:';
  return {
    heading: 'Wat zou dit veranderen?',
    lines: [...sentences(explanation.changes), ...(byOne.length === 0 ? [] : [lead, ...byOne])],
  };
}

const weightNames = {
  zwaar: 'zwaar',
  midden: 'middelzwaar',
  licht: 'licht',
  toets: 'telt niet mee',
  gelijk: 'telt niet mee',
} as const;

function answerLines(raster: RasterCatalog, { sheet }: Receipt): string[] {
  return raster.criteria.flatMap((criterion) => {
    const answer = sheet.answers[criterion.id];
    if (answer === undefined) return [];
    const { text, sources, derived } = chosenStatement(criterion, answer.choice);
    const typed = (label: string, value: string | undefined): string[] =>
      value === undefined || value.trim() === '' ? [] : [`  ${label}: ${value.trim()}`];
    return [
      item(`${criterion.shortName} (${weightNames[criterion.weight]}): ${choiceLabel(answer.choice)}.`),
      ...(isOption(answer.choice) ? [`  ${text}`] : []),
      ...typed('Uitleg', answer.reason),
      ...typed('Bewijs', answer.evidence),
      ...(answer.doubt === true ? ['  Bij dit antwoord is twijfel genoteerd.'] : []),
      ...(derived
        ? ['  Niet in de bron: het tegendeel van een ander niveau.']
        : typed('Bron', sources.join(', '))),
    ];
  });
}

function areaLines(explanation: Explanation, { sheet }: Receipt): string[] {
  return explanation.areas.flatMap(({ id, name, verdict, sentence }) => {
    const reason = (sheet.areaReasons[id] ?? '').trim();
    return [
      item(`${name}: ${verdict.toLowerCase()}. ${sentence}`),
      ...(reason === '' ? [] : [`  Uitleg: ${reason}`]),
    ];
  });
}

function decisionLines({ advice }: Receipt, decision: AdviceTextSubject['decision']): string[] {
  if (decision === null) return ['De app adviseert. De werkgever beslist.'];
  const deviates = decision.level !== advice.outcome;
  const reason = decision.reason.trim();
  const beside =
    advice.outcome === 'onbepaald'
      ? 'Er was nog geen advies.'
      : deviates
        ? 'Dat wijkt af van het advies.'
        : 'Dat volgt het advies.';
  return [
    `Bepaald: ${outcomeLabel(decision.level)}. ${beside}`,
    ...(reason === '' ? [] : [`Uitleg: ${reason}`]),
    ...(deviates && reason === '' ? ['De uitleg bij dit besluit ontbreekt nog.'] : []),
  ];
}

/**
 * The whole explanation as plain text, for a terminal or a mail: what is advised, why, why not higher or lower, what
 * would change it and what is uncertain.
 */
export function adviceText(
  catalogs: GradingCatalogs,
  receipt: Receipt,
  { job, decision }: AdviceTextSubject,
): string {
  const explanation = explainAdvice(catalogs, receipt);
  const about = [
    job.department.trim() === '' ? '' : `Afdeling: ${job.department.trim()}`,
    job.jobNumber.trim() === '' ? '' : `Functienummer: ${job.jobNumber.trim()}`,
  ].filter((line) => line !== '');
  const sections: Section[] = [
    { heading: explanation.headline, lines: sentences(explanation.summary) },
    certainty(explanation),
    { heading: 'Waarom niet hoger?', lines: [explanation.whyNotHigher] },
    { heading: 'Waarom niet lager?', lines: [explanation.whyNotLower] },
    changes(catalogs, receipt, explanation),
    { heading: 'Let hierop', lines: explanation.signals.map(({ text }) => item(text)) },
    explanation.combination === null
      ? { heading: '', lines: [] }
      : { heading: explanation.combination.heading, lines: sentences(explanation.combination.sentences) },
    { heading: 'Gebieden van de Key accountmanager', lines: areaLines(explanation, receipt) },
    { heading: 'De drempels', lines: explanation.thresholds.flatMap(thresholdLines) },
    {
      heading: 'De antwoorden',
      lines: catalogs.raster === null ? [] : answerLines(catalogs.raster, receipt),
    },
    { heading: 'Besluit', lines: decisionLines(receipt, decision) },
    { heading: 'Waarmee is dit gemaakt?', lines: [explanation.basis] },
  ];
  const blocks = [
    [`Indelingsadvies: ${job.name.trim()}`, ...about].join('\n'),
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ heading, lines }) => [capitalise(heading), ...lines.map((line) => wrapped(line))].join('\n')),
  ];
  return `${blocks.join('\n\n')}\n`;
}
