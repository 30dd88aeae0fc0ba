import { adviceUseCases } from '../../../src/application/grading/adviceUseCases';
import type { GivenAnswer } from '../../../src/application/grading/answerFaults';
import { walkUseCases } from '../../../src/application/grading/walkUseCases';
import { jobUseCases } from '../../../src/application/jobs/jobUseCases';
import type { Clock, UnitOfWork } from '../../../src/application/ports';
import type { Catalog } from '../../../src/domain/catalog/catalog';
import type { SettableLevel } from '../../../src/domain/grading/levelDecision';
import { isReferenceId } from '../../../src/domain/reference/parts';
import type { QuestionKind } from '../../../src/domain/grading/storedAnswer';
import type { Actor } from '../../../src/domain/workflow/actor';
import { releasedLibrary } from '../releasedLibrary';
import { cryptoIds } from '../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';

export interface SettledJob {
  readonly name?: string;
  readonly department?: string;
  readonly jobNumber?: string;
  readonly level?: SettableLevel;
  /** Put in every reason, for tests that look for it. */
  readonly reason?: string;
}

/** Where the job is made, and by whom. */
export interface Place {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly actor: Actor;
}

const library = releasedLibrary();

function answer(kind: QuestionKind, questionId: string, value: string | null, reason = ''): GivenAnswer {
  return { kind, questionId, revision: 0, content: { value, reason, evidence: '', doubt: false } };
}

function rasterAnswers(catalog: Catalog, level: string, reason: string): GivenAnswer[] {
  if (catalog.kind !== 'raster') return [];
  return catalog.criteria.map((criterion) => {
    const option = criterion.options.find(({ levels }) => levels.some((one) => one === level));
    return answer('criterium', criterion.id, option?.id ?? 'nvt', `${reason} (${criterion.shortName})`);
  });
}

function areaAnswers(catalog: Catalog, reason: string): GivenAnswer[] {
  if (catalog.kind === 'raster') return [];
  return catalog.resultAreas
    .filter(({ onlyWhen }) => onlyWhen === undefined)
    .flatMap((area) => [
      ...area.tasks.map((task) => answer('taak', task.id, 'ja')),
      answer('gebied', area.id, null, `${reason} (${area.name})`),
    ]);
}

/**
 * A functie that was walked through and whose level was set, made by the use cases themselves: an Accountmanager with
 * every answer at the level, or a Key accountmanager or a reference function with every task. Gives its id.
 */
export async function settledJob({ unitOfWork, clock, actor }: Place, job: SettledJob = {}): Promise<string> {
  const { level = 'B', reason = 'Zo staat het in het accountplan' } = job;
  const ports = { unitOfWork, clock, library, ids: cryptoIds, digests: nodeDigests };
  const isKey = level === 'key-accountmanager';
  const catalogId = isKey || isReferenceId(level) ? level : 'accountmanager';
  const made = await jobUseCases(ports).createJob(actor, {
    name: job.name ?? 'Accountmanager regio Zuid',
    department: job.department ?? 'Verkoop',
    jobNumber: job.jobNumber ?? 'AM-07',
    catalogId,
    copyFrom: null,
  });
  const catalog = library.get(catalogId, made.catalogVersion)?.catalog;
  if (catalog === undefined) throw new Error(`There is no catalog ${catalogId}`);
  if (catalog.gates.length > 0) {
    await walkUseCases(ports).saveAnswers(actor, made.id, [
      answer('poort', 'klantrelatie-en-verkoop', 'ja'),
      answer('poort', 'leidinggeven', 'geen'),
      answer('poort', 'winkelketen-contract', isKey ? 'ja' : 'nee'),
    ]);
  }
  await walkUseCases(ports).saveAnswers(actor, made.id, [
    ...rasterAnswers(catalog, level, reason),
    ...areaAnswers(catalog, reason),
    answer('omstandigheid', 'verkeer', 'ja', 'Rijdt drie dagen per week.'),
    answer('omstandigheid', 'werkdruk', 'nee'),
    answer('inspanning', 'fysiek', 'geen', 'Het werk is vooral zittend.'),
  ]);
  const advice = adviceUseCases(ports);
  await advice.requestAdvice(actor, made.id);
  const { mark } = await advice.viewAdvice(actor, made.id);
  await advice.setLevel(actor, made.id, { level, reason: '', seenAdvice: mark });
  return made.id;
}
