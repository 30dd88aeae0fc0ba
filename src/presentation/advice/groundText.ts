import type { Advice, Ground } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { outcomeLabel } from './labels';
import { quotedNames } from './nameIn';
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
function levelSummary({ thresholds, provisionalLevel, borderReasons }: Advice): string[] {
  const own = thresholds.filter((threshold) => threshold.level === provisionalLevel);
  const missed = thresholds.find((threshold) => !threshold.reached);
  return [
    ...[...own, ...(missed === undefined ? [] : [missed])].flatMap(thresholdSentences),
    ...(borderReasons.includes('boven-het-raster')
      ? ['Meer dan de helft van het gewicht is zelfs zwaarder dan C.']
      : []),
    ...(provisionalLevel === 'onder-a' ? ['Zoek een lichtere voorbeeldfunctie.'] : []),
  ];
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
