import type { Signal } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { counted, enumerate, percent } from '../shared/numbers';
import { factorLabel, outcomeLabel } from './labels';

/** The short name of a criterion or result area, for use in sentences. */
export function nameIn(catalogs: GradingCatalogs, id: string): string {
  return (
    catalogs.raster?.criteria.find((criterion) => criterion.id === id)?.shortName ??
    catalogs.areas?.resultAreas.find((area) => area.id === id)?.name ??
    id
  );
}

/** A signal in plain Dutch. */
export function signalText(catalogs: GradingCatalogs, signal: Signal): string {
  const name = (id: string): string => `‘${nameIn(catalogs, id)}’`;
  switch (signal.kind) {
    case 'antwoord-ver-van-advies':
      return `Het antwoord op ${name(signal.criterionId)} ligt ${counted(signal.distance, 'niveau', 'niveaus')} van het advies. Kijk of dit antwoord klopt.`;
    case 'motivering-ontbreekt': {
      const names = [...signal.criterionIds, ...signal.areaIds].map(name);
      return `Er ontbreekt een uitleg bij ${enumerate(names)}. Zonder uitleg kun je het niveau niet bepalen.`;
    }
    case 'tijdsdeel':
      return `${percent(signal.share)} van de tijd gaat naar werk van ${outcomeLabel(signal.level)}. Kijk of de functie een combinatie is.`;
    case 'competenties-passen-elders':
      return `De gekozen competenties passen beter bij niveau ${signal.level}: ${String(signal.fits)} van de ${String(signal.answered)}, tegen ${String(signal.fitsAdvice)} bij het advies. Competenties veranderen het niveau niet. Kijk wel of de andere antwoorden kloppen.`;
    case 'factor-zonder-antwoord':
      return signal.factor === 'arbeidsomstandigheden'
        ? 'Over de arbeidsomstandigheden is niets ingevuld. De Europese regels over gelijke beloning vragen daar wel naar.'
        : `Over ${factorLabel(signal.factor)} is geen enkele vraag beantwoord. De Europese regels over gelijke beloning vragen daar wel naar.`;
    case 'boven-het-raster':
      return 'Meer dan de helft van het gewicht is zwaarder dan C. Het raster stopt bij C. Laat een deskundige meekijken.';
    case 'paar-spreekt-elkaar-tegen':
      return `De antwoorden op ${name(signal.criterionIds[0])} en ${name(signal.criterionIds[1])} spreken elkaar tegen. Kijk welk antwoord het beste past.`;
    case 'gebieden-niet-beantwoord':
      return 'Er is een contract met een winkelketen, maar de resultaatgebieden van de Key accountmanager zijn nog niet beantwoord.';
  }
}
