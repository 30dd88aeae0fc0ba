import type { Catalog } from '../../../domain/catalog/catalog';
import type {
  ChosenCompetency,
  ProfileLine,
  SectionContent,
  SectionKind,
} from '../../../domain/profile/profile';
import { sectionText } from '../../../presentation/profile/sectionParts';
import { competenciesIn, linesIn } from '../../../presentation/profile/sectionValues';
import { competencyList } from './fieldNames';

const ownCompetencyId = /^eigen-[\p{L}\p{N}-]{0,200}$/u;

/** A list of lines in the form of a section. */
export interface LineList {
  readonly name: string;
  readonly lines: readonly ProfileLine[];
}

/** A section as it is now, with the catalog that it came from. */
export interface SectionNow {
  readonly kind: SectionKind;
  readonly content: SectionContent<SectionKind>;
  readonly catalog: Catalog;
  /** A competency of the catalog or the library as it starts in a profile. */
  readonly known: (id: string) => ChosenCompetency | undefined;
  /** The revision that is stored. */
  readonly revision: number;
}

/**
 * The lists that the form of a section may hold. A competency that was taken away in another window may still be in
 * the form: it is named among `sent`, and its lines are those of the catalog.
 */
export function lineLists(
  { kind, content, known: knownOf }: SectionNow,
  sent: readonly string[],
): LineList[] {
  const plain = sectionText(kind).parts.flatMap((part): LineList[] =>
    part.kind === 'lines' ? [{ name: part.field, lines: linesIn(content, part.field) }] : [],
  );
  if (kind !== 'competenties') return plain;
  const chosen = competenciesIn(content);
  const gone = [...new Set(sent.flatMap((name) => /^chosen\.([^.]+)\./.exec(name)?.[1] ?? []))].filter((id) =>
    chosen.every((competency) => competency.id !== id),
  );
  return [
    ...chosen.map(({ id, behaviours }) => ({ name: competencyList(id), lines: behaviours })),
    ...gone.flatMap((id): LineList[] => {
      const known = knownOf(id);
      if (known !== undefined) return [{ name: competencyList(id), lines: known.behaviours }];
      return ownCompetencyId.test(id) ? [{ name: competencyList(id), lines: [] }] : [];
    }),
  ];
}

/** Own lines that are in the form but not in the list any more: someone else removed them. */
export function goneOwnLines(list: LineList, sent: readonly string[]): readonly string[] {
  const prefix = `${list.name}.`;
  return sent
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => /^(eigen-\d{1,4})\.tekst$/.exec(name.slice(prefix.length))?.[1] ?? [])
    .filter((id) => list.lines.every((line) => line.id !== id));
}
