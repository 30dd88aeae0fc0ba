import type { Criterion } from '../../domain/catalog/catalog';
import type { Receipt, Tipping } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { canWeigh, isOption } from '../../domain/grading/weighedAnswer';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { enumerate } from '../shared/numbers';
import { wrapped } from '../shared/wrapped';
import { roleIn } from '../../domain/grading/areas';
import type { RolesCatalog } from '../../domain/catalog/rolesCatalog';
import { proposalText } from './proposalText';
import type { ProposalText } from './proposalText';
import { rolesHeading } from './areaText';
import { explainAdvice } from './explainAdvice';
import type { Explanation } from './explanation';
import { restsOnRaster } from './groundText';
import { capitalise, choiceLabel, factorLabel, outcomeLabel } from './labels';
import { nameIn } from './nameIn';
import { chosenStatement } from './reasons';
import { mainCatalogOf } from '../../domain/grading/walk';

/** What the text says beside the advice: the job it is about and the level that was set, if any. */
export interface AdviceTextSubject {
  readonly job: { readonly name: string; readonly department: string; readonly jobNumber: string };
  readonly decision: {
    readonly level: SettableLevel;
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
  const byOne = restsOnRaster(advice) ? tippingLines(catalogs, advice.tipping) : [];
  return {
    heading: 'Wat zou dit veranderen?',
    lines: [
      ...sentences(explanation.changes),
      ...(byOne.length === 0 ? [] : ['Eén ander antwoord kan het niveau veranderen:', ...byOne]),
    ],
  };
}

const weightNames = {
  zwaar: ' (zwaar)',
  midden: ' (middelzwaar)',
  licht: ' (licht)',
  toets: '',
  gelijk: '',
} as const;

/** At which thresholds an answer counted: "Telt voor A en B, tegen C." */
function countsSentence(id: string, { advice }: Receipt): string {
  const at = (side: 'for' | 'against'): string[] =>
    advice.thresholds.filter((threshold) => threshold[side].includes(id)).map(({ level }) => level);
  const parts = [
    ...(at('for').length === 0 ? [] : [`voor ${enumerate(at('for'))}`]),
    ...(at('against').length === 0 ? [] : [`tegen ${enumerate(at('against'))}`]),
  ];
  return parts.length === 0 ? '' : ` Telt ${parts.join(', ')}.`;
}

/** The answers to some criteria, each with its statement, reason, evidence and source. */
function answerLines(criteria: readonly Criterion[], receipt: Receipt): string[] {
  const typed = (label: string, value: string | undefined): string[] =>
    value === undefined || value.trim() === '' ? [] : [`  ${label}: ${value.trim()}`];
  return criteria.flatMap((criterion) => {
    const answer = receipt.sheet.answers[criterion.id];
    if (answer === undefined) return [];
    const { text, sources, derived } = chosenStatement(criterion, answer.choice);
    return [
      item(
        `${criterion.shortName}${weightNames[criterion.weight]}: ${choiceLabel(answer.choice)}.${countsSentence(criterion.id, receipt)}`,
      ),
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

/** The thresholds, as far as an answer says something about one. */
function thresholdLines({ advice }: Receipt, { thresholds }: Explanation): string[] {
  if (advice.thresholds.every(({ share }) => share === null)) return [];
  return thresholds.map(({ level, sentence }) => item(`Drempel ${level}. ${sentence}`));
}

/** The gates and the working conditions, as they were answered. */
function besideLines(catalogs: GradingCatalogs, { sheet }: Receipt): string[] {
  const main = mainCatalogOf(catalogs);
  const gates = (main?.gates ?? []).flatMap(({ id, question, values }) => {
    const given = values.find((value) => value.id === sheet.gates[id]);
    return [item(`${question} ${given?.label ?? 'Niet beantwoord'}.`)];
  });
  const conditions = (main?.conditions ?? []).flatMap(({ id, question }) => {
    const given = sheet.conditions[id];
    return given === undefined ? [] : [item(`${question} ${capitalise(given)}. Dit telt niet mee.`)];
  });
  return [...gates, ...conditions];
}

/** The result areas, or the roles; outside the family they do not matter. */
function areaLines(
  explanation: Explanation,
  { sheet, advice }: Receipt,
  belongs: (id: string) => boolean,
): string[] {
  if (advice.outcome === 'buiten-familie') return [];
  return explanation.areas
    .filter(({ id }) => belongs(id))
    .flatMap(({ id, name, verdict, sentence }) => {
      const reason = (sheet.areaReasons[id] ?? '').trim();
      return [
        item(`${name}: ${verdict.toLowerCase()}. ${sentence}`),
        ...(reason === '' ? [] : [`  Uitleg: ${reason}`]),
      ];
    });
}

/** The signals, with all silent factors in one line: four nearly equal lines would hide the rest. */
function signalLines({ advice }: Receipt, { signals }: Explanation): string[] {
  const silent = advice.signals.flatMap((signal) =>
    signal.kind === 'factor-zonder-antwoord' ? [factorLabel(signal.factor)] : [],
  );
  if (silent.length < 2) return signals.map(({ text }) => item(text));
  return [
    ...signals.filter(({ kind }) => kind !== 'factor-zonder-antwoord').map(({ text }) => item(text)),
    item(
      `Over ${enumerate(silent)} is niets ingevuld. De Europese regels voor gelijke beloning vragen daar wel naar.`,
    ),
  ];
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

/** Under A: the reference functions that the answers point to, with the tasks why. */
function proposalSection(proposal: ProposalText | null): Section {
  if (proposal === null) return { heading: '', lines: [] };
  return {
    heading: proposal.heading,
    lines: [
      ...sentences(proposal.sentences),
      ...proposal.candidates.flatMap(({ name, sentence, roles }) => [
        `${name}: ${sentence}`,
        ...roles.flatMap((role) => [
          item(`${role.name}, ${role.part}:`),
          ...role.reasons.map(
            ({ criterion, choice, text, sources }) =>
              `  ${criterion}, ${choice}. ${text} Bron: ${sources.join(', ')}.`,
          ),
        ]),
      ]),
    ],
  };
}

/**
 * The whole explanation as plain text, for a terminal or a mail: what is advised, why, why not higher or lower, what
 * would change it and what is uncertain. `references`: the reference functions that can be proposed under A.
 */
export function adviceText(
  catalogs: GradingCatalogs,
  receipt: Receipt,
  { job, decision }: AdviceTextSubject,
  references: readonly RolesCatalog[] = [],
): string {
  const explanation = explainAdvice(catalogs, receipt);
  const criteria = catalogs.raster?.criteria ?? [];
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
    proposalSection(proposalText(catalogs, receipt, references)),
    { heading: 'Let hierop', lines: signalLines(receipt, explanation) },
    explanation.combination === null
      ? { heading: '', lines: [] }
      : { heading: explanation.combination.heading, lines: sentences(explanation.combination.sentences) },
    {
      heading: 'Gebieden van de Key accountmanager',
      lines: areaLines(explanation, receipt, (id) => roleIn(catalogs, id) === undefined),
    },
    {
      heading: rolesHeading(catalogs.roles?.jobTitle ?? ''),
      lines: areaLines(explanation, receipt, (id) => roleIn(catalogs, id) !== undefined),
    },
    {
      heading: 'De drempels',
      lines: thresholdLines(receipt, explanation),
    },
    { heading: 'De antwoorden die tellen', lines: answerLines(criteria.filter(canWeigh), receipt) },
    {
      heading: 'De antwoorden die niet meetellen',
      lines: answerLines(
        criteria.filter((criterion) => !canWeigh(criterion)),
        receipt,
      ),
    },
    {
      heading:
        mainCatalogOf(catalogs)?.gates.length === 0 ? 'Omstandigheden' : 'Poortvragen en omstandigheden',
      lines: besideLines(catalogs, receipt),
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
