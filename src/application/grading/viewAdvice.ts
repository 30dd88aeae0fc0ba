import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { RolesCatalog } from '../../domain/catalog/rolesCatalog';
import { rolesCatalogsOn } from '../../domain/reference/withReferences';
import type { AuditEvent } from '../../domain/audit/event';
import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { LevelDecision, SettableLevel } from '../../domain/grading/levelDecision';
import { frozenCatalogs } from '../../domain/grading/frozenCatalogs';
import { missingForLevel } from '../../domain/grading/missingForLevel';
import type { Actor } from '../../domain/workflow/actor';
import type { AuditEntry } from '../../domain/audit/event';
import { profileAsPersonalFile, recordReading } from '../audit/noteReading';
import type { Clock, Digests, UnitOfWork } from '../ports';
import { adviceMark } from './adviceMark';
import { loadJobFile, receiptOf } from './jobFile';
import type { JobFile } from './jobFile';
import { settableLevels } from './setLevel';

/** Who did something, and when (ISO 8601). The name is empty when the account is gone. */
export interface Act {
  readonly name: string;
  readonly at: string;
}

/** The advice on a job with everything around it. */
export interface AdviceFile {
  readonly file: JobFile;
  /** The receipt that holds now: on the answers as they are, or as it was frozen when the level was set. */
  readonly receipt: Receipt;
  /** The catalog texts that the receipt names; those of the decision once the level is set. */
  readonly catalogs: GradingCatalogs;
  /** The mark of exactly this advice (`adviceMark`). */
  readonly mark: string;
  /** Answers and areas without the reason that is needed before the level can be set. */
  readonly missing: { readonly criterionIds: readonly string[]; readonly areaIds: readonly string[] };
  readonly settable: readonly SettableLevel[];
  /** The reference functions under the raster that can be walked for this job. */
  readonly references: readonly RolesCatalog[];
  /** The last time that the advice was asked, that an answer was stored, and that the profile was finished. */
  readonly asked: Act | null;
  readonly lastAnswer: Act | null;
  readonly profileReady: Act | null;
  /** Levels that were set and opened again, the last first. */
  readonly withdrawn: readonly LevelDecision[];
}

export interface ViewAdviceDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly digests: Digests;
}

function lastOf(entries: readonly AuditEntry[], kind: AuditEvent['kind']): AuditEntry | undefined {
  return entries.findLast(({ event }) => event.kind === kind);
}

/**
 * The advice as it is now, whether everything is answered or not, for looking at. Once the profile is shown to who has the
 * functie, the grading is part of their file, and reading it is noted.
 */
export function makeViewAdvice({ unitOfWork, library, clock, digests }: ViewAdviceDeps) {
  return async (actor: Actor, jobId: string): Promise<AdviceFile> => {
    const { file, entries, decisions } = await unitOfWork.read(
      actor.organisationId,
      async (repositories) => ({
        file: await loadJobFile(repositories, library, actor, 'advice.view', jobId),
        entries: await repositories.audit.listForJob(jobId),
        decisions: await repositories.decisions.listForJob(jobId),
      }),
    );
    const personalFile = profileAsPersonalFile(file.job);
    await recordReading(unitOfWork, actor, personalFile, clock.now().toISOString());
    const { decision } = file;
    const receipt = decision?.receipt ?? receiptOf(file);
    const catalogs = decision === null ? file.catalogs : frozenCatalogs(decision);
    const lastAnswer = file.answers.reduce<JobFile['answers'][number] | null>(
      (last, answer) => (last === null || answer.answeredAt > last.answeredAt ? answer : last),
      null,
    );
    return {
      file,
      receipt,
      catalogs,
      mark: adviceMark(receipt, digests),
      missing: missingForLevel(catalogs, receipt.sheet, receipt.advice.areas),
      settable: settableLevels(file),
      references: rolesCatalogsOn(library, file.job.sideCatalogsOn),
      asked: await actOf(lastOf(entries, 'advies-gegeven')),
      lastAnswer: lastAnswer && { name: lastAnswer.answeredByName, at: lastAnswer.answeredAt },
      profileReady: await actOf(lastOf(entries, 'profiel-klaar')),
      withdrawn: decisions
        .filter(({ withdrawnAt }) => withdrawnAt !== null)
        .sort((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1)),
    };
  };

  async function actOf(entry: AuditEntry | undefined): Promise<Act | null> {
    if (entry === undefined) return null;
    const { accountId } = entry;
    const account =
      accountId === null
        ? undefined
        : await unitOfWork.readDirectory((directory) => directory.findAccount(accountId));
    return { name: account?.name ?? '', at: entry.at };
  }
}
