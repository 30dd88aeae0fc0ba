import type { ReplacementInput } from '../../../application/replacements/replacementInput';
import type { Fault } from '../../../domain/shared/failure';
import { parseForm, typedValues, type Parsed } from '../../shared/parseForm';
import { isoDate } from '../../shared/typedDate';
import { newReplacementSchema } from './schema';

/** The form of a new replacement as input, or all its faults at once. */
export function readReplacement(body: unknown): Parsed<ReplacementInput> {
  const form = parseForm(newReplacementSchema, body);
  const typed = typedValues(body);
  const from = dayIn(typed, 'van');
  const until = dayIn(typed, 'tot');
  const faults = [
    ...(form.ok ? [] : form.faults),
    ...(from === null ? [{ field: 'van', problem: 'geen-datum' }] : []),
    ...(until === null ? [{ field: 'tot', problem: 'geen-datum' }] : []),
    ...missing('van', from),
    ...missing('tot', until),
  ];
  if (!form.ok || from === null || until === null || faults.length > 0) return { ok: false, faults };
  const { voor, door, toch } = form.value;
  return { ok: true, value: { forId: voor, byId: door, from, until, knowingly: toch } };
}

function dayIn(typed: Readonly<Record<string, string>>, field: 'van' | 'tot'): string | null {
  const part = (name: string): string => (typed[`${field}-${name}`] ?? '').trim();
  return isoDate(part('dag'), part('maand'), part('jaar'));
}

function missing(field: string, day: string | null): readonly Fault[] {
  return day === '' ? [{ field, problem: 'leeg' }] : [];
}
