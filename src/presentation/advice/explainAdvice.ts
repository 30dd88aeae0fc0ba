import type { Level } from '../../domain/catalog/catalog';
import { levels } from '../../domain/catalog/catalog';
import type {
  Advice,
  AreaOutcome,
  BorderReason,
  Combination,
  Ground,
  Receipt,
  Threshold,
  Tipping,
} from '../../domain/grading/advice';
import { methodOf, strengthOf } from '../../domain/grading/giveAdvice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { counted, enumerate, percent } from '../shared/numbers';
import { capitalise, choiceLabel, combinationRuleLabel, orHigher, outcomeLabel } from './labels';
import { reasonsOf } from './reasons';
import type { Reason } from './reasons';
import { nameIn, signalText } from './signalText';

/**
 * The words of an advice, made from the receipt and the catalog texts alone. Web, PDF and command line all print
 * this, so that they never disagree.
 */
export interface Explanation {
  readonly headline: string;
  readonly summary: readonly string[];
  /** ruim, redelijk or krap, in a sentence. */
  readonly strength: string;
  /** Empty when it is no border case. */
  readonly borderCase: readonly string[];
  readonly mixed: string | null;
  readonly thresholds: readonly ThresholdText[];
  readonly whyNotHigher: string;
  readonly whyNotLower: string;
  readonly tipping: readonly TippingText[];
  readonly changes: readonly string[];
  readonly signals: readonly { readonly kind: string; readonly text: string }[];
  readonly combination: { readonly heading: string; readonly sentences: readonly string[] } | null;
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly verdict: string;
    readonly sentence: string;
  }[];
  /** Which catalog, version and method, so that the advice can be given again. */
  readonly basis: string;
}

export interface ThresholdText {
  readonly level: Level;
  readonly sentence: string;
  readonly share: string;
  readonly reached: boolean;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

export interface TippingText {
  readonly criterionId: string;
  readonly shortName: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly newLevel: string;
}

function thresholdSentence(threshold: Threshold): string {
  const target = orHigher(threshold.level);
  if (threshold.share === null) return `Geen enkel antwoord zegt iets over ${target}.`;
  return `${percent(threshold.share)} van het gewicht wijst naar ${target}. Meer dan de helft is nodig. ${threshold.reached ? 'Die drempel is gehaald.' : 'Die drempel is niet gehaald.'}`;
}

function levelSummary(advice: Advice): string[] {
  const shown =
    advice.provisionalLevel === 'C'
      ? (['C'] as const)
      : levels.filter(
          (level) =>
            level !== 'A' || advice.provisionalLevel === 'onder-a' || advice.provisionalLevel === 'A',
        );
  const parts = advice.thresholds
    .filter((threshold) => threshold.share !== null && (shown as readonly Level[]).includes(threshold.level))
    .map((threshold) => `${percent(threshold.share ?? 0)} voor ${orHigher(threshold.level)}`);
  return parts.length === 0
    ? []
    : [`Van het gewicht telt ${enumerate(parts)}.`, 'Meer dan de helft is nodig.'];
}

function groundSentences(catalogs: GradingCatalogs, ground: Ground, advice: Advice): string[] {
  const names = (ids: readonly string[]): string => enumerate(ids.map((id) => `‘${nameIn(catalogs, id)}’`));
  switch (ground.kind) {
    case 'geen-klantrelatie':
      return [
        'De functie heeft geen vaste relatie met klanten of verkoopt niet.',
        'Dan is het geen functie van accountmanager.',
        'Zoek een andere voorbeeldfunctie.',
      ];
    case 'leidt-leidinggevenden':
      return [
        'De functie geeft leiding aan leidinggevenden.',
        'Dat is zwaarder dan dit raster en dan de Key accountmanager.',
        'Laat een deskundige de functie indelen.',
      ];
    case 'leidt-team-zonder-keten':
      return [
        'De functie geeft leiding aan een team, maar werkt niet met een contract met een winkelketen.',
        'Daar is in deze catalogus geen voorbeeldfunctie voor.',
        'Laat een deskundige meekijken.',
      ];
    case 'leidt-team-gebieden-open':
      return [
        'De functie geeft leiding aan een team en werkt met een winkelketen.',
        'Dat wijst naar de Key accountmanager.',
        'De resultaatgebieden zijn nog niet beantwoord. Dit advies is dus voorlopig.',
      ];
    case 'gebieden-gedragen':
      return [
        'De functie draagt de eerste vier resultaatgebieden van de Key accountmanager.',
        'Bij elk van die gebieden hoort meer dan de helft van de taken bij de functie.',
      ];
    case 'te-weinig-zware-antwoorden':
      return [
        `Van de ${String(ground.applicable)} zware onderwerpen ${ground.answered === 1 ? 'is er' : 'zijn er'} ${String(ground.answered)} beantwoord.`,
        'Minstens de helft is nodig voor een advies.',
        ...(ground.toAnswer.length === 0 ? [] : [`Beantwoord nog: ${names(ground.toAnswer)}.`]),
      ];
    case 'zware-antwoorden-botsen':
      return [
        'De zware antwoorden spreken elkaar tegen.',
        `Licht zijn: ${names(ground.low)}.`,
        `Zwaar zijn: ${names(ground.high)}.`,
        'Noem bij deze vragen voorbeelden uit het werk. Een gemiddelde zou hier niets zeggen.',
      ];
    case 'geen-raster':
      return [
        'De functie draagt niet alle vier resultaatgebieden van de Key accountmanager, of dat is nog niet bekend.',
        'Deel de functie dan in met de criteria van de Accountmanager.',
      ];
    case 'drempels':
      return levelSummary(advice);
  }
}

function headline(advice: Advice): string {
  if (advice.outcome !== 'onbepaald' || advice.provisionalLevel === null)
    return `Advies: ${outcomeLabel(advice.outcome)}`;
  return `Advies: nog niet te bepalen (voorlopig ${outcomeLabel(advice.provisionalLevel)})`;
}

const strengthSentences = {
  ruim: 'Het advies staat ruim: geen enkel ander antwoord verandert het niveau.',
  redelijk:
    'Het advies staat redelijk: alleen een antwoord dat meer dan één stap schuift, verandert het niveau.',
  krap: 'Het advies staat krap: dit is een grensgeval.',
} as const;

function borderSentence(reason: BorderReason, advice: Advice, [from, to]: readonly [number, number]): string {
  switch (reason) {
    case 'onbepaald':
      return 'Er is nog geen niveau te bepalen.';
    case 'boven-het-raster':
      return 'Meer dan de helft van het gewicht is zwaarder dan C.';
    case 'zwaar-antwoord-ver':
      return 'Een zwaar antwoord ligt twee niveaus van het advies.';
    case 'aandeel-rond-de-helft': {
      const near = advice.thresholds.filter(
        (threshold) =>
          threshold.share !== null && threshold.share * 100 >= from && threshold.share * 100 <= to,
      );
      return near
        .map(
          (threshold) =>
            `${percent(threshold.share ?? 0)} van het gewicht wijst naar ${orHigher(threshold.level)}; meer dan de helft is nodig.`,
        )
        .join(' ');
    }
    case 'een-stap-verandert-het-niveau':
      return 'Eén antwoord dat één stap schuift, verandert het niveau.';
  }
}

function reasonNames(catalogs: GradingCatalogs, ids: readonly string[], most = 5): string {
  const names = ids.slice(0, most).map((id) => `‘${nameIn(catalogs, id)}’`);
  const rest = ids.length - names.length;
  return rest > 0
    ? `${names.join(', ')} en nog ${counted(rest, 'ander antwoord', 'andere antwoorden')}`
    : enumerate(names);
}

function whyNotHigher(catalogs: GradingCatalogs, advice: Advice): string {
  const { provisionalLevel } = advice;
  if (provisionalLevel === null) return 'Er is nog geen antwoord dat meetelt.';
  if (provisionalLevel === 'C') return 'C is het hoogste niveau van het raster.';
  const next = advice.thresholds.find((threshold) => !threshold.reached);
  if (next === undefined) return 'C is het hoogste niveau van het raster.';
  const tie =
    next.weightFor === next.weightAgainst && next.share !== null ? ' Precies de helft is niet genoeg.' : '';
  const against =
    next.against.length === 0 ? '' : ` Tegen ${next.level} spreken: ${reasonNames(catalogs, next.against)}.`;
  return `${thresholdSentence(next)}${tie}${against}`;
}

function whyNotLower(catalogs: GradingCatalogs, advice: Advice): string {
  const { provisionalLevel } = advice;
  if (provisionalLevel === null) return 'Er is nog geen antwoord dat meetelt.';
  if (provisionalLevel === 'onder-a') return 'Onder A kent het raster geen niveau.';
  const reached = advice.thresholds.find((threshold) => threshold.level === provisionalLevel);
  if (reached === undefined) return 'Er is nog geen antwoord dat meetelt.';
  return `${thresholdSentence(reached)} Voor ${orHigher(provisionalLevel)} spreken: ${reasonNames(catalogs, reached.for)}.`;
}

function changeSentences(advice: Advice): string[] {
  const { up, down } = advice.fewestChanges;
  return [
    ...(up === null
      ? []
      : [
          `Voor een hoger niveau ${up === 1 ? 'moet minstens 1 antwoord' : `moeten minstens ${String(up)} antwoorden`} veranderen.`,
        ]),
    ...(down === null
      ? []
      : [
          `Voor een lager niveau ${down === 1 ? 'moet minstens 1 antwoord' : `moeten minstens ${String(down)} antwoorden`} veranderen.`,
        ]),
  ];
}

function tippingText(catalogs: GradingCatalogs, change: Tipping): TippingText {
  return {
    criterionId: change.criterionId,
    shortName: nameIn(catalogs, change.criterionId),
    from: change.from,
    to: change.to,
    fromLabel: choiceLabel(change.from),
    toLabel: choiceLabel(change.to),
    newLevel: change.newLevel === null ? 'geen niveau' : outcomeLabel(change.newLevel),
  };
}

function combinationText(
  catalogs: GradingCatalogs,
  combination: Combination,
): NonNullable<Explanation['combination']> {
  const advice = {
    'apart-indelen': 'Deel het deel voor de winkelketen apart in.',
    'key-accountmanager': 'Volgens deze regel geldt Key accountmanager.',
    raster: 'Volgens deze regel geldt het niveau van het raster.',
    'zelf-beoordelen': 'Deze regel vraagt een eigen oordeel. Schrijf op hoe je weegt.',
  }[combination.advice];
  return {
    heading: 'Dit is een combinatie van functies',
    sentences: [
      `De functie draagt ${counted(combination.areas.length, 'resultaatgebied', 'resultaatgebieden')} van de Key accountmanager: ${enumerate(combination.areas.map((id) => `‘${nameIn(catalogs, id)}’`))}.`,
      `De regel van jullie organisatie: ${combinationRuleLabel(combination.rule)}`,
      advice,
    ],
  };
}

function areaText(catalogs: GradingCatalogs, area: AreaOutcome): Explanation['areas'][number] {
  const verdict = area.open
    ? 'Nog open'
    : area.carried
      ? 'Hoort bij de functie'
      : 'Hoort niet bij de functie';
  const share =
    area.share === null
      ? 'Nog geen taak is beantwoord.'
      : `${percent(area.share)} van de beantwoorde taken hoort bij de functie (${String(area.answered)} van ${String(area.total)} beantwoord).`;
  return {
    id: area.id,
    name: nameIn(catalogs, area.id),
    verdict,
    sentence: area.decides ? share : `${share} Dit gebied telt niet mee voor de uitkomst.`,
  };
}

/** The explanation of the advice in a receipt. The catalogs must be those that the receipt names. */
export function explainAdvice(catalogs: GradingCatalogs, receipt: Receipt): Explanation {
  const { advice, sheet } = receipt;
  const reasons = reasonsOf(catalogs.raster, sheet, advice);
  const of = (level: Level, direction: Reason['direction']): Reason[] =>
    reasons.filter((reason) => reason.level === level && reason.direction === direction);
  const { catalog, method } = receipt;
  return {
    headline: headline(advice),
    summary: groundSentences(catalogs, advice.ground, advice),
    strength: strengthSentences[strengthOf(advice)],
    borderCase: advice.borderReasons.map((reason) =>
      borderSentence(reason, advice, methodOf(catalogs).borderBand),
    ),
    mixed: advice.mixed ? 'De antwoorden liggen gemengd: een deel wijst naar een ander niveau.' : null,
    thresholds: advice.thresholds.map((threshold) => ({
      level: threshold.level,
      sentence: thresholdSentence(threshold),
      share: threshold.share === null ? 'geen antwoord telt' : percent(threshold.share),
      reached: threshold.reached,
      for: of(threshold.level, 'voor'),
      against: of(threshold.level, 'tegen'),
    })),
    whyNotHigher: whyNotHigher(catalogs, advice),
    whyNotLower: whyNotLower(catalogs, advice),
    tipping: advice.tipping.map((change) => tippingText(catalogs, change)),
    changes: changeSentences(advice),
    signals: advice.signals.map((signal) => ({ kind: signal.kind, text: signalText(catalogs, signal) })),
    combination: advice.combination === null ? null : combinationText(catalogs, advice.combination),
    areas: advice.areas.map((area) => areaText(catalogs, area)),
    basis: `Catalogus ${catalog.id}, versie ${catalog.version}. ${capitalise(method.name)}, versie ${method.version}. Controlegetal van de catalogus: ${catalog.sha256.slice(0, 16)}…`,
  };
}
