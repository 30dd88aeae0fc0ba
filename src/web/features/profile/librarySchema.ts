import { z } from 'zod';
import { knowledgeKinds, positions } from '../../../domain/reference/parts';
import type { KnowledgeKind, Position } from '../../../domain/reference/parts';
import { optionalLine } from '../../shared/formFields';
import { queryValue, type SignedInRequest } from '../../shared/requests';

const longestSearch = 100;

/** Choosing or taking away, with the question that the list answered. */
export const librarySchema = z.strictObject({
  kies: optionalLine(200).optional(),
  weg: optionalLine(200).optional(),
  zoek: optionalLine(longestSearch),
  niveau: optionalLine(50),
  soort: optionalLine(50).optional(),
});

/** What is looked for; what is not known is not asked. */
export interface LibraryQuestion {
  readonly words: string;
  readonly level: Position | null;
  readonly kind: KnowledgeKind | null;
}

/** The question of an address or a form. A value that no list has, asks nothing. */
export function libraryQuestion(zoek: string, niveau: string, soort: string): LibraryQuestion {
  return {
    words: zoek.trim().slice(0, longestSearch),
    level: positions.find((one) => one === niveau) ?? null,
    kind: knowledgeKinds.find((one) => one === soort) ?? null,
  };
}

/** The question in the address of a request. */
export function askedOf(req: SignedInRequest): LibraryQuestion {
  const value = (name: string): string => queryValue(req, name) ?? '';
  return libraryQuestion(value('zoek'), value('niveau'), value('soort'));
}

/** The same question for an address. */
export function questionQuery({
  words,
  level,
  kind,
}: LibraryQuestion): Readonly<Record<string, string | undefined>> {
  return { zoek: words, niveau: level ?? undefined, soort: kind ?? undefined };
}
