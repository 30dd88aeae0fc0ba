import { lineChoices, mostCompetencies } from './profile';
import type {
  ChosenCompetency,
  JobProfile,
  LineChoice,
  ProfileLine,
  SectionContent,
  SectionKind,
} from './profile';

/** What a person did with one line of a section. Text and sources of the catalog cannot be changed: only the choice and the own text. */
export interface LineEdit {
  readonly id: string;
  readonly choice: LineChoice;
  readonly own: string;
}

/** The edits of a list of lines, and texts of new own lines (empty ones are skipped). */
export interface LinesEdit {
  readonly edits: readonly LineEdit[];
  readonly added: readonly string[];
}

const ownPrefix = 'eigen-';

/** Whether a line or a competency was added by the employer. */
export function isOwn({ id }: { readonly id: string }): boolean {
  return id.startsWith(ownPrefix);
}

/** Whether a value is one of the three things that can be done with a line. */
export function isLineChoice(value: string): value is LineChoice {
  return (lineChoices as readonly string[]).includes(value);
}

function ownLine(id: string, own: string): ProfileLine {
  return { id, original: '', sources: [], choice: 'houden', own };
}

/** What is left of a line after its edit: an own line that is left out or emptied is gone, a line of the catalog stays. */
function edited(line: ProfileLine, edit: LineEdit | undefined): ProfileLine[] {
  if (edit === undefined) return [line];
  const own = edit.own.trim();
  if (!isOwn(line)) return [{ ...line, choice: edit.choice, own }];
  return edit.choice === 'weglaten' || own === '' ? [] : [{ ...line, own }];
}

/** Own lines that were removed in the meantime, by someone else: the text that was typed in them is not lost. */
function broughtBack(lines: readonly ProfileLine[], edits: readonly LineEdit[]): ProfileLine[] {
  return edits
    .filter((edit) => isOwn(edit) && edit.choice !== 'weglaten' && edit.own.trim() !== '')
    .filter((edit) => lines.every((line) => line.id !== edit.id))
    .map((edit) => ownLine(edit.id, edit.own.trim()));
}

/**
 * The lines after the edits. A line without an edit stays as it is; an edit of a catalog line that is not there is
 * ignored. A new line that says the same as an own line that is already there is not added twice.
 */
export function editLines(lines: readonly ProfileLine[], { edits, added }: LinesEdit): ProfileLine[] {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const kept = [...lines.flatMap((line) => edited(line, byId.get(line.id))), ...broughtBack(lines, edits)];
  const own = kept.filter(isOwn);
  const highest = Math.max(0, ...own.map((line) => Number(line.id.slice(ownPrefix.length))));
  const texts = new Set(added.map((text) => text.trim()).filter((text) => text !== ''));
  const news = [...texts].filter((text) => own.every((line) => line.own !== text));
  return [...kept, ...news.map((text, index) => ownLine(`${ownPrefix}${String(highest + index + 1)}`, text))];
}

/** What a person did with one of the chosen competencies; the name of a competency of the catalog cannot be changed. */
export interface CompetencyEdit {
  readonly id: string;
  readonly name: string;
  readonly behaviours: LinesEdit;
}

/** The edits of the competencies that were on the screen, in order, and one to add or to take away. */
export interface CompetenciesEdit {
  readonly edits: readonly CompetencyEdit[];
  readonly added: ChosenCompetency | null;
  readonly removedId: string | null;
}

/**
 * The competencies after the edits, or null when they would become more than five. `known` gives a competency of the
 * catalog. One that someone else took away in the meantime comes back when the writer still had it; one that someone
 * else added stays as long as there is room.
 */
export function editCompetencies(
  { chosen }: SectionContent<'competenties'>,
  { edits, added, removedId }: CompetenciesEdit,
  known: (id: string) => ChosenCompetency | undefined,
): SectionContent<'competenties'> | null {
  const startOf = ({ id, name }: CompetencyEdit): ChosenCompetency | undefined =>
    chosen.find((competency) => competency.id === id) ??
    (isOwn({ id }) && name.trim() !== '' ? ownCompetency(name, id) : known(id));
  const mine = edits.flatMap((edit): ChosenCompetency[] => {
    const start = startOf(edit);
    if (start === undefined) return [];
    const behaviours = editLines(start.behaviours, edit.behaviours);
    return [{ ...start, name: isOwn(start) ? edit.name.trim() : start.name, behaviours }];
  });
  const wanted = added === null || mine.some(({ id }) => id === added.id) ? mine : [...mine, added];
  const left = wanted.filter(({ id }) => id !== removedId);
  if (left.length > mostCompetencies) return null;
  const theirs = chosen.filter(({ id }) => id !== removedId && left.every((one) => one.id !== id));
  return { chosen: [...left, ...theirs].slice(0, mostCompetencies) };
}

/** A competency that the employer names; its id is stable for the same name. */
export function ownCompetency(name: string, id = ownCompetencyId(name)): ChosenCompetency {
  return { id, name: name.trim(), sourceLevel: '', sources: [], behaviours: [] };
}

function ownCompetencyId(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${ownPrefix}${slug}`;
}

/** The sections of a profile that do not depend on the level: they can be taken over when the level is set again. */
export const levelIndependent: readonly SectionKind[] = [
  'gegevens',
  'context',
  'organisatie',
  'contacten',
  'omstandigheden',
];

/** Whether a stored section of an earlier profile can be taken over into one at another level. */
export function canTakeOver(
  kind: SectionKind,
  earlier: Pick<JobProfile, 'catalogId' | 'level'>,
  next: Pick<JobProfile, 'catalogId' | 'level'>,
): boolean {
  if (earlier.catalogId !== next.catalogId) return ['gegevens', 'contacten'].includes(kind);
  return earlier.level === next.level || levelIndependent.includes(kind);
}
