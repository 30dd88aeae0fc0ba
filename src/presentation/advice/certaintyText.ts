import type { Advice, BorderReason } from '../../domain/grading/advice';
import { methodOf, strengthOf } from '../../domain/grading/giveAdvice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { percent } from '../shared/numbers';
import { restsOnRaster } from './groundText';
import { orHigher, outcomeLabel } from './labels';
import { quotedNames } from './nameIn';

/** How firm the advice is, in one or two sentences. */
export function strengthText(advice: Advice): string {
  switch (advice.ground.kind) {
    case 'drempels':
      return {
        ruim: 'Het advies staat ruim. Eén ander antwoord verandert het niveau niet.',
        redelijk:
          'Het advies staat redelijk. Pas als één antwoord meer dan één stap schuift, verandert het niveau.',
        krap: 'Het advies staat krap. Dit is een grensgeval. Laat een tweede persoon meekijken.',
      }[strengthOf(advice)];
    case 'te-weinig-zware-antwoorden':
    case 'zware-antwoorden-botsen':
    case 'geen-raster':
    case 'rollen-open':
      return 'Dit is nog geen advies over een niveau.';
    case 'leidt-team-gebieden-open':
      return 'Dit advies is voorlopig. Beantwoord eerst de resultaatgebieden.';
    case 'gebieden-gedragen':
      return 'De resultaatgebieden geven de doorslag. De criteria van het raster veranderen dit niet.';
    case 'rollen-gedragen':
    case 'rollen-niet-gedragen':
      return 'De taken per rol geven de doorslag. Er zijn geen gewichten en geen drempels.';
    case 'geen-klantrelatie':
    case 'leidt-leidinggevenden':
    case 'leidt-team-zonder-keten':
      return 'De poortvragen geven de doorslag. De andere antwoorden veranderen dit niet.';
  }
}

function nearHalf(advice: Advice, [from, to]: readonly [number, number]): string[] {
  return advice.thresholds.flatMap(({ level, share, weightFor, weightAgainst }) => {
    const total = weightFor + weightAgainst;
    if (share === null || weightFor * 100 < from * total || weightFor * 100 > to * total) return [];
    const target = orHigher(level);
    return share === 0.5
      ? [`Precies de helft van het gewicht wijst naar ${target}.`]
      : [`${percent(share)} wijst naar ${target}. Dat ligt dicht bij de helft.`];
  });
}

function borderSentences(catalogs: GradingCatalogs, advice: Advice, reason: BorderReason): string[] {
  switch (reason) {
    case 'onbepaald':
      return ['Zolang er geen advies is, geldt de functie als grensgeval.'];
    case 'boven-het-raster':
      return ['Meer dan de helft van het gewicht is zwaarder dan C.'];
    case 'zwaar-antwoord-ver': {
      const far = advice.signals.flatMap((signal) =>
        signal.kind === 'antwoord-ver-van-advies' ? [signal.criterionId] : [],
      );
      const heavy = (catalogs.raster?.criteria ?? []).filter(
        ({ id, weight }) => weight === 'zwaar' && far.includes(id),
      );
      const names = quotedNames(
        catalogs,
        heavy.map(({ id }) => id),
      );
      const level = advice.provisionalLevel === null ? 'het niveau' : outcomeLabel(advice.provisionalLevel);
      return [
        heavy.length === 1
          ? `Een zwaar antwoord ligt ver van ${level}: ${names}.`
          : `Zware antwoorden liggen ver van ${level}: ${names}.`,
      ];
    }
    case 'aandeel-rond-de-helft':
      return nearHalf(advice, methodOf(catalogs).borderBand);
    case 'een-stap-verandert-het-niveau':
      return ['Schuift één antwoord één stap, dan kan het niveau veranderen.'];
  }
}

/** Why the advice is marked as a border case; empty when it is not. */
export function borderText(catalogs: GradingCatalogs, advice: Advice): string[] {
  const { borderReasons } = advice;
  // Gates or areas decided: the border lies in the raster, which did not.
  if (advice.outcome !== 'onbepaald' && !restsOnRaster(advice))
    return borderReasons.length === 0 ? [] : ['Het niveau van het raster alleen is een grensgeval.'];
  return borderReasons.flatMap((reason) => borderSentences(catalogs, advice, reason));
}

/** That the answers point to more than one level, or null when they do not. */
export function mixedText(advice: Advice): string | null {
  if (!advice.mixed) return null;
  return restsOnRaster(advice)
    ? 'De antwoorden liggen gemengd. Een deel van het werk wijst naar een ander niveau.'
    : 'De antwoorden op de criteria van het raster liggen gemengd.';
}
