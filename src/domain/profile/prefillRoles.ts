import type { ResultArea } from '../catalog/catalog';
import type { RolesCatalog } from '../catalog/rolesCatalog';
import { weighAreas } from '../grading/areas';
import { mixOf } from '../grading/fitRoles';
import type { GradingSheet } from '../grading/sheet';
import { competencyOf, line, linesOf } from './catalogLines';
import { mostCompetencies, mostLines } from './profile';
import type { ChosenCompetency, JobProfile, ProfileLine } from './profile';

/** The roles that the profile is about, from most to least: those that are carried, or all when none is. */
function rolesOfProfile({ resultAreas }: RolesCatalog, sheet: GradingSheet): readonly string[] {
  const mix = mixOf(weighAreas(resultAreas, sheet));
  return mix.length > 0 ? mix.map(({ roleId }) => roleId) : resultAreas.map(({ id }) => id);
}

function areaOf(
  area: ResultArea,
  included: boolean,
  sheet: GradingSheet,
): JobProfile['resultaatgebieden'][number] {
  return {
    id: area.id,
    content: {
      included,
      name: area.name,
      results: linesOf(area.results),
      tasks: area.tasks.map((task) =>
        line(task.id, task.text, task.sources, sheet.tasks[task.id] === 'nee' ? 'weglaten' : 'houden'),
      ),
      indicators: linesOf(area.indicators),
    },
  };
}

/**
 * The roles, of which the carried ones start in the profile, and behind them the core tasks, which start outside it: they tell
 * the same work in another order.
 */
export function roleAreas(catalog: RolesCatalog, sheet: GradingSheet): JobProfile['resultaatgebieden'] {
  const roles = rolesOfProfile(catalog, sheet);
  return [
    ...catalog.resultAreas.map((role) => areaOf(role, roles.includes(role.id), sheet)),
    ...catalog.coreTasks.map((task) => areaOf(task, false, sheet)),
  ];
}

/** Thinking level, what can go wrong in the roles of the profile, complexity and what makes the work harder. */
export function markLines(catalog: RolesCatalog, sheet: GradingSheet): ProfileLine[] {
  const kept = rolesOfProfile(catalog, sheet);
  const fitting = catalog.marks.filter(
    ({ roles }) => roles === undefined || roles.some((id) => kept.includes(id)),
  );
  return asideLast(fitting).map(asideLine);
}

/** What starts outside the profile stands behind what starts in it. */
function asideLast(texts: RolesCatalog['marks']): RolesCatalog['marks'] {
  return [...texts.filter(({ aside }) => !aside), ...texts.filter(({ aside }) => aside)];
}

function asideLine({ id, text, sources, aside }: RolesCatalog['marks'][number]): ProfileLine {
  return line(id, text, sources, aside ? 'weglaten' : 'houden');
}

/**
 * Knowledge and skills: first what the carried roles ask, then what the whole function asks. No more than a section holds; the
 * library has the rest.
 */
export function roleKnowledge(catalog: RolesCatalog, sheet: GradingSheet): ProfileLine[] {
  const roles = rolesOfProfile(catalog, sheet);
  const ofRoles = catalog.knowledge.filter((one) => one.roles?.some((id) => roles.includes(id)) === true);
  const ofAll = catalog.knowledge.filter((one) => one.roles === undefined);
  return asideLast([...ofRoles, ...ofAll])
    .slice(0, mostLines)
    .map(asideLine);
}

/** The competencies that most of the carried roles ask for; equal ones in the order of the role that weighs most. */
export function roleCompetencies(catalog: RolesCatalog, sheet: GradingSheet): ChosenCompetency[] {
  const roles = rolesOfProfile(catalog, sheet);
  const asked = catalog.competencies
    .map((competency) => ({
      competency,
      places: competency.roles.map((id) => roles.indexOf(id)).filter((place) => place >= 0),
    }))
    .filter(({ places }) => places.length > 0);
  return asked
    .sort(
      (one, other) =>
        other.places.length - one.places.length || Math.min(...one.places) - Math.min(...other.places),
    )
    .slice(0, mostCompetencies)
    .map(({ competency }) => competencyOf(competency));
}
