import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import type { Receipt, Signal } from '../../../domain/grading/advice';
import { askedAreas } from '../../../domain/grading/areas';
import type { Explanation } from '../../../presentation/advice/explainAdvice';
import { adviceText } from '../../../presentation/level/advicePageText';
import type { Link } from '../../shared/shell';
import { fullLabel, type QuestionLink } from './questionLinks';

/** A signal with the pages where something can be done about it. */
export interface SignalItem {
  readonly text: string;
  readonly links: readonly Link[];
}

export interface SignalLinks {
  readonly question: (id: string) => QuestionLink;
  readonly competencies: QuestionLink;
  readonly conditions: QuestionLink;
}

/** The signals in words; with links only while something can still be changed. */
export function signalItems(
  catalogs: GradingCatalogs,
  { advice, sheet }: Receipt,
  explanation: Explanation,
  links: SignalLinks | null,
): readonly SignalItem[] {
  return advice.signals.map((signal, index) => ({
    text: explanation.signals[index]?.text ?? '',
    links: links === null ? [] : placesOf(signal, links).map(toLink),
  }));

  function placesOf(signal: Signal, { question, competencies, conditions }: SignalLinks): QuestionLink[] {
    switch (signal.kind) {
      case 'antwoord-ver-van-advies':
        return [question(signal.criterionId)];
      case 'paar-spreekt-elkaar-tegen':
        return signal.criterionIds.map(question);
      case 'competenties-passen-elders':
        return [competencies];
      case 'tijdsdeel':
        return [conditions];
      case 'factor-zonder-antwoord':
        return signal.factor === 'arbeidsomstandigheden' ? [conditions] : [];
      case 'gebieden-niet-beantwoord':
        return askedAreas(catalogs.areas?.resultAreas ?? [], sheet.gates)
          .slice(0, 1)
          .map(({ id }) => question(id));
      // Where a reason is missing stands on the page on which the level is set; above the raster there is no page.
      case 'motivering-ontbreekt':
      case 'boven-het-raster':
        return [];
    }
  }
}

function toLink(place: QuestionLink): Link {
  return { href: place.href, label: adviceText.signals.see(fullLabel(place)) };
}
