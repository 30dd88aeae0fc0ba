import type { LibraryCompetency, LibraryKnowledge } from '../reference/libraries';
import { line, linesOf } from './catalogLines';
import { mostCompetencies } from './profile';
import type { ChosenCompetency, ProfileLine, SectionContent } from './profile';

type Knowledge = SectionContent<'kennis'>;
type Competencies = SectionContent<'competenties'>;

/**
 * A competency of the library as it starts in a profile: with its behaviour and all its sources. The level of the source
 * comes along only when every source gives the same one.
 */
export function chosenFromLibrary({ id, name, uses, behaviours }: LibraryCompetency): ChosenCompetency {
  const levels = [...new Set(uses.map(({ sourceLevel }) => sourceLevel ?? ''))];
  const [level = ''] = levels;
  return {
    id,
    name,
    sourceLevel: levels.length === 1 ? level : '',
    sources: [...new Set(uses.flatMap(({ sources }) => sources))],
    behaviours: linesOf(behaviours.map((behaviour) => ({ ...behaviour, derived: false }))),
  };
}

function sameText(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), 'nl', { sensitivity: 'base' }) === 0;
}

function lineOf(
  { lines }: Knowledge,
  { id, text }: Pick<LibraryKnowledge, 'id' | 'text'>,
): ProfileLine | undefined {
  return lines.find((one) => one.id === id || sameText(one.original, text));
}

/** Whether the item stands in the section. A line that was left out does not count. */
export function hasKnowledge(content: Knowledge, item: Pick<LibraryKnowledge, 'id' | 'text'>): boolean {
  const found = lineOf(content, item);
  return found !== undefined && found.choice !== 'weglaten';
}

/** The section with the item behind the rest; one that was left out comes back in its place, as the source has it. */
export function addKnowledge(content: Knowledge, item: LibraryKnowledge): Knowledge {
  const found = lineOf(content, item);
  if (found === undefined) return { lines: [...content.lines, line(item.id, item.text, item.sources)] };
  if (found.choice !== 'weglaten') return content;
  return { lines: content.lines.map((one) => (one === found ? { ...one, choice: 'houden' } : one)) };
}

/**
 * The section without the item. A line that the profile started with is left out, as on the page of the section; one that
 * came from the library is gone.
 */
export function removeKnowledge(
  content: Knowledge,
  item: LibraryKnowledge,
  startIds: ReadonlySet<string>,
): Knowledge {
  const found = lineOf(content, item);
  if (found === undefined) return content;
  return startIds.has(found.id)
    ? { lines: content.lines.map((one) => (one === found ? { ...one, choice: 'weglaten' } : one)) }
    : { lines: content.lines.filter((one) => one !== found) };
}

function competencyIn(
  { chosen }: Competencies,
  item: Pick<ChosenCompetency, 'id' | 'name'>,
): ChosenCompetency | undefined {
  return chosen.find(({ id, name }) => id === item.id || sameText(name, item.name));
}

/** Whether a competency with this id or this name was chosen. */
export function hasCompetency(content: Competencies, item: Pick<ChosenCompetency, 'id' | 'name'>): boolean {
  return competencyIn(content, item) !== undefined;
}

/** The section with the competency behind the rest; null when there are as many as there may be. */
export function addCompetency(content: Competencies, competency: ChosenCompetency): Competencies | null {
  if (hasCompetency(content, competency)) return content;
  return content.chosen.length >= mostCompetencies ? null : { chosen: [...content.chosen, competency] };
}

/** The section without the competency, with the behaviour that was written for it. */
export function removeCompetency(
  content: Competencies,
  item: Pick<ChosenCompetency, 'id' | 'name'>,
): Competencies {
  const found = competencyIn(content, item);
  return found === undefined ? content : { chosen: content.chosen.filter((one) => one !== found) };
}
