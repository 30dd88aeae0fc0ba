import { adviceUseCases, type AdviceUseCases } from '../../../src/application/grading/adviceUseCases';
import { jobUseCases, type JobUseCases } from '../../../src/application/jobs/jobUseCases';
import { profileUseCases, type ProfileUseCases } from '../../../src/application/profile/profileUseCases';
import type { ProfileFile } from '../../../src/application/profile/profileFile';
import type { AuditEvent } from '../../../src/domain/audit/event';
import { DomainFailure, type DomainError } from '../../../src/domain/shared/failure';

import type { SectionId } from '../../../src/domain/profile/profile';
import type { Actor } from '../../../src/domain/workflow/actor';
import { releasedLibrary } from '../releasedLibrary';
import { cryptoIds } from '../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { anAccount, testUnitOfWorkWithAccount } from '../database';
import { aClock, type TestClock } from '../testApp';
import { finished } from './aProfile';
import { settledJob, type SettledJob } from './settledJob';

/** The use cases of the profile on a real database, with one person and jobs whose level was set. */
export interface ProfileBench {
  readonly actor: Actor;
  readonly clock: TestClock;
  readonly profile: ProfileUseCases;
  readonly jobs: JobUseCases;
  readonly advice: AdviceUseCases;
  settle(job?: SettledJob): Promise<string>;
  view(jobId: string): Promise<ProfileFile>;
  /** Stores a section with a part of its content changed, on the revision that is stored now. */
  change(jobId: string, sectionId: string, change: object): Promise<void>;
  /** Fills in everything that is missing. */
  fillIn(jobId: string): Promise<void>;
  events(jobId: string): Promise<readonly AuditEvent[]>;
  close(): Promise<void>;
}

const library = releasedLibrary();

export async function profileBench(): Promise<ProfileBench> {
  const database = await testUnitOfWorkWithAccount();
  const clock = aClock();
  const { id, organisationId, name, roles } = anAccount();
  const actor: Actor = { accountId: id, organisationId, name, roles, standsInFor: [] };
  const { unitOfWork } = database;
  const ports = { unitOfWork, library, clock, ids: cryptoIds, digests: nodeDigests };
  const profile = profileUseCases(ports);

  async function change(jobId: string, sectionId: string, part: object): Promise<void> {
    const { revisions } = await seen(jobId);
    await profile.saveSection(actor, jobId, sectionId, revisions(sectionId), (current) => ({
      ...current,
      ...part,
    }));
  }

  async function seen(jobId: string): Promise<{ file: ProfileFile; revisions: (id: string) => number }> {
    const file = await profile.viewProfile(actor, jobId);
    const revisions = (sectionId: string): number => {
      const stored = file.stored.get(sectionId as SectionId)?.revision ?? 0;
      return sectionId === 'gegevens' ? stored + file.file.job.revision : stored;
    };
    return { file, revisions };
  }

  return {
    actor,
    clock,
    profile,
    jobs: jobUseCases(ports),
    advice: adviceUseCases(ports),
    settle: (job) => settledJob({ unitOfWork, clock, actor }, job),
    view: (jobId) => profile.viewProfile(actor, jobId),
    change,
    async fillIn(jobId) {
      const { file } = await seen(jobId);
      const whole = finished(file.profile);
      for (const sectionId of [
        'gegevens',
        'context',
        'organisatie',
        'contacten',
        'omstandigheden',
      ] as const) {
        await change(jobId, sectionId, whole[sectionId]);
      }
    },
    events: async (jobId) => {
      const entries = await unitOfWork.read(organisationId, ({ audit }) => audit.listForJob(jobId));
      return entries.map(({ event }) => event);
    },
    close: () => database.close(),
  };
}

/** What a use case refused with; a use case that refuses nothing is a fault of the test. */
export async function refusalOf(work: Promise<unknown>): Promise<DomainError> {
  try {
    await work;
  } catch (failure) {
    if (failure instanceof DomainFailure) return failure.error;
    throw failure;
  }
  throw new Error('Nothing was refused');
}
