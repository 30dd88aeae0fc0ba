import { type Selectable, sql } from 'kysely';
import type { JobFilter, JobRepository } from '../../../application/ports';
import { DomainFailure } from '../../../domain/shared/failure';
import type { Job } from '../../../domain/workflow/job';
import type { JobStatus } from '../../../domain/workflow/status';
import { isUniqueViolation } from '../databaseFailure';
import type { Queries, Schema } from '../schema';
import { containsPattern, searchForm } from '../searchForm';

/** Statuses in which a functie no longer keeps its name for itself; the same list stands in the schema. */
const past: readonly JobStatus[] = ['ingetrokken', 'vervangen', 'gearchiveerd'];

/** Longer than any name; keeps a pasted page from becoming a query. */
const longestSearch = 200;

/** The functies of one organisation. */
export function createJobRepository(db: Queries, organisationId: string): JobRepository {
  const ownJobs = () => db.selectFrom('functie').selectAll().where('organisatie_id', '=', organisationId);
  return {
    async insert(job) {
      if (job.organisationId !== organisationId) throw new Error('The job belongs to another organisation');
      await refusingTakenName(() => db.insertInto('functie').values(toRow(job)).execute());
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
      return result.numUpdatedRows === 1n;
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
  const { name, department, jobNumber, status, updatedAt } = change;
  return {
    ...(name !== undefined && { naam: name, naam_zoek: searchForm(name) }),
    ...(department !== undefined && { afdeling: department, afdeling_zoek: searchForm(department) }),
    ...(jobNumber !== undefined && { functienummer: jobNumber, functienummer_zoek: searchForm(jobNumber) }),
    ...(status !== undefined && { status }),
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
  };
}

function toJob(row: Selectable<Schema['functie']>): Job {
  return {
    id: row.id,
    organisationId: row.organisatie_id,
    name: row.naam,
    department: row.afdeling,
    jobNumber: row.functienummer,
    catalogId: row.catalogus_id,
    catalogVersion: row.catalogus_versie,
    catalogSha256: row.catalogus_sha256,
    status: row.status,
    revision: row.revisie,
    copiedFrom: row.kopie_van,
    createdBy: row.gemaakt_door,
    createdAt: row.gemaakt_op,
    updatedAt: row.gewijzigd_op,
  };
}
