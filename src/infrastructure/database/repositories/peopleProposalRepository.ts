import { z } from 'zod';
import type { PeopleProposalRepository } from '../../../application/ports';
import type { Queries } from '../schema';

const person = z.strictObject({
  name: z.string(),
  email: z.string(),
  staffNumber: z.string(),
  departmentId: z.string().nullable(),
  departmentName: z.string(),
});
const row = z.int();
const contentSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      row,
      name: z.string(),
      email: z.string(),
      staffNumber: z.string().nullable(),
      department: z.string().nullable(),
    }),
  ),
  plans: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ row, kind: z.literal('added'), person }),
      z.strictObject({
        row,
        kind: z.literal('changed'),
        accountId: z.string(),
        revision: z.int(),
        before: person,
        person,
      }),
      z.strictObject({ row, kind: z.literal('unchanged'), accountId: z.string() }),
    ]),
  ),
});

/** What files with people would change, of one organisation: one proposal for each maker. */
export function createPeopleProposalRepository(
  db: Queries,
  organisationId: string,
): PeopleProposalRepository {
  return {
    async find(accountId, at) {
      const found = await db
        .selectFrom('mensen_voorstel')
        .select(['id', 'inhoud'])
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', accountId)
        .where('verloopt_op', '>', at)
        .executeTakeFirst();
      return found && { id: found.id, ...contentSchema.parse(JSON.parse(found.inhoud)) };
    },
    async insert(accountId, { id, rows, plans }, expiresAt) {
      const values = {
        account_id: accountId,
        organisatie_id: organisationId,
        id,
        inhoud: JSON.stringify({ rows, plans }),
        verloopt_op: expiresAt,
      };
      await db.insertInto('mensen_voorstel').values(values).execute();
    },
    async delete(accountId) {
      await db
        .deleteFrom('mensen_voorstel')
        .where('organisatie_id', '=', organisationId)
        .where('account_id', '=', accountId)
        .execute();
    },
    async deleteExpired(at) {
      await db
        .deleteFrom('mensen_voorstel')
        .where('organisatie_id', '=', organisationId)
        .where('verloopt_op', '<=', at)
        .execute();
    },
    async deleteAll() {
      await db.deleteFrom('mensen_voorstel').where('organisatie_id', '=', organisationId).execute();
    },
  };
}
