import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { JobFilter, JobRepository } from '../../../application/ports';
import { DomainFailure } from '../../../domain/shared/failure';
import { samePerson } from '../../../domain/people/duplicates';
import type { Job } from '../../../domain/workflow/job';
import type { JobStatus } from '../../../domain/workflow/status';
import { isUniqueViolation } from '../databaseFailure';
import type { Queries, Schema } from '../schema';
import { containsPattern, searchForm } from '../searchForm';
import { duplicatesNow } from './duplicateRepository';

/** Statuses in which a functie no longer keeps its name for itself; the same list stands in the schema. */
const past: readonly JobStatus[] = ['ingetrokken', 'vervangen', 'gearchiveerd'];

/** Longer than any name; keeps a pasted page from becoming a query. */
const longestSearch = 200;

/** The functies of one organisation. */
export function createJobRepository(db: Queries, organisationId: string): JobRepository {
  const ownJobs = () =>
    db
      .selectFrom('functie')
      .selectAll()
      .select([
        sql<string>`(select json_group_array(account_id) from functiehouder
          where functiehouder.organisatie_id = functie.organisatie_id
            and functiehouder.functie_id = functie.id and functiehouder.tot is null)`.as('houders'),
        sql<string | null>`(select afdeling_id from functie_afdeling
          where functie_afdeling.organisatie_id = functie.organisatie_id
            and functie_afdeling.functie_id = functie.id)`.as('afdeling_id'),
      ])
      .where('organisatie_id', '=', organisationId);
  async function place(jobId: string, departmentId: string | null): Promise<void> {
    await db
      .deleteFrom('functie_afdeling')
      .where('organisatie_id', '=', organisationId)
      .where('functie_id', '=', jobId)
      .execute();
    if (departmentId === null) return;
    await db
      .insertInto('functie_afdeling')
      .values({ organisatie_id: organisationId, functie_id: jobId, afdeling_id: departmentId })
      .execute();
  }

  return {
    async insert(job) {
      if (job.organisationId !== organisationId) throw new Error('The job belongs to another organisation');
      await refusingTakenName(() => db.insertInto('functie').values(toRow(job)).execute());
      await place(job.id, job.departmentId);
    },
    async find(id) {
      const row = await ownJobs().where('id', '=', id).executeTakeFirst();
      return row && toJob(row);
    },
    async findByName(name) {
      const row = await ownJobs()
        .where('naam_zoek', '=', searchForm(name))
        .where('status', 'not in', past)
        .executeTakeFirst();
      return row && toJob(row);
    },
    async list(filter) {
      let query = ownJobs();
      for (const word of searchWords(filter)) {
        const pattern = containsPattern(word);
        query = query.where(
          sql<boolean>`(naam_zoek like ${pattern} escape '\\' or afdeling_zoek like ${pattern} escape '\\' or functienummer_zoek like ${pattern} escape '\\')`,
        );
      }
      if (filter.statuses !== undefined && filter.statuses.length > 0)
        query = query.where('status', 'in', filter.statuses);
      const { departmentId } = filter;
      if (departmentId !== undefined) {
        query = query.where('id', 'in', (placed) =>
          placed
            .selectFrom('functie_afdeling')
            .select('functie_id')
            .where('organisatie_id', '=', organisationId)
            .where('afdeling_id', '=', departmentId),
        );
      }
      const rows = await query.orderBy('gewijzigd_op', 'desc').orderBy('id').execute();
      return rows.map(toJob);
    },
    async update(id, revision, change) {
      const result = await refusingTakenName(() =>
        db
          .updateTable('functie')
          .set({ ...toColumns(change), revisie: revision + 1 })
          .where('organisatie_id', '=', organisationId)
          .where('id', '=', id)
          .where('revisie', '=', revision)
          .executeTakeFirst(),
      );
      const written = result.numUpdatedRows === 1n;
      if (written && change.departmentId !== undefined) await place(id, change.departmentId);
      return written;
    },
    async setHolders(id, accountIds, at) {
      const now = await db
        .selectFrom('functiehouder')
        .select('account_id')
        .where('organisatie_id', '=', organisationId)
        .where('functie_id', '=', id)
        .where('tot', 'is', null)
        .execute();
      const have = now.map(({ account_id }) => account_id);
      const gone = have.filter((accountId) => !accountIds.includes(accountId));
      if (gone.length > 0) {
        await db
          .updateTable('functiehouder')
          .set({ tot: at })
          .where('organisatie_id', '=', organisationId)
          .where('functie_id', '=', id)
          .where('tot', 'is', null)
          .where('account_id', 'in', gone)
          .execute();
      }
      for (const accountId of new Set(accountIds.filter((one) => !have.includes(one)))) {
        await db
          .insertInto('functiehouder')
          .values({
            organisatie_id: organisationId,
            functie_id: id,
            account_id: accountId,
            van: at,
            tot: null,
          })
          .execute();
      }
    },
    async linkToDepartment(departmentId, name) {
      await db
        .insertInto('functie_afdeling')
        .columns(['organisatie_id', 'functie_id', 'afdeling_id'])
        .expression((from) =>
          from
            .selectFrom('functie')
            .select(['functie.organisatie_id', 'functie.id', sql<string>`${departmentId}`.as('afdeling_id')])
            .where('functie.organisatie_id', '=', organisationId)
            .where('functie.afdeling_zoek', '=', searchForm(name))
            .where('functie.id', 'not in', (placed) =>
              placed
                .selectFrom('functie_afdeling')
                .select('functie_afdeling.functie_id')
                .where('functie_afdeling.organisatie_id', '=', organisationId),
            ),
        )
        .execute();
    },
    async listHeldBy(accountId) {
      const accountIds = samePerson(await duplicatesNow(db, organisationId), accountId);
      const rows = await ownJobs()
        .where('id', 'in', (held) =>
          held
            .selectFrom('functiehouder')
            .select('functie_id')
            .where('organisatie_id', '=', organisationId)
            .where('account_id', 'in', accountIds)
            .where('tot', 'is', null),
        )
        .orderBy('naam_zoek')
        .execute();
      return rows.map(toJob);
    },
    async follow(id, status, updatedAt) {
      await db
        .updateTable('functie')
        .set({ status, gewijzigd_op: updatedAt })
        .where('organisatie_id', '=', organisationId)
        .where('id', '=', id)
        .execute();
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

function searchWords(filter: JobFilter): readonly string[] {
  return searchForm((filter.text ?? '').slice(0, longestSearch))
    .split(' ')
    .filter((word) => word !== '');
}

function toColumns(change: Parameters<JobRepository['update']>[2]): Partial<Selectable<Schema['functie']>> {
  const { name, department, jobNumber, status, leadersAnswer, updatedAt } = change;
  const { catalogVersion, catalogSha256, sideCatalogsOn } = change;
  return {
    ...(name !== undefined && { naam: name, naam_zoek: searchForm(name) }),
    ...(department !== undefined && { afdeling: department, afdeling_zoek: searchForm(department) }),
    ...(jobNumber !== undefined && { functienummer: jobNumber, functienummer_zoek: searchForm(jobNumber) }),
    ...(catalogVersion !== undefined && { catalogus_versie: catalogVersion }),
    ...(catalogSha256 !== undefined && { catalogus_sha256: catalogSha256 }),
    ...(sideCatalogsOn !== undefined && { bijcatalogi_op: sideCatalogsOn }),
    ...(status !== undefined && { status }),
    ...(leadersAnswer !== undefined && { leiding_antwoordt: leadersAnswer ? 1 : 0 }),
    ...(updatedAt !== undefined && { gewijzigd_op: updatedAt }),
  };
}

function toRow(job: Job): Selectable<Schema['functie']> {
  return {
    id: job.id,
    organisatie_id: job.organisationId,
    naam: job.name,
    naam_zoek: searchForm(job.name),
    afdeling: job.department,
    afdeling_zoek: searchForm(job.department),
    functienummer: job.jobNumber,
    functienummer_zoek: searchForm(job.jobNumber),
    catalogus_id: job.catalogId,
    catalogus_versie: job.catalogVersion,
    catalogus_sha256: job.catalogSha256,
    status: job.status,
    revisie: job.revision,
    kopie_van: job.copiedFrom,
    gemaakt_door: job.createdBy,
    gemaakt_op: job.createdAt,
    gewijzigd_op: job.updatedAt,
    leiding_antwoordt: job.leadersAnswer ? 1 : 0,
    bijcatalogi_op: job.sideCatalogsOn,
  };
}

const storedIds = z.array(z.string());

function toJob(
  row: Selectable<Schema['functie']> & { readonly houders: string; readonly afdeling_id: string | null },
): Job {
  return {
    id: row.id,
    organisationId: row.organisatie_id,
    name: row.naam,
    department: row.afdeling,
    departmentId: row.afdeling_id,
    jobNumber: row.functienummer,
    catalogId: row.catalogus_id,
    catalogVersion: row.catalogus_versie,
    catalogSha256: row.catalogus_sha256,
    sideCatalogsOn: row.bijcatalogi_op ?? row.gemaakt_op.slice(0, 10),
    status: row.status,
    revision: row.revisie,
    copiedFrom: row.kopie_van,
    leadersAnswer: row.leiding_antwoordt === 1,
    holderIds: storedIds.parse(JSON.parse(row.houders)),
    createdBy: row.gemaakt_door,
    createdAt: row.gemaakt_op,
    updatedAt: row.gewijzigd_op,
  };
}
