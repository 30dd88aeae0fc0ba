import type { Catalog, FillIn } from '../../../domain/catalog/catalog';
import type { SectionContent, SectionKind } from '../../../domain/profile/profile';
import type { WordedFaults } from '../../shared/wordedFaults';

/** What the form of a section is filled with. */
export interface FormFilling {
  readonly kind: SectionKind;
  /** The result area, for the places to fill in. */
  readonly areaId: string | null;
  readonly content: SectionContent<SectionKind>;
  readonly catalog: Catalog;
  /** What was typed, when the form comes back with faults; it goes before the content. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly faults: WordedFaults;
  /** The list that something was just added to or taken from. */
  readonly done: { readonly what: 'toegevoegd' | 'verwijderd'; readonly list: string } | null;
}

/** The texts of the places to fill in at one place of the example profile. */
export function placeTexts(
  { catalog, areaId }: Pick<FormFilling, 'catalog' | 'areaId'>,
  place: FillIn['place'] | undefined,
): readonly string[] {
  return catalog.fillIns
    .filter((fillIn) => fillIn.place === place && (fillIn.areaId === undefined || fillIn.areaId === areaId))
    .map(({ text }) => text);
}

/** What stands in a field: what was typed, else what is stored. */
export function shownValue({ typed }: Pick<FormFilling, 'typed'>, name: string, stored: string): string {
  return typed === null ? stored : (typed[name] ?? '');
}
