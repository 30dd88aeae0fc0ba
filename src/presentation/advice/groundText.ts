import type { Advice, Ground } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { outcomeLabel } from './labels';
import { quotedNames } from './nameIn';
import { enumerate, percent } from '../shared/numbers';
import { thresholdSentences } from './thresholdText';

/** Whether the thresholds of the raster gave the outcome, or would have given it. */
export function restsOnRaster({ ground }: Pick<Advice, 'ground'>): boolean {
  return ['drempels', 'te-weinig-zware-antwoorden', 'zware-antwoorden-botsen'].includes(ground.kind);
}

/** What is advised: the first line. */
export function headline(advice: Advice): string {
  if (advice.outcome !== 'onbepaald' || advice.provisionalLevel === null)
    return `Advies: ${outcomeLabel(advice.outcome)}`;
  return `Advies: nog niet te bepalen (voorlopig ${outcomeLabel(advice.provisionalLevel)})`;
}

/** The thresholds that the level stands on: the one that was reached last and the first that was missed. */
function levelSummary({ thresholds, provisionalLevel, borderReasons, reference }: Advice): string[] {
  const own = thresholds.filter((threshold) => threshold.level === provisionalLevel);
  const missed = thresholds.find((threshold) => !threshold.reached);
  return [
    ...[...own, ...(missed === undefined ? [] : [missed])].flatMap(thresholdSentences),
    ...(borderReasons.includes('boven-het-raster')
      ? ['Meer dan de helft van het gewicht is zelfs zwaarder dan C.']
      : []),
    ...(provisionalLevel === 'onder-a' ? lighterSentences(reference) : []),
  ];
}

/** Under A: which reference function to look for, or how far the walk of the chosen one is. */
function lighterSentences(reference: Advice['reference']): string[] {
  if (reference === undefined) return ['Zoek een lichtere voorbeeldfunctie.'];
  const name = outcomeLabel(reference.id);
  return reference.fit === 'onbepaald'
    ? [`Loop de rollen van ${name} na. Dan zie je of die voorbeeldfunctie past.`]
    : [`De rollen van ${name} passen niet bij de functie. Kies een andere voorbeeldfunctie.`];
}

/** Which roles make the function, and how much of what fits belongs to each. */
function mixSentences(catalogs: GradingCatalogs, { reference }: Advice): string[] {
  const mix = reference?.mix ?? [];
  const [first] = mix;
  if (first === undefined) return [];
  const name = (id: string): string => quotedNames(catalogs, [id]);
  if (mix.length === 1) return [`Het werk is dat van de rol ${name(first.roleId)}.`];
  const parts = mix.map(({ roleId, part }) => `${percent(part)} bij ${name(roleId)}`);
  return [`Het is een mengsel van ${mix.length} rollen: ${enumerate(parts)}.`];
}

function tooFewSentences(
  catalogs: GradingCatalogs,
  { answered, applicable, toAnswer }: Extract<Ground, { kind: 'te-weinig-zware-antwoorden' }>,
): string[] {
  if (applicable === 0)
    return [
      'Alle zware onderwerpen staan op ‘niet van toepassing’.',
      'Zonder zware onderwerpen is er geen advies. Laat een deskundige meekijken.',
    ];
  const figure = answered === 0 ? 'geen' : String(answered);
  return [
    `Van de ${applicable} zware onderwerpen ${answered < 2 ? 'is' : 'zijn'} er ${figure} beantwoord.`,
    'Minstens de helft is nodig voor een advies.',
    `Beantwoord nog: ${quotedNames(catalogs, toAnswer)}.`,
  ];
}

function groundSentences(catalogs: GradingCatalogs, advice: Advice): string[] {
  const { ground } = advice;
  switch (ground.kind) {
    case 'geen-klantrelatie':
      return [
        'De functie draait niet om klanten en verkoop.',
        'Dan is het geen functie van accountmanager.',
        'Zoek een andere voorbeeldfunctie.',
      ];
    case 'leidt-leidinggevenden':
      return [
        'De functie geeft leiding aan leidinggevenden.',
        'Dat is zwaarder dan het raster en dan de Key accountmanager.',
        'Laat een deskundige de functie indelen.',
      ];
    case 'leidt-team-zonder-keten':
      return [
        'De functie geeft leiding aan een team, zonder contract met een winkelketen.',
        'Deze catalogus heeft daar geen voorbeeldfunctie voor.',
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
        'Alle vier de gebieden die beslissen, horen bij de functie.',
        'In elk van die gebieden doet de functie meer dan de helft van de taken.',
      ];
    case 'te-weinig-zware-antwoorden':
      return tooFewSentences(catalogs, ground);
    case 'zware-antwoorden-botsen':
      return [
        'De zware antwoorden spreken elkaar tegen.',
        `Licht zijn: ${quotedNames(catalogs, ground.low)}.`,
        `Zwaar zijn: ${quotedNames(catalogs, ground.high)}.`,
        'Zoek bij deze vragen voorbeelden uit het werk. Een gemiddelde zegt hier niets.',
      ];
    case 'geen-raster':
      return [
        'Niet alle vier de gebieden horen bij de functie, of dat is nog niet bekend.',
        'Deel de functie dan in met de criteria van de Accountmanager.',
      ];
    case 'rollen-gedragen':
      return [`De functie past bij ${outcomeLabel(advice.outcome)}.`, ...mixSentences(catalogs, advice)];
    case 'rollen-open':
      return [
        'Nog geen rol hoort bij de functie, en niet elke rol is bekeken.',
        'Beantwoord per rol minstens de helft van de taken.',
      ];
    case 'rollen-niet-gedragen':
      return [
        'Van geen enkele rol doet de functie meer dan de helft van de taken.',
        'Zoek een andere voorbeeldfunctie, of laat een deskundige meekijken.',
      ];
    case 'drempels':
      return levelSummary(advice);
  }
}

/** Why the outcome is what it is; what the raster alone would say when something else decided. */
export function groundText(catalogs: GradingCatalogs, advice: Advice): string[] {
  const { provisionalLevel } = advice;
  return [
    ...groundSentences(catalogs, advice),
    ...(restsOnRaster(advice) || provisionalLevel === null
      ? []
      : [`Het raster alleen zou ${outcomeLabel(provisionalLevel)} geven.`]),
  ];
}
