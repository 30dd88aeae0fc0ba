import type { GateAnswers } from '../../domain/grading/sheet';

/** The words for a walk that stops at the gates. */
export const stoppedText = {
  heading: 'De vragen stoppen hier',
  why: (gates: GateAnswers): readonly string[] => {
    if (gates['klantrelatie-en-verkoop'] === 'nee') {
      return ['De functie draait niet om klantrelaties en verkoop. Deze vragenlijst past dan niet.'];
    }
    if (gates.leidinggeven === 'leidinggevenden') {
      return [
        'De functie geeft leiding aan leidinggevenden. Dat is zwaarder dan deze reeks functies.',
        'Laat een deskundige de functie indelen.',
      ];
    }
    return [
      'De functie leidt een team, maar er is geen contract met een winkelketen. Deze reeks past dan niet.',
      'Laat een deskundige meekijken.',
    ];
  },
  wayOn: 'De andere vragen hoef je niet te beantwoorden. Het advies legt uit wat je kunt doen.',
  advice: 'Bekijk het advies',
  change: 'Verander de poortvragen',
  noRaster: {
    heading: 'Zonder winkelketen zijn er geen vragen over taken',
    text: 'De taken van de Key accountmanager vragen we alleen bij een contract met een winkelketen. Maak voor deze functie een nieuwe functie met Accountmanager.',
  },
} as const;
