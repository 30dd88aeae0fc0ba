import { walkedAreas } from '../../domain/grading/areas';
import { frozenCatalogs } from '../../domain/grading/frozenCatalogs';
import { sectionIdsOf, sectionKindOf, sectionOf } from '../../domain/profile/profile';
import type { VersionContent } from '../../domain/versions/profileVersion';
import { capitalise, choiceLabel, labelledLevel, outcomeLabel } from '../advice/labels';
import { chosenStatement } from '../advice/reasons';
import { sectionDifferences } from '../profile/sectionDifferences';
import { sectionName } from '../profile/sectionName';

/** One thing that two versions say differently; an empty text means that it is not there. */
export interface VersionDifference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What is different in one part. */
export interface DifferenceGroup {
  readonly heading: string;
  readonly differences: readonly VersionDifference[];
}

type Said = ReadonlyMap<string, { readonly label: string; readonly text: string }>;

/** What two versions say differently: the level and its grounds, the answers, and the text of each section. Parts without a difference are left out. */
export function versionDifferences(
  before: VersionContent,
  after: VersionContent,
): readonly DifferenceGroup[] {
  const groups = [
    { heading: 'Niveau en gronden', differences: between(levelSaid(before), levelSaid(after)) },
    { heading: 'Antwoorden', differences: between(answersSaid(before), answersSaid(after)) },
    ...sectionGroups(before, after),
  ];
  return groups.filter(({ differences }) => differences.length > 0);
}

function between(before: Said, after: Said): readonly VersionDifference[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.text === is?.text) return [];
    return [{ label: is?.label ?? was?.label ?? '', before: was?.text ?? '', after: is?.text ?? '' }];
  });
}

function levelSaid({ decision }: VersionContent): Said {
  const { level, reason, receipt } = decision;
  const row = (label: string, text: string) => [label, { label, text }] as const;
  return new Map([
    row('Niveau', capitalise(labelledLevel(level, receipt.employer))),
    row('Advies', capitalise(outcomeLabel(receipt.advice.outcome))),
    row('Uitleg bij het niveau', reason.trim()),
    row('Catalogus', `${receipt.catalog.id}, versie ${receipt.catalog.version}`),
    row('Rekenregel', `${receipt.method.name}, versie ${receipt.method.version}`),
  ]);
}

/** Every answer as it was given, in the words of the catalog of that version. */
function answersSaid({ decision }: VersionContent): Said {
  const catalogs = frozenCatalogs(decision);
  const { answers, tasks } = decision.receipt.sheet;
  const said = new Map<string, { label: string; text: string }>();
  for (const criterion of catalogs.raster?.criteria ?? []) {
    const answer = answers[criterion.id];
    if (answer === undefined) continue;
    const choice = capitalise(choiceLabel(answer.choice));
    const statement = chosenStatement(criterion, answer.choice).text;
    said.set(criterion.id, {
      label: criterion.shortName,
      text: [
        statement === choice ? `${choice}.` : `${choice}. ${statement}`,
        ...labelled('Uitleg', answer.reason),
        ...labelled('Bewijs', answer.evidence),
      ].join(' '),
    });
  }
  for (const area of walkedAreas(catalogs)) {
    for (const task of area.tasks) {
      const answer = tasks[task.id];
      if (answer !== undefined) said.set(task.id, { label: task.text, text: capitalise(answer) });
    }
  }
  return said;
}

function labelled(label: string, text: string | undefined): readonly string[] {
  const typed = text?.trim() ?? '';
  return typed === '' ? [] : [`${label}: ${typed}`];
}

function sectionGroups(before: VersionContent, after: VersionContent): readonly DifferenceGroup[] {
  const ids = [...new Set([...sectionIdsOf(after.profile), ...sectionIdsOf(before.profile)])];
  return ids.map((id) => {
    const [was, is] = [sectionOf(before.profile, id), sectionOf(after.profile, id)];
    const heading = sectionName(is === undefined ? before.profile : after.profile, id);
    const kind = sectionKindOf(id);
    if (kind === undefined || (was === undefined && is === undefined)) return { heading, differences: [] };
    if (was === undefined || is === undefined) {
      const there = 'Dit onderdeel staat erin';
      const [old, now] = [was === undefined ? '' : there, is === undefined ? '' : there];
      return { heading, differences: [{ label: heading, before: old, after: now }] };
    }
    const differences = sectionDifferences(kind, was, is).map(({ label, mine, theirs }) => ({
      label,
      before: mine,
      after: theirs,
    }));
    return { heading, differences };
  });
}
