import type { Selectable } from 'kysely';
import type { DepartmentRepository } from '../../../application/ports';
import type { Department } from '../../../domain/organisation/chart';
import { DomainFailure } from '../../../domain/shared/failure';
import { isUniqueViolation } from '../databaseFailure';
import type { Queries, Schema } from '../schema';
import { searchForm } from '../searchForm';
import { duplicatesNow } from './duplicateRepository';

/** The departments of one organisation. */
export function createDepartmentRepository(db: Queries, organisationId: string): DepartmentRepository {
  const own = () => db.selectFrom('afdeling').selectAll().where('organisatie_id', '=', organisationId);
  return {
    async list() {
      return (await own().orderBy('naam_zoek').execute()).map(toDepartment);
    },
    async find(id) {
      const row = await own().where('id', '=', id).executeTakeFirst();
      return row && toDepartment(row);
    },
    async findByName(name) {
      const row = await own().where('naam_zoek', '=', searchForm(name)).executeTakeFirst();
      return row && toDepartment(row);
    },
    async chart() {
      const departments = (await own().execute()).map(toDepartment);
      const leaders = await db
        .selectFrom('leiding')
        .innerJoin('account', 'account.id', 'leiding.account_id')
        .select(['leiding.afdeling_id', 'leiding.account_id'])
        .where('leiding.organisatie_id', '=', organisationId)
        .where('account.actief', '=', 1)
        .orderBy('account.naam')
        .orderBy('account.id')
        .execute();
      return {
        departments,
        leaders: leaders.map((row) => ({ departmentId: row.afdeling_id, accountId: row.account_id })),
        duplicates: await duplicatesNow(db, organisationId),
      };
    },
    async insert({ id, name, parentId, revision }) {
      const row = {
        id,
        organisatie_id: organisationId,
        naam: name,
        naam_zoek: searchForm(name),
        boven_id: parentId,
        revisie: revision,
      };
      await refusingTakenName(() => db.insertInto('afdeling').values(row).execute());
    },
    async update(id, revision, { name, parentId }) {
      const result = await refusingTakenName(() =>
        db
          .updateTable('afdeling')
          .set({
            ...(name !== undefined && { naam: name, naam_zoek: searchForm(name) }),
            ...(parentId !== undefined && { boven_id: parentId }),
            revisie: revision + 1,
          })
          .where('organisatie_id', '=', organisationId)
          .where('id', '=', id)
          .where('revisie', '=', revision)
          .executeTakeFirst(),
      );
      return result.numUpdatedRows === 1n;
    },
    async remove(id, revision) {
      const result = await db
        .deleteFrom('afdeling')
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('revisie', '=', revision)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
    async leaders() {
      const rows = await db
        .selectFrom('leiding')
        .select(['afdeling_id', 'account_id'])
        .where('organisatie_id', '=', organisationId)
        .orderBy('account_id')
        .execute();
      return rows.map((row) => ({ departmentId: row.afdeling_id, accountId: row.account_id }));
    },
    async setLeaders(id, accountIds) {
      await db
        .deleteFrom('leiding')
        .where('organisatie_id', '=', organisationId)
        .where('afdeling_id', '=', id)
        .execute();
      for (const accountId of new Set(accountIds)) {
        await db
          .insertInto('leiding')
          .values({ organisatie_id: organisationId, afdeling_id: id, account_id: accountId })
          .execute();
      }
    },
    async insertReplacement({ id, forId, byId, from, until, createdAt }) {
      await db
        .insertInto('vervanging')
        .values({
          id,
          organisatie_id: organisationId,
          voor_id: forId,
          door_id: byId,
          van: from,
          tot: until,
          gemaakt_op: createdAt,
          ingetrokken_op: null,
        })
        .execute();
    },
    async listReplacements() {
      const rows = await db
        .selectFrom('vervanging')
        .selectAll()
        .where('organisatie_id', '=', organisationId)
        .orderBy('van', 'desc')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        forId: row.voor_id,
        byId: row.door_id,
        from: row.van,
        until: row.tot,
        createdAt: row.gemaakt_op,
        withdrawnAt: row.ingetrokken_op,
      }));
    },
    async withdrawReplacement(id, at) {
      const result = await db
        .updateTable('vervanging')
        .set({ ingetrokken_op: at })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .where('ingetrokken_op', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

async function refusingTakenName<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainFailure({ code: 'invalid', faults: [{ field: 'name', problem: 'bestaat-al' }] });
  }
}

function toDepartment(row: Selectable<Schema['afdeling']>): Department {
  return { id: row.id, name: row.naam, parentId: row.boven_id, revision: row.revisie };
}
