import { groundsToDecide } from '../../domain/objection/objectionState';
import { longestStepLine, longestStepText } from '../../domain/objection/objectionStep';
import { isDay, weeksAfter } from '../../domain/shared/days';
import type { Fault } from '../../domain/shared/failure';
import type { GivenStep } from './givenStep';
import type { LoadedObjection, ObjectionPart } from './loadObjection';

/**
 * What is wrong with a step, by field. Fields: `woorden`, `datum`, `uitkomst`, `gronden`, `reden-beschrijving`, `reden-niveau`, `wens`, `telaat`,
 * `ontvangen`, `tot`, `oordeel-beschrijving`, `oordeel-niveau`, `advies`, `waar`, `oordeel`.
 */
export function stepFaults(
  given: GivenStep,
  { state, ruling, today, frame, steps }: LoadedObjection,
  part: ObjectionPart,
): readonly Fault[] {
  const past = (field: string, day: string): readonly Fault[] => {
    if (!isDay(day)) return [{ field, problem: 'geen-datum' }];
    if (day > today) return [{ field, problem: 'toekomst' }];
    return day < ruling.availableOn ? [{ field, problem: 'te-vroeg' }] : [];
  };
  switch (given.kind) {
    case 'gesprek-gevraagd':
      return textFaults('woorden', given.words);
    case 'gesprek-gevoerd':
      return [
        ...past('datum', given.on),
        ...(given.outcome === null ? [{ field: 'uitkomst', problem: 'leeg' }] : []),
        ...textFaults('woorden', given.words),
      ];
    case 'bezwaar-gemaakt': {
      const received = part === 'hr' ? given.receivedOn : today;
      const isLate = state.objectUntil !== null && isDay(received) && received > state.objectUntil;
      return [
        ...(part === 'hr' ? past('ontvangen', received) : []),
        ...(given.grounds.length === 0 ? [{ field: 'gronden', problem: 'leeg' }] : []),
        ...given.grounds.flatMap((ground) => textFaults(`reden-${ground}`, given.reasons[ground])),
        ...textFaults('wens', given.wish, true),
        // Why a letter is late need not stand in it.
        ...(isLate ? textFaults('telaat', given.lateReason, part === 'hr') : []),
      ];
    }
    case 'termijn-verlengd':
      return [...longerFaults(given.until), ...textFaults('woorden', given.words)];
    case 'besloten':
      return [
        ...groundsToDecide(steps).flatMap((ground) =>
          given.verdicts[ground] === undefined ? [{ field: `oordeel-${ground}`, problem: 'leeg' }] : [],
        ),
        ...textFaults('woorden', given.words),
        ...lineFaults('advies', given.advisedBy, true),
      ];
    case 'extern-gemeld':
      return [...lineFaults('waar', given.where, false), ...past('datum', given.on)];
    case 'extern-afgerond':
      return [
        ...past('datum', given.on),
        ...(given.verdict === null ? [{ field: 'oordeel', problem: 'leeg' }] : []),
        ...textFaults('woorden', given.words),
      ];
    case 'ingetrokken':
      return textFaults('woorden', given.words, true);
  }

  /** Longer than it was, and at most by one more term of the same length. */
  function longerFaults(until: string): readonly Fault[] {
    if (!isDay(until)) return [{ field: 'tot', problem: 'geen-datum' }];
    if (state.dueOn === null || until <= state.dueOn) return [{ field: 'tot', problem: 'te-vroeg' }];
    return until > weeksAfter(state.dueOn, frame.rules.phases.besluit.weeks)
      ? [{ field: 'tot', problem: 'te-ver' }]
      : [];
  }
}

function textFaults(field: string, text: string, mayBeEmpty = false): readonly Fault[] {
  return limited(field, text, longestStepText, mayBeEmpty);
}

function lineFaults(field: string, text: string, mayBeEmpty: boolean): readonly Fault[] {
  return limited(field, text, longestStepLine, mayBeEmpty);
}

function limited(field: string, text: string, longest: number, mayBeEmpty: boolean): readonly Fault[] {
  const length = text.trim().length;
  if (length === 0) return mayBeEmpty ? [] : [{ field, problem: 'leeg' }];
  return length > longest ? [{ field, problem: 'te-lang', params: { most: longest } }] : [];
}
