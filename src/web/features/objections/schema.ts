import { z } from 'zod';
import type { GivenStep } from '../../../application/objection/givenStep';
import {
  longestStepLine,
  longestStepText,
  objectionGrounds,
  objectionVerdicts,
  type ObjectionStepKind,
} from '../../../domain/objection/objectionStep';
import { manyChoices, optionalLine, optionalText, revision } from '../../shared/formFields';
import { parseForm, typedValues, type Parsed } from '../../shared/parseForm';
import { isoDate } from '../../shared/typedDate';

/** `gezien` is how many steps were on the screen. What is left empty is looked at by the use case. */
const seen = { gezien: revision() };
const words = { woorden: optionalText(longestStepText) };
const verdict = z.enum(objectionVerdicts).optional();
const day = (name: string) => ({
  [`${name}-dag`]: optionalLine(10),
  [`${name}-maand`]: optionalLine(10),
  [`${name}-jaar`]: optionalLine(10),
});

const wordsOnly = z.strictObject({ ...seen, ...words });
const talkHeld = z.strictObject({
  ...seen,
  ...day('datum'),
  uitkomst: z.enum(['eens', 'niet-eens']).optional(),
  ...words,
});
const objection = z.strictObject({
  ...seen,
  ...day('ontvangen'),
  gronden: manyChoices(objectionGrounds.length),
  'reden-beschrijving': optionalText(longestStepText),
  'reden-niveau': optionalText(longestStepText),
  wens: optionalText(longestStepText),
  telaat: optionalText(longestStepText),
});
const longer = z.strictObject({ ...seen, ...day('tot'), ...words });
const decision = z.strictObject({
  ...seen,
  'oordeel-beschrijving': verdict,
  'oordeel-niveau': verdict,
  ...words,
  advies: optionalLine(longestStepLine),
});
const wentOutside = z.strictObject({ ...seen, waar: optionalLine(longestStepLine), ...day('datum') });
const outsideDone = z.strictObject({ ...seen, ...day('datum'), oordeel: verdict, ...words });

export interface SentStep {
  readonly seen: number;
  readonly given: GivenStep;
}

/** The form of a step as what the use case takes, or its faults. */
export function readStep(kind: ObjectionStepKind, body: unknown): Parsed<SentStep> {
  const typed = typedValues(body);
  const dayOf = (name: string): string => {
    const part = (which: string): string => (typed[`${name}-${which}`] ?? '').trim();
    // Empty or impossible: no date at all.
    return isoDate(part('dag'), part('maand'), part('jaar')) ?? '';
  };
  switch (kind) {
    case 'gesprek-gevraagd':
    case 'ingetrokken':
      return mapped(parseForm(wordsOnly, body), ({ gezien, woorden }) => ({
        seen: gezien,
        given: { kind, words: woorden },
      }));
    case 'gesprek-gevoerd':
      return mapped(parseForm(talkHeld, body), ({ gezien, uitkomst, woorden }) => ({
        seen: gezien,
        given: { kind, on: dayOf('datum'), outcome: uitkomst ?? null, words: woorden },
      }));
    case 'bezwaar-gemaakt':
      return mapped(parseForm(objection, body), (value) => ({
        seen: value.gezien,
        given: {
          kind,
          grounds: objectionGrounds.filter((ground) => value.gronden.includes(ground)),
          reasons: { beschrijving: value['reden-beschrijving'], niveau: value['reden-niveau'] },
          wish: value.wens,
          lateReason: value.telaat,
          receivedOn: dayOf('ontvangen'),
        },
      }));
    case 'termijn-verlengd':
      return mapped(parseForm(longer, body), ({ gezien, woorden }) => ({
        seen: gezien,
        given: { kind, until: dayOf('tot'), words: woorden },
      }));
    case 'besloten':
      return mapped(parseForm(decision, body), (value) => ({
        seen: value.gezien,
        given: {
          kind,
          verdicts: {
            ...(value['oordeel-beschrijving'] && { beschrijving: value['oordeel-beschrijving'] }),
            ...(value['oordeel-niveau'] && { niveau: value['oordeel-niveau'] }),
          },
          words: value.woorden,
          advisedBy: value.advies,
        },
      }));
    case 'extern-gemeld':
      return mapped(parseForm(wentOutside, body), ({ gezien, waar }) => ({
        seen: gezien,
        given: { kind, on: dayOf('datum'), where: waar },
      }));
    case 'extern-afgerond':
      return mapped(parseForm(outsideDone, body), ({ gezien, oordeel, woorden }) => ({
        seen: gezien,
        given: { kind, on: dayOf('datum'), verdict: oordeel ?? null, words: woorden },
      }));
  }
}

function mapped<From, To>(form: Parsed<From>, to: (value: From) => To): Parsed<To> {
  return form.ok ? { ok: true, value: to(form.value) } : form;
}
