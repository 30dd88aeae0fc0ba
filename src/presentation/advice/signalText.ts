import type { Signal } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { counted, percent } from '../shared/numbers';
import { factorLabel, outcomeLabel } from './labels';
import { quotedName, someNames } from './nameIn';

function missingReason(
  catalogs: GradingCatalogs,
  { criterionIds, areaIds }: Extract<Signal, { kind: 'motivering-ontbreekt' }>,
): string {
  const ids = [...criterionIds, ...areaIds];
  return `Bij ${counted(ids.length, 'onderdeel', 'onderdelen')} ontbreekt de uitleg: ${someNames(catalogs, ids)}. Zonder uitleg kun je het niveau niet bepalen.`;
}

/** A signal in plain Dutch. */
export function signalText(catalogs: GradingCatalogs, signal: Signal): string {
  const name = (id: string): string => quotedName(catalogs, id);
  switch (signal.kind) {
    case 'antwoord-ver-van-advies':
      return `Het antwoord op ${name(signal.criterionId)} ligt ${counted(signal.distance, 'niveau', 'niveaus')} van het berekende niveau. Kijk of dit antwoord klopt.`;
    case 'motivering-ontbreekt':
      return missingReason(catalogs, signal);
    case 'tijdsdeel':
      return `${percent(signal.share)} van de tijd gaat naar werk van ${outcomeLabel(signal.level)}. Kijk of de functie een combinatie is.`;
    case 'competenties-passen-elders':
      return `Van de ${signal.answered} beantwoorde competenties passen er ${signal.fits} bij niveau ${signal.level}. Bij het berekende niveau ${signal.fitsAdvice === 1 ? 'is' : 'zijn'} dat er ${signal.fitsAdvice}. Competenties veranderen het niveau niet. Kijk wel of de andere antwoorden kloppen.`;
    case 'factor-zonder-antwoord':
      return signal.factor === 'arbeidsomstandigheden'
        ? 'Over de arbeidsomstandigheden is niets ingevuld. De Europese regels voor gelijke beloning vragen daar wel naar.'
        : `Over ${factorLabel(signal.factor)} is geen enkele vraag beantwoord. De Europese regels voor gelijke beloning vragen daar wel naar.`;
    case 'boven-het-raster':
      return 'Meer dan de helft van het gewicht is zwaarder dan C. Het raster stopt bij C. Laat een deskundige meekijken.';
    case 'paar-spreekt-elkaar-tegen':
      return `${name(signal.criterionIds[0])} en ${name(signal.criterionIds[1])} meten hetzelfde. De antwoorden spreken elkaar tegen. Kijk welk antwoord het beste past.`;
    case 'gebieden-niet-beantwoord':
      return 'Er is een contract met een winkelketen. De resultaatgebieden van de Key accountmanager zijn nog niet beantwoord.';
  }
}
