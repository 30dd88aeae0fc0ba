import type { Criterion, RasterCatalog, ResultArea } from '../../domain/catalog/catalog';
import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { Answer } from '../../domain/grading/sheet';
import { explainAdvice } from '../advice/explainAdvice';
import type { Explanation } from '../advice/explainAdvice';
import { capitalise, choiceLabel, outcomeLabel } from '../advice/labels';
import { chosenStatement } from '../advice/reasons';
import { momentOf } from '../shared/dates';
import { enumerate, percent } from '../shared/numbers';
import { cell, typedValue } from './lineTexts';
import { asTyped } from './marked';
import type { Block, TableCell } from './printDocument';

/** The decision as the appendix shows it; without one the profile stands at the advised level. */
export interface ShownDecision {
  readonly level: SettableLevel;
  readonly reason: string;
  /** Who decided and when (ISO 8601), where that is known. */
  readonly by: { readonly name: string; readonly at: string } | null;
}

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: asTyped(text) });

function decisionBlocks(decision: ShownDecision | null, receipt: Receipt): Block[] {
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
        { label: 'Bepaald niveau', value: capitalise(outcomeLabel(decision.level)) },
        {
          label: 'Advies',
          value: deviates ? `${advised}. Het besluit wijkt af.` : `${advised}. Het besluit volgt het advies.`,
        },
        ...(decision.by === null
          ? []
          : [{ label: 'Bepaald door', value: asTyped(`${decision.by.name}, ${momentOf(decision.by.at)}`) }]),
        ...(decision.reason.trim() === '' && !deviates
          ? []
          : [{ label: 'Uitleg', value: typedValue(decision.reason) }]),
      ],
    },
    { kind: 'paragraph', tone: 'small', text: 'De tool adviseert. De werkgever bepaalt het niveau.' },
  ];
}

function adviceBlocks(explanation: Explanation): Block[] {
  const { combination } = explanation;
  return [
    heading('Advies in woorden'),
    paragraph([`${explanation.headline}.`, ...explanation.summary].join(' ')),
    paragraph(explanation.strength),
    ...(explanation.borderCase.length === 0
      ? []
      : [paragraph(`Grensgeval. ${explanation.borderCase.join(' ')}`)]),
    ...(explanation.mixed === null ? [] : [paragraph(explanation.mixed)]),
    ...(explanation.thresholds.length === 0 ? [] : [thresholdTable(explanation)]),
    ...(explanation.thresholds.length === 0
      ? []
      : [
          heading('Waarom niet hoger?', 3),
          paragraph(explanation.whyNotHigher),
          heading('Waarom niet lager?', 3),
          paragraph(explanation.whyNotLower),
        ]),
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

function thresholdTable(explanation: Explanation): Block {
  const names = (reasons: Explanation['thresholds'][number]['for']): TableCell => [
    cell(asTyped(reasons.length === 0 ? 'geen' : enumerate(reasons.map(({ shortName }) => shortName)))),
  ];
  return {
    kind: 'table',
    summary: 'Per drempel het aandeel en de antwoorden voor en tegen',
    columns: [
      { header: 'Drempel', width: 3 },
      { header: 'Antwoorden voor', width: 6 },
      { header: 'Antwoorden tegen', width: 6 },
    ],
    rows: explanation.thresholds.map((threshold) => [
      [
        cell(`**Niveau ${threshold.level}**`),
        cell(`${threshold.share}, ${threshold.reached ? 'gehaald' : 'niet gehaald'}`),
      ],
      names(threshold.for),
      names(threshold.against),
    ]),
  };
}

const weightLabels = {
  zwaar: 'telt zwaar',
  midden: 'telt middelzwaar',
  licht: 'telt licht',
  toets: 'telt niet mee',
  gelijk: 'op elk niveau gelijk',
} as const;

function answerRow(criterion: Criterion, answer: Answer | undefined): TableCell[] {
  const about = [cell(`**${asTyped(criterion.shortName)}**`), cell(weightLabels[criterion.weight], 'small')];
  if (answer === undefined) return [about, [cell('Niet beantwoord.')], [cell('')]];
  const { text, sources, derived } = chosenStatement(criterion, answer.choice);
  const typed = (label: string, value: string | undefined): TableCell =>
    value === undefined || value.trim() === '' ? [] : [cell(`**${label}:** ${asTyped(value.trim())}`)];
  const source = derived ? 'Niet in de bron: het tegendeel van een ander niveau.' : sources.join(', ');
  return [
    about,
    [
      cell(`**${capitalise(choiceLabel(answer.choice))}.** ${asTyped(text)}`),
      ...typed('Uitleg', answer.reason),
      ...typed('Bewijs', answer.evidence),
      ...(answer.doubt === true ? [cell('Bij dit antwoord is twijfel genoteerd.')] : []),
    ],
    [cell(source === '' ? 'geen' : source, 'small')],
  ];
}

function dimensionBlocks(raster: RasterCatalog, receipt: Receipt): Block[] {
  return raster.dimensions.flatMap((dimension): Block[] => [
    heading(dimension.name, 3),
    {
      kind: 'table',
      summary: `Antwoorden bij ${dimension.name}`,
      columns: [
        { header: 'Criterium', width: 4 },
        { header: 'Keuze, uitleg en bewijs', width: 10 },
        { header: 'Bron', width: 3 },
      ],
      rows: raster.criteria
        .filter((criterion) => criterion.dimension === dimension.id)
        .map((criterion) => answerRow(criterion, receipt.sheet.answers[criterion.id])),
    },
  ]);
}

function areaBlocks(area: ResultArea, receipt: Receipt, explanation: Explanation): Block[] {
  const outcome = explanation.areas.find(({ id }) => id === area.id);
  const reason = receipt.sheet.areaReasons[area.id] ?? '';
  return [
    heading(area.name, 3),
    ...(outcome === undefined ? [] : [paragraph(`${outcome.verdict}. ${outcome.sentence}`)]),
    ...(reason.trim() === '' ? [] : [paragraph(`Uitleg: ${reason.trim()}`)]),
    {
      kind: 'table',
      summary: `Antwoorden bij ${area.name}`,
      columns: [
        { header: 'Taak', width: 10 },
        { header: 'Antwoord', width: 3 },
        { header: 'Bron', width: 3 },
      ],
      rows: area.tasks.map((task) => [
        [cell(asTyped(task.text.replaceAll('**', '')))],
        [cell(receipt.sheet.tasks[task.id] ?? 'niet beantwoord')],
        [cell(task.sources.join(', '), 'small')],
      ]),
    },
  ];
}

function sideFacts(receipt: Receipt, catalogs: GradingCatalogs): Block[] {
  const main = catalogs.raster ?? catalogs.areas;
  const gates = main?.gates ?? [];
  const { sheet } = receipt;
  const valueOf = (gate: (typeof gates)[number]): string | null => {
    const given = sheet.gates[gate.id];
    return given === undefined
      ? 'Niet beantwoord'
      : asTyped(gate.values.find((value) => value.id === given)?.label ?? given);
  };
  const shares = Object.entries(sheet.timeShares).map(
    ([level, share]) =>
      `${percent(share)} ${level === 'key-accountmanager' ? 'Key accountmanager' : `niveau ${level}`}`,
  );
  return [
    heading('Poortvragen en omstandigheden'),
    {
      kind: 'facts',
      summary: 'Antwoorden die vooraf of ernaast zijn gegeven',
      rows: [
        ...gates.map((gate) => ({ label: asTyped(gate.question), value: valueOf(gate) })),
        ...(main?.conditions ?? []).map((condition) => ({
          label: asTyped(condition.question),
          value: capitalise(sheet.conditions[condition.id] ?? 'niet beantwoord'),
        })),
        ...(shares.length === 0
          ? []
          : [{ label: 'Tijd voor werk van een ander niveau', value: enumerate(shares) }]),
      ],
    },
    {
      kind: 'paragraph',
      tone: 'small',
      text: 'Omstandigheden worden genoteerd. Ze tellen niet mee voor het niveau.',
    },
  ];
}

/** The third part: the indelingsbijlage, made from the receipt and the frozen catalog texts. */
export function gradingAppendix(
  catalogs: GradingCatalogs,
  receipt: Receipt,
  decision: ShownDecision | null,
): Block[] {
  const explanation = explainAdvice(catalogs, receipt);
  const areas = receipt.advice.areas.length === 0 ? [] : (catalogs.areas?.resultAreas ?? []);
  const asked = areas.filter(
    (area) => area.onlyWhen !== 'team' || receipt.sheet.gates.leidinggeven === 'team',
  );
  return [
    { kind: 'heading', level: 1, text: 'Indelingsbijlage', onNewPage: true },
    {
      kind: 'paragraph',
      text: 'Hier staat waarop het niveau rust: elk antwoord met de uitleg, het bewijs en de bron.',
    },
    ...decisionBlocks(decision, receipt),
    ...adviceBlocks(explanation),
    ...sideFacts(receipt, catalogs),
    ...(catalogs.raster === null
      ? []
      : [heading('Antwoorden per criterium'), ...dimensionBlocks(catalogs.raster, receipt)]),
    ...(asked.length === 0 ? [] : [heading('Resultaatgebieden van de Key accountmanager')]),
    ...asked.flatMap((area) => areaBlocks(area, receipt, explanation)),
    heading('Waarmee dit advies is gemaakt'),
    { kind: 'paragraph', tone: 'small', text: asTyped(explanation.basis) },
    {
      kind: 'paragraph',
      tone: 'small',
      text: asTyped(
        `Volledig controlegetal van de catalogus (SHA-256): ${receipt.catalog.sha256}. De rekenregel komt van deze tool en staat niet in de bron. Met de bijlage indeling.json in dit bestand is het advies opnieuw te maken.`,
      ),
    },
  ];
}
