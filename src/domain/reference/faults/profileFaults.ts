import { catalogFault } from '../../catalog/catalogFault';
import type { CatalogFault } from '../../catalog/catalogFault';
import { repeatedFaults } from '../../catalog/faults/repeated';
import type { ReferenceProfile } from '../referenceProfile';

type WithId = readonly { readonly id: string }[];

function repeatedIds(list: WithId, path: readonly string[]): CatalogFault[] {
  return repeatedFaults(
    list.map(({ id }) => id),
    path,
  );
}

/** Ids that occur twice. Tasks are answered and stored by their id alone, so theirs are unique over all roles. */
function idFaults(profile: ReferenceProfile): CatalogFault[] {
  const { roles, coreTasks } = profile;
  const processes = coreTasks.flatMap((task) => task.processes);
  const lists: [string[], WithId][] = [
    ...Object.entries(profile).flatMap(([key, value]): [string[], WithId][] =>
      Array.isArray(value) && key !== 'signs' ? [[[key], value as WithId]] : [],
    ),
    [['roles', 'tasks'], roles.flatMap((role) => role.tasks)],
    [['roles', 'competencies'], roles.flatMap((role) => role.competencies)],
    [
      ['roles', 'behaviours'],
      roles.flatMap((role) => role.competencies.flatMap((competency) => competency.behaviours)),
    ],
    [['coreTasks', 'processes'], processes],
    [['coreTasks', 'steps'], processes.flatMap((process) => process.steps)],
    [['coreTasks', 'results'], processes.flatMap((process) => process.results)],
  ];
  return lists.flatMap(([path, list]) => repeatedIds(list, path));
}

/** Roles and work processes that are named but are not there. */
function linkFaults({ roles, coreTasks, knowledge, signs }: ReferenceProfile): CatalogFault[] {
  const roleIds = new Set<string>(roles.map(({ id }) => id));
  const numbers = new Set(coreTasks.flatMap(({ processes }) => processes.map(({ number }) => number)));
  return [
    ...signs.flatMap((sign, index) =>
      sign.roles
        .filter((role) => !roleIds.has(role))
        .map((role) => catalogFault('role-unknown', ['signs', index, 'roles'], { id: role })),
    ),
    ...knowledge.flatMap((item) => [
      ...(item.roles ?? [])
        .filter((role) => !roleIds.has(role))
        .map((role) => catalogFault('role-unknown', ['knowledge', item.id, 'roles'], { id: role })),
      ...(item.processes ?? [])
        .filter((number) => !numbers.has(number))
        .map((number) =>
          catalogFault('process-unknown', ['knowledge', item.id, 'processes'], { id: number }),
        ),
    ]),
  ];
}

/** One answer may point to a role once: two signs for one choice of one criterion would count it double. */
function signFaults({ signs }: ReferenceProfile): CatalogFault[] {
  return repeatedFaults(
    signs.flatMap(({ criterion, choices, roles }) =>
      choices.flatMap((choice) => roles.map((role) => `${criterion} ${choice} ${role}`)),
    ),
    ['signs'],
    'sign-repeated',
  );
}

/** A difference between sources needs two sources that are told apart. */
function disagreementFaults({ disagreements }: ReferenceProfile): CatalogFault[] {
  return disagreements.flatMap(({ id, views }) =>
    repeatedFaults(
      views.map(({ source }) => source),
      ['disagreements', id, 'views'],
      'view-repeated',
    ),
  );
}

/** Everything that does not fit together in a reference function. */
export function profileFaults(profile: ReferenceProfile): CatalogFault[] {
  return [
    ...idFaults(profile),
    ...linkFaults(profile),
    ...signFaults(profile),
    ...disagreementFaults(profile),
    ...(profile.differences.length > 0 && profile.comparedWith === undefined
      ? [catalogFault('shape-missing', ['comparedWith'])]
      : []),
  ];
}
