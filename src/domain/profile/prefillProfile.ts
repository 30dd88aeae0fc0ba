import { statementOf } from '../catalog/catalog';
import type {
  AreasCatalog,
  Catalog,
  Criterion,
  Level,
  RasterCatalog,
  ResultArea,
  SourcedText,
} from '../catalog/catalog';
import type { SettableLevel } from '../grading/levelDecision';
import type { ConditionId, GradingSheet } from '../grading/sheet';
import { isOption } from '../grading/weighedAnswer';
import { mostCompetencies } from './profile';
import type { JobProfile, LineChoice, ProfileLine, SectionContent } from './profile';

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
  /** The catalog that describes the set level: the raster for A, B and C, else the one of Key accountmanager. */
  readonly catalog: Catalog;
  readonly sheet: GradingSheet;
  readonly notes: ProfileNotes;
}

function line(
  id: string,
  original: string,
  sources: readonly string[],
  choice: LineChoice = 'houden',
): ProfileLine {
  return { id, original, sources: [...sources], choice, own: '' };
}

function linesOf(texts: readonly SourcedText[]): ProfileLine[] {
  return texts.map(({ id, text, sources }) => line(id, text.replaceAll('**', ''), sources));
}

/** Capital first: a statement continues a lead-in in the walk, but stands alone in the profile. */
function asSentence(statement: string): string {
  return statement.charAt(0).toUpperCase() + statement.slice(1);
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
    line(criterion.id, asSentence(statementOf(option)), option.sources, leftOut ? 'weglaten' : 'houden'),
  ];
}

function criterionLines(
  catalog: Catalog,
  level: SettableLevel,
  sheet: GradingSheet,
  knowledge: boolean,
): ProfileLine[] {
  if (catalog.kind !== 'raster' || level === 'key-accountmanager') return [];
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

function competencies(
  catalog: Catalog,
  level: SettableLevel,
  sheet: GradingSheet,
): SectionContent<'competenties'>['chosen'] {
  const leadsTeam = sheet.gates.leidinggeven === 'team';
  return catalog.competencies
    .filter(({ id, levels }) => {
      if (level !== 'key-accountmanager' && levels !== undefined) return levels.includes(level);
      return leadsTeam || id !== 'aansturen';
    })
    .slice(0, mostCompetencies)
    .map((competency) => ({
      id: competency.id,
      name: competency.name,
      sourceLevel: competency.sourceLevel ?? '',
      sources: [...competency.sources],
      behaviours: linesOf(competency.behaviours),
    }));
}

function conditionLines(
  catalog: RasterCatalog | AreasCatalog,
  sheet: GradingSheet,
  notes: ProfileNotes,
): ProfileLine[] {
  const burdens = catalog.kind === 'resultaatgebieden' ? catalog.burdens : [];
  return catalog.conditions.flatMap((condition) => {
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
      note === '' || answer !== 'ja' ? start : { ...start, choice: 'aanpassen', own: `${original} ${note}` },
    ];
  });
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
    resultaatgebieden: catalog.resultAreas.map((area) => ({
      id: area.id,
      content: areaContent(area, sheet),
    })),
    niveaukenmerken: { lines: criterionLines(catalog, level, sheet, false) },
    kennis: {
      lines:
        catalog.kind === 'resultaatgebieden'
          ? linesOf(catalog.knowledge)
          : criterionLines(catalog, level, sheet, true),
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
