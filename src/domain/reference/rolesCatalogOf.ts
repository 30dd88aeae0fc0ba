import type { RasterCatalog, SourcedText } from '../catalog/catalog';
import type { RolesCatalog } from '../catalog/rolesCatalog';
import type { CompetencyLibrary } from './libraries';
import { referenceIdSchema } from './parts';
import type { Named, Statement } from './parts';
import type { CoreTask, ReferenceKnowledge, ReferenceProfile, ReferenceRole } from './referenceProfile';

/** What a reference file leaves to others: the questions about circumstances, and behaviours for a competency without. */
export interface RolesSurroundings {
  readonly raster: Pick<RasterCatalog, 'conditions' | 'efforts'>;
  readonly competencies: Pick<CompetencyLibrary, 'competencies'> | null;
}

/** Facts of the research of 2021 tell what people in practice have or expect. */
const research = '003-';

function isResearch({ sources }: Pick<Statement, 'sources'>): boolean {
  return sources.every((id) => id.startsWith(research));
}

function sourced({ id, text, sources }: Statement): SourcedText {
  return { id, text, sources: [...sources], derived: false };
}

/** One text per wording: a role and the whole function may ask for the same in other facts. */
function once<T extends { text: string; sources: readonly string[] }>(texts: readonly T[]): T[] {
  const merged = new Map<string, T>();
  for (const one of texts) {
    const known = merged.get(one.text);
    merged.set(
      one.text,
      known === undefined ? one : { ...known, sources: [...new Set([...known.sources, ...one.sources])] },
    );
  }
  return [...merged.values()];
}

/** Names in one line, each once, with every fact that gives one; those that people told only where there are no others. */
function namesLine(id: string, lead: string, all: readonly Named[]): SourcedText[] {
  const set = all.filter((one) => !isResearch(one));
  const names = set.length > 0 ? set : all;
  const given = [...new Set(names.map(({ name }) => name))];
  return given.length === 0
    ? []
    : [
        {
          id,
          text: `${lead}: ${given.join(', ')}.`,
          sources: [...new Set(names.flatMap(({ sources }) => sources))],
          derived: false,
        },
      ];
}

function roleArea(role: ReferenceRole): RolesCatalog['resultAreas'][number] {
  return {
    id: role.id,
    name: role.name,
    text: role.text,
    sources: [...role.sources],
    results: [{ id: `${role.id}-kern`, text: role.text, sources: [...role.sources], derived: false }],
    tasks: role.tasks.map(sourced),
    indicators: [],
    practice: role.practice.map(sourced),
  };
}

function decapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function coreArea({ id, name, sources, processes }: CoreTask): RolesCatalog['coreTasks'][number] {
  return {
    id,
    name,
    sources: [...sources],
    results: processes.flatMap(({ results }) => results.map(sourced)),
    tasks: processes.flatMap(({ steps }) => steps.map(sourced)),
    indicators: [],
  };
}

/** The competencies of all roles, by name: what several roles ask for stands once, with the behaviours of each. */
function competenciesOf(
  profile: ReferenceProfile,
  { competencies: library }: RolesSurroundings,
): RolesCatalog['competencies'] {
  const asked = profile.roles.flatMap((role) => role.competencies.map((one) => ({ role: role.id, one })));
  return [...new Set(asked.map(({ one }) => one.name))].map((name) => {
    const same = asked.filter(({ one }) => one.name === name);
    const own = once(same.flatMap(({ one }) => one.behaviours.map(sourced)));
    const known = library?.competencies.find((candidate) => candidate.name === name)?.behaviours ?? [];
    return {
      id: same[0]?.one.id ?? name,
      name,
      sources: [...new Set(same.flatMap(({ one }) => one.sources))],
      roles: same.map(({ role }) => role),
      behaviours: own.length > 0 ? own : known.map(sourced),
    };
  });
}

function marksOf({
  thinkingLevel,
  roles,
  complexity,
  complicating,
}: ReferenceProfile): RolesCatalog['marks'] {
  return [
    // The first says the level; what other sources say of it stands beside it until somebody keeps it.
    ...thinkingLevel.map((one, index) => ({ ...sourced(one), aside: index > 0 })),
    ...roles.flatMap(({ id, name, risks }) =>
      risks.map((risk) => ({
        ...sourced(risk),
        text: `Afbreukrisico als ${decapitalised(name)}: ${decapitalised(risk.text)}`,
        aside: false,
        roles: [id],
      })),
    ),
    ...[...complexity, ...complicating].map((one) => ({ ...sourced(one), aside: false })),
  ];
}

/**
 * Demands beforehand start aside, because the sources do not agree on them; so does what people told beside a profile that was
 * set.
 */
function knowledgeOf({ roles, knowledge }: ReferenceProfile): RolesCatalog['knowledge'] {
  const told = roles.every(isResearch);
  const asideOf = (one: ReferenceKnowledge): boolean => one.kind === 'vereiste' || (!told && isResearch(one));
  const ofRoles = roles.flatMap((role) =>
    role.knowledge.map((one) => ({
      ...sourced(one),
      kind: one.kind,
      aside: asideOf(one),
      roles: one.roles ?? [role.id],
    })),
  );
  const ofAll = knowledge
    .filter(({ processes }) => processes === undefined)
    .map((one) => ({
      ...sourced(one),
      kind: one.kind,
      aside: asideOf(one),
      ...(one.roles === undefined ? {} : { roles: one.roles }),
    }));
  return once([...ofAll, ...ofRoles]);
}

/**
 * A reference function in the shape in which a functie is walked and described (ADR 0124). Texts and ids stay those of the
 * file. The knowledge of single work processes is left out: the library of knowledge and skills has it.
 */
export function rolesCatalogOf(profile: ReferenceProfile, surroundings: RolesSurroundings): RolesCatalog {
  const { conditions, efforts } = surroundings.raster;
  return {
    kind: 'rollen',
    id: referenceIdSchema.parse(profile.id),
    version: profile.version,
    jobTitle: profile.jobTitle,
    summary: profile.summary,
    provenance: profile.provenance,
    gates: [],
    purpose: profile.purpose.map(sourced),
    characteristics: [
      ...profile.environment.map(sourced),
      ...namesLine('namen', 'Namen die voor dit werk worden gebruikt', profile.names),
      ...namesLine('verwant', 'Verwante beroepen', profile.related),
    ],
    organisation: profile.responsibility.map(sourced),
    resultAreas: profile.roles.map(roleArea),
    coreTasks: profile.coreTasks.map(coreArea),
    competencies: competenciesOf(profile, surroundings),
    competencyNotes: [],
    conditions,
    efforts,
    notes: [],
    fillIns: [],
    contextHelp: [],
    knowledge: knowledgeOf(profile),
    marks: marksOf(profile),
    circumstances: profile.conditions.map(sourced),
    disagreements: profile.disagreements.map(({ id, topic, question, views }) => {
      return { id, topic, question, views };
    }),
    comparison:
      profile.comparedWith === undefined || profile.differences.length === 0
        ? null
        : { ...profile.comparedWith, differences: profile.differences.map((one) => ({ ...one })) },
    signs: profile.signs.map((sign) => ({ ...sign })),
  };
}
