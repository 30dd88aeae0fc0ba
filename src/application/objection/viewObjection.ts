import type { ObjectionDecisionContent } from '../../domain/objection/objectionDecision';
import type { ObjectionStepKind, TakenStep } from '../../domain/objection/objectionStep';
import { objectionState, type ObjectionState } from '../../domain/objection/objectionState';
import type { Ruling } from '../../domain/ruling/ruling';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import { noteReading } from '../audit/noteReading';
import type { Repositories } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import { copyActedOn } from '../signing/loadCopy';
import { didSetTheLevel } from './didSetTheLevel';
import {
  actionOfPart,
  loadObjection,
  openSteps,
  type LoadedObjection,
  type ObjectionPart,
} from './loadObjection';
import type { ObjectionPorts } from './objectionPorts';

type Ports = Pick<ObjectionPorts, 'unitOfWork' | 'clock'>;

/** An objection to read, in the part of who looks. */
export interface ViewedObjection extends LoadedObjection {
  readonly part: ObjectionPart;
  /** The steps that who looks may see, in order. */
  readonly steps: readonly TakenStep[];
  /** How many steps there are in all: to send along with a new one. */
  readonly seen: number;
  /** What can be done now, in this part. */
  readonly open: readonly ObjectionStepKind[];
  /** How the people who took steps are called now, by account id; who is not there any more is not in it. */
  readonly names: ReadonlyMap<string, string>;
  /** Who looks set the level; known for HR only. */
  readonly setTheLevel: boolean;
}

/** An objection in the list of HR. */
export interface ListedObjection {
  readonly ruling: Ruling;
  readonly jobName: string;
  readonly state: ObjectionState;
  /** When the last step was taken, ISO 8601. */
  readonly lastAt: string;
}

/**
 * An objection, for who takes part in it. The leidinggevende sees the steps about the talk only. Reading by others than the medewerker is
 * written down, as for every personal file.
 */
export function makeViewObjection({ unitOfWork, clock }: Ports) {
  return (actor: Actor, part: ObjectionPart, rulingId: string): Promise<ViewedObjection> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, (repositories) =>
      readObjection(repositories, actor, part, rulingId, at),
    );
  };
}

/** The sealed decision on an objection, for HR and the medewerker. */
export function makeOpenObjectionDecision({ unitOfWork, clock }: Ports) {
  return (
    actor: Actor,
    part: 'medewerker' | 'hr',
    rulingId: string,
    number: number,
  ): Promise<{ readonly viewed: ViewedObjection; readonly bytes: Uint8Array }> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const viewed = await readObjection(repositories, actor, part, rulingId, at);
      const bytes =
        (await repositories.objections.file(rulingId, number)) ?? refuse({ code: 'not-found', what: 'file' });
      await repositories.audit.append(
        { kind: 'bezwaar-gedownload', jobId: viewed.ruling.jobId, rulingId, what: 'besluit' },
        by(actor, at),
      );
      return { viewed, bytes };
    });
  };
}

/** A decision on an objection to read: the whole text of its file. */
export interface ViewedDecision {
  readonly viewed: ViewedObjection;
  /** The step in which it was taken. */
  readonly number: number;
  readonly content: ObjectionDecisionContent;
  /** Of the content (canonical JSON) and of the sealed file; lower-case hex. */
  readonly contentSha256: string;
  readonly fileSha256: string;
}

/** A decision on an objection as a page, for HR and the medewerker: what it says comes from the sealed file itself. */
export function makeViewObjectionDecision({
  unitOfWork,
  clock,
  digests,
  readDecision,
}: Ports & Pick<ObjectionPorts, 'digests' | 'readDecision'>) {
  return (
    actor: Actor,
    part: 'medewerker' | 'hr',
    rulingId: string,
    number: number,
  ): Promise<ViewedDecision> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const viewed = await readObjection(repositories, actor, part, rulingId, at);
      const bytes =
        (await repositories.objections.file(rulingId, number)) ?? refuse({ code: 'not-found', what: 'file' });
      const content = readDecision(bytes);
      return {
        viewed,
        number,
        content,
        contentSha256: digests.sha256(canonicalJson(content)),
        fileSha256: digests.sha256OfBytes(bytes),
      };
    });
  };
}

/** Every objection that HR may see: what waits for the employer first, by its last day; then the others, the last step first. */
export function makeListObjections({ unitOfWork, clock }: Ports) {
  return (actor: Actor): Promise<readonly ListedObjection[]> => {
    authorise(actor, 'objection.list');
    const today = dutchDay(clock.now().toISOString());
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const listed: ListedObjection[] = [];
      for (const one of await objectionsOf(repositories, today)) {
        const job = await repositories.jobs.find(one.ruling.jobId);
        const copy = await repositories.signing.findCopy(one.ruling.copyId);
        if (job === undefined || copy === undefined) continue;
        const acted = copyActedOn(actor, copy, job, await repositories.departments.chart());
        if (decide(actor, 'objection.handle', acted) !== 'allowed') continue;
        listed.push({ ...one, jobName: job.name });
      }
      return listed.sort((one, other) => {
        const [mine, theirs] = [rank(one), rank(other)];
        return mine === theirs ? (one.lastAt < other.lastAt ? 1 : -1) : mine < theirs ? -1 : 1;
      });
    });
  };
}

/** All objections of an organisation on a day, whoever may see them. */
export async function objectionsOf(
  { objections, rulings }: Pick<Repositories, 'objections' | 'rulings'>,
  today: string,
): Promise<readonly Omit<ListedObjection, 'jobName'>[]> {
  const found: Omit<ListedObjection, 'jobName'>[] = [];
  for (const [rulingId, steps] of await objections.all()) {
    const ruling = await rulings.find(rulingId);
    const last = steps.at(-1);
    if (ruling === undefined || last === undefined) continue;
    const rules = (await rulings.content(rulingId)).objection;
    const state = objectionState({ rules, availableOn: ruling.availableOn }, steps, today);
    found.push({ ruling, state, lastAt: last.at });
  }
  return found;
}

/** Sorts by the last day of what is open; what is over comes after everything. */
function rank({ state }: Pick<ListedObjection, 'state'>): string {
  return state.closed ? '9999-12-31' : (state.dueOn ?? '9999-12-30');
}

/** See `makeViewObjection`; for use inside a write transaction. */
export async function readObjection(
  repositories: Repositories,
  actor: Actor,
  part: ObjectionPart,
  rulingId: string,
  at: string,
): Promise<ViewedObjection> {
  const loaded = await loadObjection(repositories, actor, actionOfPart[part], rulingId, at);
  const { ruling, steps, frame, today } = loaded;
  const shown =
    part === 'leidinggevende' ? steps.filter(({ step }) => step.kind.startsWith('gesprek')) : steps;
  // For a leidinggevende there is nothing to know of but a talk.
  if (part === 'leidinggevende' && shown.length === 0) refuse({ code: 'not-found', what: 'objection' });
  if (part === 'hr' && steps.length > 0) {
    const file = { file: 'bezwaar', jobId: ruling.jobId, personIds: [ruling.holderId] } as const;
    await noteReading(repositories, actor, file, at);
  }
  const ids = [...new Set(shown.map((taken) => taken.by))];
  const people = await Promise.all(ids.map((id) => repositories.people.find(id)));
  return {
    ...loaded,
    // As far as who looks may know.
    state: shown.length === steps.length ? loaded.state : objectionState(frame, shown, today),
    part,
    steps: shown,
    seen: steps.length,
    open: openSteps(loaded.state, part),
    setTheLevel: part === 'hr' && (await didSetTheLevel(repositories, actor, loaded)),
    names: new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person.name]]))),
  };
}
