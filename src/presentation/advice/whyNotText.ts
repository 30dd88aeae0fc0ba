import type { Advice, Threshold } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { orHigher } from './labels';
import { heaviestFirst, someNames } from './nameIn';
import { thresholdSentences } from './thresholdText';

const noAnswers = 'Er is nog geen antwoord dat meetelt.';

/** "Tegen C spreken: …", with the heaviest answers first; empty when there are none. */
function speakers(catalogs: GradingCatalogs, side: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  return [
    `${side} ${ids.length === 1 ? 'spreekt' : 'spreken'}: ${someNames(catalogs, heaviestFirst(catalogs, ids))}.`,
  ];
}

function rasterHigher(catalogs: GradingCatalogs, { thresholds, provisionalLevel }: Advice): string {
  if (provisionalLevel === null) return noAnswers;
  const next = thresholds.find((threshold) => !threshold.reached);
  if (provisionalLevel === 'C' || next === undefined)
    return 'C is het hoogste niveau van het raster. Key accountmanager is een andere functie.';
  return [...thresholdSentences(next), ...speakers(catalogs, `Tegen ${next.level}`, next.against)].join(' ');
}

function rasterLower(catalogs: GradingCatalogs, { thresholds, provisionalLevel }: Advice): string {
  if (provisionalLevel === null) return noAnswers;
  if (provisionalLevel === 'onder-a') return 'Onder A kent het raster geen niveau.';
  return thresholds
    .filter((threshold: Threshold) => threshold.level === provisionalLevel)
    .flatMap((own) => [
      ...thresholdSentences(own),
      ...speakers(catalogs, `Voor ${orHigher(own.level)}`, own.for),
    ])
    .join(' ');
}

function carriedCount(advice: Advice): { carried: number; deciding: number } {
  const deciding = advice.areas.filter((area) => area.decides);
  return { carried: deciding.filter((area) => area.carried).length, deciding: deciding.length };
}

/** Roles say nothing about the levels of the raster. */
const byCriteria = 'Of de functie op niveau A past, blijkt uit de criteria van de Accountmanager.';

const highestOfSeries = 'Key accountmanager is een eigen functie. Een niveau daarboven kent deze reeks niet.';

/** Why the advice is not a level higher. */
export function whyNotHigher(catalogs: GradingCatalogs, advice: Advice): string {
  switch (advice.ground.kind) {
    case 'geen-klantrelatie':
      return 'De functie past niet bij deze reeks. Een hoger niveau is er dus niet.';
    case 'leidt-leidinggevenden':
      return 'De functie is zwaarder dan deze reeks. Hoger gaat de reeks niet.';
    case 'leidt-team-zonder-keten':
      return 'Een Key accountmanager werkt met een contract met een winkelketen. Dat is er hier niet.';
    case 'leidt-team-gebieden-open':
    case 'gebieden-gedragen':
      return highestOfSeries;
    case 'geen-raster': {
      const { carried, deciding } = carriedCount(advice);
      return deciding === 0
        ? 'De resultaatgebieden zijn nog niet beantwoord.'
        : `Voor Key accountmanager moeten alle vier de gebieden erbij horen. Nu zijn dat er ${carried}.`;
    }
    case 'rollen-gedragen':
      return catalogs.raster === null ? byCriteria : rasterHigher(catalogs, advice);
    case 'rollen-open':
    case 'rollen-niet-gedragen':
      return byCriteria;
    case 'te-weinig-zware-antwoorden':
    case 'zware-antwoorden-botsen':
    case 'drempels':
      return rasterHigher(catalogs, advice);
  }
}

/** Why the advice is not a level lower. */
export function whyNotLower(catalogs: GradingCatalogs, advice: Advice): string {
  switch (advice.ground.kind) {
    case 'geen-klantrelatie':
      return 'De functie past niet bij deze reeks. Een lager niveau is er dus niet.';
    case 'leidt-leidinggevenden':
      return 'Bij geen enkel niveau in deze reeks hoort leiding aan leidinggevenden.';
    case 'leidt-team-zonder-keten':
    case 'leidt-team-gebieden-open':
      return 'Leiding aan een team hoort niet bij niveau A, B of C.';
    case 'gebieden-gedragen':
      return 'Alle vier de gebieden horen erbij. Met drie gebieden is het een combinatie.';
    case 'geen-raster':
      return 'Welk niveau past, blijkt uit de criteria van de Accountmanager.';
    case 'rollen-gedragen':
    case 'rollen-open':
    case 'rollen-niet-gedragen':
      return advice.reference?.id === 'commercieel-medewerker'
        ? 'Onder Commercieel medewerker staat in deze app geen voorbeeldfunctie.'
        : 'Of Commercieel medewerker beter past, blijkt als je de rollen daarvan naloopt.';
    case 'te-weinig-zware-antwoorden':
    case 'zware-antwoorden-botsen':
    case 'drempels':
      return rasterLower(catalogs, advice);
  }
}
