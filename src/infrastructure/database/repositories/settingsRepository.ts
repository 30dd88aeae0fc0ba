import type { Selectable } from 'kysely';
import type { SettingsRepository } from '../../../application/ports';
import {
  defaultSettings,
  settingsSchemas,
  type SettingsGroup,
  type SettingsOf,
  type SettingsVersion,
} from '../../../domain/organisation/settings';
import type { Queries, Schema } from '../schema';

/** The settings of one organisation. The schema refuses every change of a version. */
export function createSettingsRepository(db: Queries, organisationId: string): SettingsRepository {
  const versions = () =>
    db
      .selectFrom('instelling')
      .innerJoin('account', 'account.id', 'instelling.bewaard_door')
      .selectAll('instelling')
      .select('account.naam as door_naam')
      .where('instelling.organisatie_id', '=', organisationId);

  async function organisationName(): Promise<string> {
    const row = await db
      .selectFrom('organisatie')
      .select('naam')
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow();
    return row.naam;
  }

  const lastRow = (group: SettingsGroup) =>
    versions().where('groep', '=', group).orderBy('versie', 'desc').limit(1).executeTakeFirst();

  return {
    async current(group) {
      const row = await lastRow(group);
      return row === undefined
        ? { content: defaultSettings(await organisationName())[group], revision: 0 }
        : { content: parsed(group, row.inhoud), revision: row.versie };
    },
    async version(group, revision) {
      const row = await versions()
        .where('groep', '=', group)
        .where('versie', '=', revision)
        .executeTakeFirst();
      return row && toVersion(group, row);
    },
    async history() {
      const rows = await versions()
        .orderBy('bewaard_op', 'desc')
        .orderBy('groep')
        .orderBy('versie', 'desc')
        .execute();
      return rows.map((row) => toVersion(row.groep, row));
    },
    async add(group, stored, content, by) {
      const last = await lastRow(group);
      if ((last?.versie ?? 0) !== stored.revision) return false;
      await db
        .insertInto('instelling')
        .values({
          organisatie_id: organisationId,
          groep: group,
          versie: stored.revision + 1,
          inhoud: JSON.stringify(content),
          was: JSON.stringify(stored.content),
          bewaard_door: by.accountId,
          bewaard_op: by.at,
        })
        .execute();
      if ('name' in content) await rename(content.name);
      return true;
    },
    async keepLogo(sha256, bytes) {
      const known = await logoRow(sha256);
      if (known !== undefined) return;
      await db
        .insertInto('logo_bestand')
        .values({ organisatie_id: organisationId, sha256, inhoud: Buffer.from(bytes) })
        .execute();
    },
    async logoBytes(sha256) {
      return (await logoRow(sha256))?.inhoud;
    },
  };

  function logoRow(sha256: string) {
    return db
      .selectFrom('logo_bestand')
      .select('inhoud')
      .where('organisatie_id', '=', organisationId)
      .where('sha256', '=', sha256)
      .executeTakeFirst();
  }

  async function rename(name: unknown): Promise<void> {
    if (typeof name !== 'string' || name === (await organisationName())) return;
    await db
      .updateTable('organisatie')
      .set((row) => ({ naam: name, revisie: row('revisie', '+', 1) }))
      .where('id', '=', organisationId)
      .execute();
  }
}

/** Checked again, because a later product may know a group differently; then it has to bring a migration. */
function parsed<Group extends SettingsGroup>(group: Group, json: string): SettingsOf<Group> {
  return settingsSchemas[group].parse(JSON.parse(json));
}

function toVersion<Group extends SettingsGroup>(
  group: Group,
  row: Selectable<Schema['instelling']> & { door_naam: string },
): SettingsVersion<Group> {
  return {
    group,
    revision: row.versie,
    content: parsed(group, row.inhoud),
    before: parsed(group, row.was),
    savedBy: row.bewaard_door,
    savedByName: row.door_naam,
    savedAt: row.bewaard_op,
  };
}
