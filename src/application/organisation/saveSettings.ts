import { contrastFaults, type BrandColours } from '../../domain/organisation/brand';
import {
  defaultSettings,
  settingsAction,
  settingsSchemas,
  type CurrentSettings,
  type SettingsGroup,
  type SettingsOf,
} from '../../domain/organisation/settings';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';

/**
 * Saves a part of a group as a new version. `revision` is the version that the writer has seen: when someone else changed
 * the same part since, this refuses as `stale`; a change of another part of the group is kept beside this one. Saving what
 * is there already makes no version. Refuses what does not fit the group, and colours that are too hard to read.
 */
export function makeSaveSettings({
  unitOfWork,
  clock,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}) {
  return async <Group extends SettingsGroup>(
    actor: Actor,
    group: Group,
    revision: number,
    change: Partial<SettingsOf<Group>>,
  ): Promise<void> => {
    authorise(actor, settingsAction[group]);
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { settings, audit } = repositories;
      const stored = await settings.current(group);
      if (stored.revision !== revision) {
        const seen = await contentAt(repositories, group, revision);
        if (seen === undefined || differs(seen, stored.content, Object.keys(change))) {
          refuse({ code: 'stale', what: group, stored: stored.content, storedRevision: stored.revision });
        }
      }
      const content = checked(group, { ...stored.content, ...change });
      if (!differs(content, stored.content, Object.keys(content))) return;
      if (!(await settings.add(group, stored, content, by(actor, at)))) {
        refuse({ code: 'stale', what: group, stored: stored.content, storedRevision: stored.revision });
      }
      await audit.append(
        { kind: 'instelling-gewijzigd', group, revision: stored.revision + 1 },
        by(actor, at),
      );
    });
  };
}

/** The group as it was at a revision; undefined for a revision that was never there. */
async function contentAt<Group extends SettingsGroup>(
  repositories: Repositories,
  group: Group,
  revision: number,
): Promise<CurrentSettings<Group>['content'] | undefined> {
  const { settings } = repositories;
  if (revision > 0) return (await settings.version(group, revision))?.content;
  return (
    (await settings.version(group, 1))?.before ??
    defaultSettings((await repositories.organisation()).name)[group]
  );
}

/** Whether two contents differ in one of these parts. A part that is absent is as one that is empty. */
function differs(one: object, other: object, keys: readonly string[]): boolean {
  const partOf = (content: object, key: string): unknown =>
    (content as Readonly<Record<string, unknown>>)[key] ?? '';
  return keys.some((key) => canonicalJson(partOf(one, key)) !== canonicalJson(partOf(other, key)));
}

function checked<Group extends SettingsGroup>(group: Group, content: unknown): SettingsOf<Group> {
  const result = settingsSchemas[group].safeParse(content);
  if (!result.success) {
    const faults = result.error.issues.map(({ path }): Fault => ({
      field: path.join('.'),
      problem: 'onleesbaar',
    }));
    refuse({ code: 'invalid', faults });
  }
  if (group === 'huisstijl') refuseFaults(contrastFaults(result.data as BrandColours));
  return result.data;
}
