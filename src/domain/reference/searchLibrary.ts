import type { CompetencyLibrary, KnowledgeLibrary, LibraryCompetency, LibraryKnowledge } from './libraries';
import type { KnowledgeKind, Position } from './parts';

/** What is looked for; what is absent does not limit. */
export interface LibraryQuery {
  /** Every word must occur somewhere, in any order. Upper and lower case, accents and quotes do not matter. */
  readonly words?: string;
  readonly level?: Position;
}

/** One spelling for what a person types in many ways: "Beinvloeden" finds "Beïnvloeden". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
}

function holdsAll(words: string | undefined, texts: readonly string[]): boolean {
  const wanted = plain(words ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const all = plain(texts.join('\n'));
  return wanted.every((word) => all.includes(word));
}

/** The competencies that match, in the order of the library. Looks in name, family, where it is asked, and behaviours. */
export function searchCompetencies(library: CompetencyLibrary, query: LibraryQuery): LibraryCompetency[] {
  return library.competencies.filter(
    ({ name, family, uses, behaviours }) =>
      (query.level === undefined || uses.some(({ level }) => level === query.level)) &&
      holdsAll(query.words, [
        name,
        family,
        ...uses.map(({ where }) => where),
        ...behaviours.map(({ text }) => text),
      ]),
  );
}

/** The knowledge and skills that match, in the order of the library. Looks in the text and where it is asked. */
export function searchKnowledge(
  library: KnowledgeLibrary,
  query: LibraryQuery & { readonly kind?: KnowledgeKind },
): LibraryKnowledge[] {
  return library.items.filter(
    ({ text, where, kind, levels }) =>
      (query.kind === undefined || kind === query.kind) &&
      (query.level === undefined || levels.includes(query.level)) &&
      holdsAll(query.words, [text, where]),
  );
}
