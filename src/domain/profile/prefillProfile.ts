import type { Catalog, Competency, Criterion, Level, ResultArea } from '../catalog/catalog';
import type { SettableLevel } from '../grading/levelDecision';
import type { ConditionId, GradingSheet } from '../grading/sheet';
import { isOption } from '../grading/weighedAnswer';
import { isReferenceId } from '../reference/parts';
import { competencyOf, line, linesOf } from './catalogLines';
import { markLines, roleAreas, roleCompetencies, roleKnowledge } from './prefillRoles';
import { mostCompetencies } from './profile';
import type { ChosenCompetency, JobProfile, ProfileLine, SectionContent } from './profile';

/** What was noted beside the weighing: explanations of conditions, and the effort that the work asks. */
export interface ProfileNotes {
  readonly conditionNotes: Readonly<Partial<Record<ConditionId, string>>>;
  readonly efforts: Readonly<
    Partial<
      Record<'mentaal' | 'emotioneel' | 'fysiek', { value: 'geen' | 'wel' | null; explanation: string }>
    >
  >;
}

export const noNotes: ProfileNotes = { conditionNotes: {}, efforts: {} };

export interface ProfileStart {
  readonly job: { readonly name: string; readonly department: string; readonly jobNumber: string };
  readonly level: SettableLevel;
  /** The catalog that describes the set level: the raster for A, B and C, else that of the function itself. */
  readonly catalog: Catalog;
  readonly sheet: GradingSheet;
  readonly notes: ProfileNotes;
}

/** Capital first: a row of a statement continues a lead-in in the walk, but is a sentence of its own in the profile. */
function asSentence(row: string): string {
  const text = row.replaceAll('**', '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The statement of a criterion for the profile: the option that was chosen, because that describes the job; when
 * none of the catalog's options was chosen, the statement of the level that was set. What does not apply starts as
 * left out. A derived statement ("has no mandate") says what the job does not have and stays out of the profile.
 */
function statementLine(criterion: Criterion, level: Level, sheet: GradingSheet): ProfileLine[] {
  const choice = sheet.answers[criterion.id]?.choice;
  const chosen = criterion.options.find((option) => option.id === choice);
  const ofLevel = criterion.options.find((option) => option.levels.includes(level));
  const option = chosen ?? ofLevel;
  if (option === undefined || option.derived) return [];
  const leftOut = choice === 'nvt' || (choice !== undefined && !isOption(choice));
  return [
    line(
      criterion.id,
      option.rows.map(asSentence).join(' '),
      option.sources,
      leftOut ? 'weglaten' : 'houden',
    ),
  ];
}

function criterionLines(
  catalog: Catalog,
  level: SettableLevel,
  sheet: GradingSheet,
  knowledge: boolean,
): ProfileLine[] {
  if (catalog.kind !== 'raster' || level === 'key-accountmanager' || isReferenceId(level)) return [];
  return catalog.criteria
    .filter((criterion) => criterion.weight !== 'toets' && (criterion.dimension === 'kennis') === knowledge)
    .flatMap((criterion) => statementLine(criterion, level, sheet));
}

function areaContent(area: ResultArea, sheet: GradingSheet): SectionContent<'resultaatgebied'> {
  return {
    included: area.onlyWhen !== 'team' || sheet.gates.leidinggeven === 'team',
    name: area.name,
    results: linesOf(area.results),
    tasks: area.tasks.map((task) =>
      line(task.id, task.text, task.sources, sheet.tasks[task.id] === 'nee' ? 'weglaten' : 'houden'),
    ),
    indicators: linesOf(area.indicators),
  };
}

/** Leading people is only for who leads a team. */
function isLeading({ id }: Competency): boolean {
  return /(^|-)aansturen$/.test(id);
}

function competencies(catalog: Catalog, level: SettableLevel, sheet: GradingSheet): ChosenCompetency[] {
  if (catalog.kind === 'rollen') return roleCompetencies(catalog, sheet);
  const leadsTeam = sheet.gates.leidinggeven === 'team';
  return catalog.competencies
    .filter((competency) => {
      const { levels } = competency;
      if (level !== 'key-accountmanager' && !isReferenceId(level) && levels !== undefined) {
        return levels.includes(level);
      }
      return leadsTeam || !isLeading(competency);
    })
    .slice(0, mostCompetencies)
    .map(competencyOf);
}

function knowledgeLines(catalog: Catalog, level: SettableLevel, sheet: GradingSheet): ProfileLine[] {
  switch (catalog.kind) {
    case 'rollen':
      return roleKnowledge(catalog, sheet);
    case 'resultaatgebieden':
      return linesOf(catalog.knowledge);
    case 'raster':
      return criterionLines(catalog, level, sheet, true);
  }
}

/** A text and the note behind it, each a sentence. */
function withNote(text: string, note: string): string {
  return `${/[.!?…]$/.test(text) ? text : `${text}.`} ${note}`;
}

function conditionLines(catalog: Catalog, sheet: GradingSheet, notes: ProfileNotes): ProfileLine[] {
  const burdens = catalog.kind === 'resultaatgebieden' ? catalog.burdens : [];
  const named = catalog.kind === 'rollen' ? linesOf(catalog.circumstances) : [];
  const answered = catalog.conditions.flatMap((condition): ProfileLine[] => {
    const burden = burdens.find((candidate) => candidate.condition === condition.id);
    const answer = sheet.conditions[condition.id];
    if (answer !== 'ja' && burden === undefined) return [];
    const original = burden?.text ?? condition.statement;
    const note = notes.conditionNotes[condition.id]?.trim() ?? '';
    const start = line(
      condition.id,
      original,
      burden?.sources ?? condition.sources,
      answer === 'nee' ? 'weglaten' : 'houden',
    );
    return [
      note === '' || answer !== 'ja'
        ? start
        : { ...start, choice: 'aanpassen', own: withNote(original, note) },
    ];
  });
  return [...named, ...answered];
}

/** The profile as it starts: the texts of the catalog at the level that was set, fitted to the answers of the walk. */
export function prefillProfile({ job, level, catalog, sheet, notes }: ProfileStart): JobProfile {
  const effort = (id: 'mentaal' | 'emotioneel' | 'fysiek'): SectionContent<'omstandigheden'>['mentaal'] =>
    notes.efforts[id] ?? { value: null, explanation: '' };
  return {
    catalogId: catalog.id,
    level,
    gegevens: {
      jobName: job.name,
      department: job.department,
      jobNumber: job.jobNumber,
      inForceFrom: '',
      version: '1',
    },
    doel: { lines: linesOf(catalog.purpose) },
    context: { lines: linesOf(catalog.characteristics), ownContext: '' },
    organisatie: {
      managerName: '',
      managerRole: '',
      holderName: '',
      leads: '',
      lines: linesOf(catalog.organisation),
    },
    resultaatgebieden:
      catalog.kind === 'rollen'
        ? roleAreas(catalog, sheet)
        : catalog.resultAreas.map((area) => ({ id: area.id, content: areaContent(area, sheet) })),
    niveaukenmerken: {
      lines:
        catalog.kind === 'rollen' ? markLines(catalog, sheet) : criterionLines(catalog, level, sheet, false),
    },
    kennis: {
      lines: knowledgeLines(catalog, level, sheet),
    },
    competenties: { chosen: competencies(catalog, level, sheet) },
    contacten: { internal: '', external: '' },
    omstandigheden: {
      lines: conditionLines(catalog, sheet, notes),
      mentaal: effort('mentaal'),
      emotioneel: effort('emotioneel'),
      fysiek: effort('fysiek'),
    },
  };
}
