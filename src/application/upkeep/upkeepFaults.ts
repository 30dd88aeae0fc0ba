import type { Fault } from '../../domain/shared/failure';

/** What is wrong with a text that must be there and may not be too long. `text` is trimmed. */
export function neededText(field: string, text: string, longest: number): readonly Fault[] {
  if (text === '') return [{ field, problem: 'leeg' }];
  const over = text.length - longest;
  return over > 0 ? [{ field, problem: 'te-lang', params: { over } }] : [];
}
