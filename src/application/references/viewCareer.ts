import type { RasterCatalog } from '../../domain/catalog/catalog';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Outcome } from '../../domain/grading/advice';
import { frozenCatalogs } from '../../domain/grading/frozenCatalogs';
import type { GradingSheet } from '../../domain/grading/sheet';
import type { Position } from '../../domain/reference/parts';
import { positionOf } from '../../domain/reference/placeOnLadder';
import { proposeReference } from '../../domain/reference/proposeReference';
import type { Actor } from '../../domain/workflow/actor';
import { profileAsPersonalFile, recordReading } from '../audit/noteReading';
import { loadJobFile, receiptOf, type JobFile } from '../grading/jobFile';
import type { UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { makeViewReferences, type References, type ViewReferencesDeps } from './viewReferences';

export interface ViewCareerDeps extends ViewReferencesDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
}

/** The ladder with the raster of today, which says what the steps between its levels ask. */
export interface CareerFile {
  readonly references: References;
  /** Null when no raster is in force. */
  readonly raster: RasterCatalog | null;
}

/** Where a functie stands, and on what that rests. */
export interface JobCareer extends CareerFile {
  readonly job: JobFile['job'];
  /** `besluit`: the level that was set; `advies`: the advice on the answers of now; `open`: not enough answers yet. */
  readonly restsOn: 'besluit' | 'advies' | 'open';
  readonly outcome: Outcome;
  /** Null when the functie has no place on the ladder (yet). */
  readonly position: Position | null;
  readonly sheet: Pick<GradingSheet, 'answers'>;
}

/** The ladder for who may see functies. It names no functie and no person. */
export function makeViewCareer(deps: ViewCareerDeps) {
  const viewReferences = makeViewReferences(deps);
  return (actor: Actor): CareerFile => {
    authorise(actor, 'job.list');
    return { references: viewReferences(), raster: rasterOfToday(deps) };
  };
}

/** The same for who reads about the own functie: the ladder is nobody's secret, and what stands on it comes from their copy. */
export function makeViewOwnLadder(deps: ViewCareerDeps) {
  const viewReferences = makeViewReferences(deps);
  return (actor: Actor): CareerFile => {
    authorise(actor, 'own.view');
    return { references: viewReferences(), raster: rasterOfToday(deps) };
  };
}

function rasterOfToday({ library, clock }: Pick<ViewCareerDeps, 'library' | 'clock'>): RasterCatalog | null {
  const raster = library
    .list(clock.now().toISOString().slice(0, 10))
    .map(({ catalog }) => catalog)
    .find((catalog): catalog is RasterCatalog => catalog.kind === 'raster');
  return raster ?? null;
}

/**
 * One functie on the ladder: by the level that was set, else by the advice as it is now. It shows the grading, so it asks
 * for the same right, and once the profile is shown to who has the functie, reading it is noted. Unknown or foreign: `not-found`.
 */
export function makeViewJobCareer(deps: ViewCareerDeps) {
  const viewReferences = makeViewReferences(deps);
  return async (actor: Actor, jobId: string): Promise<JobCareer> => {
    const file = await deps.unitOfWork.read(actor.organisationId, (repositories) =>
      loadJobFile(repositories, deps.library, actor, 'advice.view', jobId),
    );
    const { decision, job } = file;
    await recordReading(deps.unitOfWork, actor, profileAsPersonalFile(job), deps.clock.now().toISOString());
    const references = viewReferences();
    const receipt = decision?.receipt ?? receiptOf(file);
    // A functie that is walked by role alone has no raster of its own: then that of today says what level A asks.
    const own = decision === null ? file.catalogs.raster : frozenCatalogs(decision).raster;
    const outcome = decision?.level ?? receipt.advice.outcome;
    const known = decision !== null || file.readyForAdvice;
    const fits = proposeReference(outcome, references.profiles, receipt.sheet)?.proposed ?? null;
    return {
      references,
      raster: own ?? rasterOfToday(deps),
      job,
      restsOn: decision !== null ? 'besluit' : known ? 'advies' : 'open',
      outcome,
      position: known ? positionOf(outcome, fits) : null,
      sheet: receipt.sheet,
    };
  };
}
