import { lineChoices, mostCompetencies } from './profile';
import type { JobProfile, LineChoice, ProfileLine, SectionContent, SectionKind } from './profile';

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

/** Whether a line was added by the employer. */
export function isOwnLine(line: Pick<ProfileLine, 'id'>): boolean {
  return line.id.startsWith(ownPrefix);
}

/** Whether a value is one of the three things that can be done with a line. */
export function isLineChoice(value: string): value is LineChoice {
  return (lineChoices as readonly string[]).includes(value);
}

/**
 * The lines after the edits. Edits of unknown lines are ignored, because the line may have been removed meanwhile; an own
 * line that is left out, or emptied, is removed; a line of the catalog stays, so that it can be put back.
 */
export function editLines(lines: readonly ProfileLine[], { edits, added }: LinesEdit): ProfileLine[] {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const kept = lines.flatMap((line) => {
    const edit = byId.get(line.id);
    if (edit === undefined) return [line];
    const own = edit.own.trim();
    if (!isOwnLine(line)) return [{ ...line, choice: edit.choice, own }];
    return edit.choice === 'weglaten' || own === '' ? [] : [{ ...line, own }];
  });
  const highest = Math.max(
    0,
    ...kept.filter(isOwnLine).map((line) => Number(line.id.slice(ownPrefix.length))),
  );
  const texts = added.map((text) => text.trim()).filter((text) => text !== '');
  return [
    ...kept,
    ...texts.map((own, index) => ({
      id: `${ownPrefix}${String(highest + index + 1)}`,
      original: '',
      sources: [],
      choice: 'houden' as const,
      own,
    })),
  ];
}

type Chosen = SectionContent<'competenties'>['chosen'][number];

/** The competencies with one more, or null when there are already five or it is already there. */
export function addCompetency(
  content: SectionContent<'competenties'>,
  competency: Chosen,
): SectionContent<'competenties'> | null {
  if (content.chosen.length >= mostCompetencies || content.chosen.some(({ id }) => id === competency.id))
    return null;
  return { chosen: [...content.chosen, competency] };
}

/** The competencies without one. */
export function removeCompetency(
  content: SectionContent<'competenties'>,
  id: string,
): SectionContent<'competenties'> {
  return { chosen: content.chosen.filter((competency) => competency.id !== id) };
}

/** The id of a competency that the employer names; stable for the same name. */
export function ownCompetencyId(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
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
