import { knowledgeKinds, type Statement } from '../../../domain/reference/parts';
import type {
  CoreTask,
  ReferenceKnowledge,
  ReferenceProfile,
  ReferenceRole,
} from '../../../domain/reference/referenceProfile';
import { knowledgeKindLabels, referenceText } from '../../../presentation/reference/referenceText';
import { sourceText } from '../../../presentation/reference/sourceText';
import { enumerate } from '../../../presentation/shared/numbers';
import type { CardParams, PageHeadingParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';

/** A sentence of the profile with its source, and what belongs under it. */
export interface ReferenceItem {
  readonly name: string | null;
  readonly text: string;
  readonly source: string;
  readonly lines: readonly { readonly text: string; readonly source: string }[];
}

export interface ReferenceGroup {
  /** Null when the section says it already; then it stands open. */
  readonly heading: string | null;
  /** How many there are, behind the heading. */
  readonly count: string;
  readonly items: readonly ReferenceItem[];
}

export interface ReferenceSection {
  readonly id: string;
  readonly heading: string;
  readonly intro: string | null;
  readonly groups: readonly ReferenceGroup[];
}

/** The view model of `views/pages/reference/profile.ejs`. */
export interface ReferenceView {
  readonly heading: PageHeadingParams;
  readonly contents: { readonly label: string; readonly links: readonly Link[] };
  readonly reading: CardParams;
  readonly sections: readonly ReferenceSection[];
}

type PlainGroup = Omit<ReferenceGroup, 'count'>;

const { groups: groupText, sections: sectionText } = referenceText;

function itemOf(
  { text, sources }: Pick<Statement, 'text' | 'sources'>,
  name: string | null = null,
): ReferenceItem {
  return { name, text, source: sourceText(sources), lines: [] };
}

function group(heading: string | null, statements: readonly Statement[]): PlainGroup {
  return { heading, items: statements.map((statement) => itemOf(statement)) };
}

function section(
  id: string,
  heading: string,
  groups: readonly PlainGroup[],
  intro: string | null = null,
): ReferenceSection {
  return {
    id,
    heading,
    intro,
    groups: groups
      .filter(({ items }) => items.length > 0)
      .map((one) => ({ ...one, count: String(one.items.length) })),
  };
}

function knowledgeGroups(profile: ReferenceProfile, knowledge: readonly ReferenceKnowledge[]): PlainGroup[] {
  const namesOf = (ids: readonly string[]): string =>
    enumerate(profile.roles.filter(({ id }) => ids.includes(id)).map(({ name }) => name.toLowerCase()));
  return knowledgeKinds.map((kind) => ({
    heading: knowledgeKindLabels[kind],
    items: knowledge
      .filter((item) => item.kind === kind)
      .map((item) => {
        const asked = [
          ...(item.roles === undefined ? [] : [referenceText.forRoles(namesOf(item.roles))]),
          ...(item.processes === undefined ? [] : [referenceText.forProcesses(enumerate(item.processes))]),
        ];
        return itemOf({ text: [item.text, ...asked].join(' '), sources: item.sources });
      }),
  }));
}

function roleSection(profile: ReferenceProfile, role: ReferenceRole): ReferenceSection {
  return section(
    `rol-${role.id}`,
    referenceText.role(role.name),
    [
      group(groupText.tasks, role.tasks),
      {
        heading: groupText.competencies,
        items: role.competencies.map((competency) => ({
          ...itemOf(competency, competency.name),
          text:
            competency.behaviours.length === 0
              ? `${competency.text} ${referenceText.noBehaviour}`
              : competency.text,
          lines: competency.behaviours.map(({ text, sources }) => ({ text, source: sourceText(sources) })),
        })),
      },
      ...knowledgeGroups(profile, role.knowledge),
      group(groupText.risks, role.risks),
      group(groupText.attitudes, role.attitudes),
      group(groupText.practice, role.practice),
    ],
    `${role.text} ${sourceText(role.sources)}.`,
  );
}

function coreTaskGroups(task: CoreTask): PlainGroup[] {
  return [
    { heading: task.name, items: [itemOf(task)] },
    ...task.processes.flatMap(({ name, steps, results, competencies }) => [
      group(`${name}. ${groupText.steps}`, steps),
      group(`${name}. ${groupText.results}`, results),
      {
        heading: `${name}. ${groupText.competencies}`,
        items: competencies.map((competency) => itemOf(competency, competency.name)),
      },
    ]),
  ];
}

function disagreementSection(profile: ReferenceProfile): ReferenceSection {
  return section(
    'bronnen',
    sectionText.disagreements,
    profile.disagreements.map(({ topic, views }) => ({
      heading: topic,
      items: views.map((view) => itemOf(view, view.source)),
    })),
  );
}

/** A reference profile in full, each sentence with its source. */
export function referenceView(profile: ReferenceProfile): ReferenceView {
  const named = (items: ReferenceProfile['names']): ReferenceItem[] =>
    items.map((item) => itemOf(item, item.name));
  const sections = [
    section('doel', sectionText.purpose, [group(null, profile.purpose)]),
    section('namen', sectionText.names, [
      { heading: groupText.names, items: named(profile.names) },
      { heading: groupText.related, items: named(profile.related) },
    ]),
    section('niveau', sectionText.level, [group(null, profile.thinkingLevel)]),
    section('verantwoordelijkheid', sectionText.responsibility, [
      group(groupText.responsibility, profile.responsibility),
      group(groupText.complexity, profile.complexity),
      group(groupText.complicating, profile.complicating),
      group(groupText.attitudes, profile.attitudes),
    ]),
    ...profile.roles.map((role) => roleSection(profile, role)),
    section('kerntaken', sectionText.coreTasks, profile.coreTasks.flatMap(coreTaskGroups)),
    section('kennis', sectionText.knowledge, knowledgeGroups(profile, profile.knowledge)),
    section('loopbaan', sectionText.career, [group(null, profile.career)]),
    disagreementSection(profile),
    section('omgeving', sectionText.surroundings, [
      group(groupText.environment, profile.environment),
      group(groupText.conditions, profile.conditions),
      group(groupText.trends, profile.trends),
    ]),
    section(
      'herkomst',
      sectionText.background,
      [group(null, profile.background)],
      `${profile.provenance} ${referenceText.version(profile.version)}`,
    ),
  ].filter(({ groups, intro }) => groups.length > 0 || intro !== null);
  return {
    heading: { over: referenceText.over, heading: profile.jobTitle, intro: profile.summary },
    contents: {
      label: referenceText.contents,
      links: sections.map(({ id, heading }) => ({ href: `#${id}`, label: heading })),
    },
    reading: {
      id: 'zo-lees-je',
      heading: referenceText.reading.heading,
      list: referenceText.reading.list,
    },
    sections,
  };
}
