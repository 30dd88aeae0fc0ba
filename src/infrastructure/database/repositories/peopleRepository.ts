import type { PeopleRepository } from '../../../application/ports';
import { DomainFailure } from '../../../domain/shared/failure';
import { isUniqueViolation } from '../databaseFailure';
import type { Queries } from '../schema';
import { toAccount, toAccountRow } from './accountRow';
import { duplicatesNow } from './duplicateRepository';
import { searchPeople } from './searchPeople';

/** The people of one organisation. */
export function createPeopleRepository(db: Queries, organisationId: string): PeopleRepository {
  const own = () => db.selectFrom('account').selectAll().where('organisatie_id', '=', organisationId);
  async function refuseDuplicate(id: string): Promise<void> {
    const links = await duplicatesNow(db, organisationId);
    if (links.some(({ accountId }) => accountId === id)) {
      throw new DomainFailure({ code: 'not-ready', missing: ['dubbel-account'] });
    }
  }
  return {
    async list() {
      const accounts = (await own().execute()).map(toAccount);
      return accounts.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    },
    async find(id) {
      const row = await own().where('id', '=', id).executeTakeFirst();
      return row && toAccount(row);
    },
    search: (filter, part) => searchPeople(db, organisationId, filter, part),
    async findByEmail(email) {
      const row = await own().where('e_mail_zoek', '=', email.toLowerCase()).executeTakeFirst();
      return row && toAccount(row);
    },
    async findByStaffNumber(staffNumber) {
      if (staffNumber === '') return undefined;
      const row = await own().where('personeelsnummer', '=', staffNumber).executeTakeFirst();
      return row && toAccount(row);
    },
    async insert(account) {
      if (account.organisationId !== organisationId)
        throw new Error('The account belongs to another organisation');
      await refusingTaken(account.staffNumber, () =>
        db.insertInto('account').values(toAccountRow(account)).execute(),
      );
    },
    async update(id, revision, { email, name, roles, staffNumber, active }) {
      if (active === true) await refuseDuplicate(id);
      const columns = {
        ...(email !== undefined && { e_mail: email, e_mail_zoek: email.toLowerCase() }),
        ...(name !== undefined && { naam: name }),
        ...(roles !== undefined && { rollen: JSON.stringify(roles) }),
        ...(staffNumber !== undefined && { personeelsnummer: staffNumber }),
        ...(active !== undefined && { actief: active ? (1 as const) : (0 as const) }),
        revisie: revision + 1,
      };
      const result = await refusingTaken(staffNumber, () =>
        db
          .updateTable('account')
          .set(columns)
          .where('organisatie_id', '=', organisationId)
          .where('id', '=', id)
          .where('revisie', '=', revision)
          .executeTakeFirst(),
      );
      return result.numUpdatedRows === 1n;
    },
    async placements() {
      const rows = await db
        .selectFrom('plaatsing')
        .select(['account_id', 'afdeling_id'])
        .where('organisatie_id', '=', organisationId)
        .execute();
      return new Map(rows.map((row) => [row.account_id, row.afdeling_id]));
    },
    async placementOf(id) {
      const row = await db
        .selectFrom('plaatsing')
        .select('afdeling_id')
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', id)
        .executeTakeFirst();
      return row?.afdeling_id ?? null;
    },
    async place(id, departmentId) {
      await db
        .deleteFrom('plaatsing')
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', id)
        .execute();
      if (departmentId === null) return;
      await db
        .insertInto('plaatsing')
        .values({ account_id: id, organisatie_id: organisationId, afdeling_id: departmentId })
        .execute();
    },
  };
}

/** Of two values that have to be unique, the message of the driver names the one that is taken. */
async function refusingTaken<T>(staffNumber: string | undefined, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const aboutNumber = staffNumber !== undefined && String(error).includes('personeelsnummer');
    const field = aboutNumber ? 'staffNumber' : 'email';
    throw new DomainFailure({ code: 'invalid', faults: [{ field, problem: 'bestaat-al' }] });
  }
}
