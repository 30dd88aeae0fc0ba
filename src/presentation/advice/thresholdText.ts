import type { Level } from '../../domain/catalog/catalog';
import type { Threshold } from '../../domain/grading/advice';
import { percent } from '../shared/numbers';
import type { ThresholdText } from './explanation';
import { orHigher } from './labels';
import type { Reason } from './reasons';

function shareSentence({ level, share }: Pick<Threshold, 'level' | 'share'>): string {
  const target = orHigher(level);
  if (share === null) return `Geen enkel antwoord zegt iets over ${target}.`;
  if (share === 0) return `Geen enkel antwoord wijst naar ${target}.`;
  if (share === 1) return `Alle antwoorden die iets over ${level} zeggen, wijzen naar ${target}.`;
  return `${percent(share)} van het gewicht wijst naar ${target}.`;
}

/** How much points to a threshold and whether that is enough. All or nothing speaks for itself. */
export function thresholdSentences(threshold: Threshold): string[] {
  const { share, reached } = threshold;
  if (share === null || share === 0 || share === 1) return [shareSentence(threshold)];
  const verdict = share === 0.5 ? 'Precies de helft is niet genoeg.' : 'Meer dan de helft is nodig.';
  return [shareSentence(threshold), reached ? 'Dat is meer dan de helft.' : verdict];
}

/** One threshold with the answers for and against. */
export function thresholdText(threshold: Threshold, reasons: readonly Reason[]): ThresholdText {
  const of = (level: Level, direction: Reason['direction']): Reason[] =>
    reasons.filter((reason) => reason.level === level && reason.direction === direction);
  return {
    level: threshold.level,
    sentence: [
      ...thresholdSentences(threshold),
      threshold.reached ? 'Deze drempel is gehaald.' : 'Deze drempel is niet gehaald.',
    ].join(' '),
    share: threshold.share === null ? 'geen antwoord telt' : percent(threshold.share),
    reached: threshold.reached,
    for: of(threshold.level, 'voor'),
    against: of(threshold.level, 'tegen'),
  };
}
