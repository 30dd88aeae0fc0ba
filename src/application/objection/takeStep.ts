import {
  objectionDecisionFieldName,
  type ObjectionDecisionContent,
} from '../../domain/objection/objectionDecision';
import { groundsToDecide, lastOf, objectionState } from '../../domain/objection/objectionState';
import type { ObjectionStep, TakenStep } from '../../domain/objection/objectionStep';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import { SealFailure } from '../../domain/signing/sealFailure';
import type { Actor } from '../../domain/workflow/actor';
import type { Repositories } from '../ports';
import { by } from '../shared/by';
import { didSetTheLevel } from './didSetTheLevel';
import type { GivenStep } from './givenStep';
import {
  actionOfPart,
  loadObjection,
  openSteps,
  type LoadedObjection,
  type ObjectionPart,
} from './loadObjection';
import type { ObjectionPorts } from './objectionPorts';
import { stepFaults } from './stepFaults';
import { tellAboutStep } from './tellAboutStep';

/**
 * Takes one step in an objection. `seen` is how many steps were on the screen: when somebody took one meanwhile it is refused as `stale`, and
 * a step that cannot follow now as `wrong-status`. Refuses `invalid` with the fields of `stepFaults`. A decision is drawn and sealed before the
 * transaction; when that fails nothing is stored.
 */
export function makeTakeStep(
  ports: Pick<ObjectionPorts, 'unitOfWork' | 'clock' | 'digests' | 'sealer' | 'printDecision'>,
) {
  const { unitOfWork, clock, digests } = ports;
  return async (
    actor: Actor,
    part: ObjectionPart,
    rulingId: string,
    seen: number,
    given: GivenStep,
  ): Promise<TakenStep> => {
    const at = clock.now().toISOString();
    const plan = (repositories: Repositories) =>
      planFor(repositories, actor, part, rulingId, seen, given, at);
    const first = await unitOfWork.read(actor.organisationId, plan);
    const file = first.decision === null ? null : await sealed(first.decision, at);

    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const { loaded, step, decision } = await plan(repositories);
      if (canonicalJson(decision) !== canonicalJson(first.decision)) {
        refuse({ code: 'stale', what: 'objection', stored: null, storedRevision: loaded.steps.length });
      }
      const taken: TakenStep = { number: seen + 1, step, by: actor.accountId, at };
      const sha256 = digests.sha256(canonicalJson(step));
      await repositories.objections.add(rulingId, taken, sha256, file);
      const { jobId, holderId } = loaded.ruling;
      await repositories.audit.append(
        { kind: 'bezwaar-stap', jobId, rulingId, personId: holderId, step: step.kind, stepSha256: sha256 },
        by(actor, at, loaded.acted),
      );
      await tellAboutStep(repositories, loaded, taken, actor.accountId);
      return taken;
    });
  };

  async function sealed(content: ObjectionDecisionContent, at: string): Promise<Uint8Array> {
    const pdf = await ports.printDecision(content, digests.sha256(canonicalJson(content)));
    try {
      const file = await ports.sealer.seal({
        pdf,
        fieldName: objectionDecisionFieldName,
        act: 'besluit-op-bezwaar',
        signer: null,
        organisationName: content.organisationName,
        at,
        remark: null,
        drawing: null,
      });
      return file.pdf;
    } catch (error) {
      if (error instanceof SealFailure) refuse({ code: 'not-sealed', problem: error.problem });
      throw error;
    }
  }
}

interface Plan {
  readonly loaded: LoadedObjection;
  readonly step: ObjectionStep;
  /** What the decision says; null for every other step. */
  readonly decision: ObjectionDecisionContent | null;
}

async function planFor(
  repositories: Repositories,
  actor: Actor,
  part: ObjectionPart,
  rulingId: string,
  seen: number,
  given: GivenStep,
  at: string,
): Promise<Plan> {
  const action = actionOfPart[part];
  const loaded = await loadObjection(repositories, actor, action, rulingId, at);
  if (loaded.steps.length !== seen) {
    refuse({ code: 'stale', what: 'objection', stored: null, storedRevision: loaded.steps.length });
  }
  if (!openSteps(loaded.state, part).includes(given.kind)) {
    refuse({ code: 'wrong-status', status: loaded.state.stage, action });
  }
  refuseFaults(stepFaults(given, loaded, part));
  const setTheLevel = given.kind === 'besloten' && (await didSetTheLevel(repositories, actor, loaded));
  const step = stepOf(given, loaded, part, setTheLevel);
  const decision =
    step.kind === 'besloten' ? await decisionContent(repositories, actor, loaded, step, at) : null;
  return { loaded, step, decision };
}

function stepOf(
  given: GivenStep,
  { state, today }: LoadedObjection,
  part: ObjectionPart,
  setTheLevel: boolean,
): ObjectionStep {
  const way = part === 'hr' ? 'papier' : 'app';
  switch (given.kind) {
    case 'gesprek-gevraagd':
      return { kind: given.kind, words: given.words.trim() };
    case 'gesprek-gevoerd':
      return {
        kind: given.kind,
        on: given.on,
        outcome: given.outcome ?? 'niet-eens',
        words: given.words.trim(),
      };
    case 'bezwaar-gemaakt': {
      const receivedOn = part === 'hr' ? given.receivedOn : today;
      const isLate = state.objectUntil !== null && receivedOn > state.objectUntil;
      return {
        kind: given.kind,
        way,
        receivedOn,
        grounds: Object.fromEntries(given.grounds.map((ground) => [ground, given.reasons[ground].trim()])),
        wish: given.wish.trim(),
        lateReason: isLate ? given.lateReason.trim() : null,
      };
    }
    case 'termijn-verlengd':
      return { kind: given.kind, until: given.until, words: given.words.trim() };
    case 'besloten':
      return {
        kind: given.kind,
        verdicts: given.verdicts,
        words: given.words.trim(),
        advisedBy: given.advisedBy.trim(),
        setTheLevel,
      };
    case 'extern-gemeld':
      return { kind: given.kind, way, on: given.on, where: given.where.trim() };
    case 'extern-afgerond':
      return {
        kind: given.kind,
        on: given.on,
        verdict: given.verdict ?? 'ongegrond',
        words: given.words.trim(),
      };
    case 'ingetrokken':
      return { kind: given.kind, way, words: given.words.trim() };
  }
}

async function decisionContent(
  repositories: Repositories,
  actor: Actor,
  { ruling, content, frame, steps, today }: LoadedObjection,
  step: Extract<ObjectionStep, { kind: 'besloten' }>,
  at: string,
): Promise<ObjectionDecisionContent> {
  const made = lastOf(steps, 'bezwaar-gemaakt');
  if (made === undefined) throw new Error('a decision follows an objection');
  const asked = groundsToDecide(steps);
  const { receivedOn, grounds, wish, lateReason } = made.step;
  const { verdicts, words, advisedBy, setTheLevel } = step;
  const taken: TakenStep = { number: steps.length + 1, step, by: actor.accountId, at };
  const after = objectionState(frame, [...steps, taken], today);
  const { to } = frame.rules.phases.extern;
  return {
    kind: 'indelingswijzer-besluit-op-bezwaar',
    schema: 1,
    organisationName: (await repositories.organisation()).name,
    holderName: ruling.holderName,
    job: content.job,
    ruling: {
      id: ruling.id,
      code: ruling.code,
      contentSha256: ruling.contentSha256,
      level: ruling.level,
      availableOn: ruling.availableOn,
    },
    made: { receivedOn, grounds, wish, lateReason },
    decision: {
      verdicts: Object.fromEntries(asked.map((ground) => [ground, verdicts[ground]])),
      words,
      advisedBy,
      setTheLevel,
    },
    decidedByName: actor.name,
    decidedAt: at,
    outside: after.externalUntil === null ? null : { to, until: after.externalUntil },
  };
}
