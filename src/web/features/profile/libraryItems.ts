import type { References } from '../../../application/references/viewReferences';
import type { SectionEdit } from '../../../application/profile/saveSection';
import type { Catalog } from '../../../domain/catalog/catalog';
import {
  addCompetency,
  addKnowledge,
  chosenFromLibrary,
  hasCompetency,
  hasKnowledge,
  removeCompetency,
  removeKnowledge,
} from '../../../domain/profile/chooseFromLibrary';
import { competencyOf } from '../../../domain/profile/catalogLines';
import type { ChosenCompetency, SectionContent, SectionKind } from '../../../domain/profile/profile';
import type { Statement } from '../../../domain/reference/parts';
import { searchCompetencies, searchKnowledge } from '../../../domain/reference/searchLibrary';
import { positionLabel } from '../../../presentation/reference/positionLabel';
import { knowledgeKindLabels } from '../../../presentation/reference/referenceText';
import { libraryText } from '../../../presentation/profile/libraryText';
import { sourceText } from '../../../presentation/reference/sourceText';
import { enumerate } from '../../../presentation/shared/numbers';
import type { LibraryQuestion } from './librarySchema';

export type LibraryName = 'competenties' | 'kennis';

/** Something of a library, for one section of one profile. */
export interface LibraryItem {
  readonly id: string;
  readonly name: string;
  /** The group that it stands in. */
  readonly group: string;
  /** For which functies, where in them, at which level. */
  readonly uses: readonly string[];
  readonly behaviours: readonly Pick<Statement, 'text'>[];
  readonly source: string;
  readonly isChosen: boolean;
  readonly add: SectionEdit;
  readonly remove: SectionEdit;
}

/** A library for a section: what answers the question, how many there are, and one by its id. */
export interface OpenedLibrary {
  readonly found: readonly LibraryItem[];
  readonly total: number;
  readonly find: (id: string) => LibraryItem | undefined;
}

type Content = SectionContent<SectionKind>;

/**
 * The competency that a profile starts with or the library has. That of the profile's own catalog goes first, because it
 * has behaviour where the source has none.
 */
export function knownCompetency(
  catalog: Catalog,
  { competencies }: Pick<References, 'competencies'>,
): (id: string) => ChosenCompetency | undefined {
  return (id) => {
    const own = catalog.competencies.find((competency) => competency.id === id);
    if (own !== undefined) return competencyOf(own);
    const other = competencies?.competencies.find((competency) => competency.id === id);
    return other === undefined ? undefined : chosenFromLibrary(other);
  };
}

function startIds(catalog: Catalog): ReadonlySet<string> {
  const parts = catalog.kind === 'raster' ? catalog.criteria : catalog.knowledge;
  return new Set(parts.map(({ id }) => id));
}

function competencyLibrary(
  library: NonNullable<References['competencies']>,
  content: Content,
  known: (id: string) => ChosenCompetency | undefined,
  question: LibraryQuestion,
): OpenedLibrary {
  const now = 'chosen' in content ? content : { chosen: [] };
  const itemOf = (one: (typeof library.competencies)[number]): LibraryItem => {
    const competency = known(one.id) ?? chosenFromLibrary(one);
    return {
      id: one.id,
      name: one.name,
      group: one.family,
      uses: [...new Set(one.uses.map(({ level }) => level))].map((level) =>
        libraryText.use(
          positionLabel(level),
          one.uses.filter((use) => use.level === level),
        ),
      ),
      behaviours: competency.behaviours.map(({ original }) => ({ text: original })),
      source: sourceText([...new Set(one.uses.flatMap(({ sources }) => sources))]),
      isChosen: hasCompetency(now, one),
      add: (current) => ('chosen' in current ? addCompetency(current, competency) : current),
      remove: (current) => ('chosen' in current ? removeCompetency(current, one) : current),
    };
  };
  const query = { words: question.words, ...(question.level === null ? {} : { level: question.level }) };
  return {
    found: searchCompetencies(library, query).map(itemOf),
    total: library.competencies.length,
    find: (id) => library.competencies.filter((one) => one.id === id).map(itemOf)[0],
  };
}

function knowledgeLibrary(
  library: NonNullable<References['knowledge']>,
  content: Content,
  catalog: Catalog,
  question: LibraryQuestion,
): OpenedLibrary {
  const asKnowledge = (one: Content): SectionContent<'kennis'> => ({
    lines: 'lines' in one ? one.lines : [],
  });
  const now = asKnowledge(content);
  const starts = startIds(catalog);
  const itemOf = (one: (typeof library.items)[number]): LibraryItem => ({
    id: one.id,
    name: one.text,
    group: knowledgeKindLabels[one.kind],
    uses: [libraryText.levels(enumerate(one.levels.map(positionLabel)), one.where)],
    behaviours: [],
    source: sourceText(one.sources),
    isChosen: hasKnowledge(now, one),
    add: (current) => addKnowledge(asKnowledge(current), one),
    remove: (current) => removeKnowledge(asKnowledge(current), one, starts),
  });
  const query = {
    words: question.words,
    ...(question.level === null ? {} : { level: question.level }),
    ...(question.kind === null ? {} : { kind: question.kind }),
  };
  return {
    found: searchKnowledge(library, query).map(itemOf),
    total: library.items.length,
    find: (id) => library.items.filter((one) => one.id === id).map(itemOf)[0],
  };
}

/** The library of a section, or null when its file is not there. */
export function openLibrary(
  name: LibraryName,
  references: References,
  { content, catalog }: { readonly content: Content; readonly catalog: Catalog },
  question: LibraryQuestion,
): OpenedLibrary | null {
  const { competencies, knowledge } = references;
  if (name === 'kennis') return knowledge && knowledgeLibrary(knowledge, content, catalog, question);
  return (
    competencies && competencyLibrary(competencies, content, knownCompetency(catalog, references), question)
  );
}
