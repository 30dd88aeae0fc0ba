import { longestRulingText, type Ruling, type RulingWay } from '../../domain/ruling/ruling';
import { rulingFieldName, type RulingContent } from '../../domain/ruling/rulingContent';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { isDay } from '../../domain/shared/days';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import { isEstablished } from '../../domain/signing/copy';
import type { FrozenContent } from '../../domain/signing/frozenContent';
import { SealFailure } from '../../domain/signing/sealFailure';
import type { Actor } from '../../domain/workflow/actor';
import type { Repositories } from '../ports';
import { tell } from '../messages/tell';
import { by } from '../shared/by';
import { loadCopy, type LoadedCopy } from '../signing/loadCopy';
import type { RulingPorts } from './rulingPorts';

/** What HR fills in to give a decision. */
export interface GivenRuling {
  readonly copyId: string;
  /** Hash of the frozen content that was on the screen. */
  readonly contentSha256: string;
  /** YYYY-MM-DD. */
  readonly inForceFrom: string;
  readonly way: RulingWay;
  /** The day on which it was handed over on paper; looked at for that way only. */
  readonly handedOverOn: string;
  readonly explanation: string;
}

interface Plan {
  readonly content: RulingContent;
  readonly grounds: FrozenContent;
  readonly loaded: LoadedCopy;
}

/**
 * Gives the medewerker the decision about the level (indelingsbesluit): a sealed document of its own, once for each copy. In the app
 * it is available from now on; on paper from the day that it was handed over. Refuses `invalid` at `ingangsdatum`, `manier`, `uitgereikt` and
 * `toelichting`; `not-ready` when the copy is not established (`exemplaar`), counts no more (`vervangen`), the decision was given
 * already (`gegeven`), or nobody can read it here (`account`); `stale` when the copy is another one than on the screen. The PDF is made
 * before the transaction; when something changed meanwhile nothing is stored.
 */
export function makeGiveRuling(ports: RulingPorts) {
  const { unitOfWork, clock, ids, digests, sealer } = ports;
  return async (actor: Actor, given: GivenRuling): Promise<Ruling> => {
    const at = clock.now().toISOString();
    const code = ids.newCode();
    const { content, grounds } = await unitOfWork.read(actor.organisationId, (repositories) =>
      planFor(repositories, actor, given, code, at),
    );
    const contentSha256 = digests.sha256(canonicalJson(content));
    const bytes = await sealed(content, await ports.printRuling(content, grounds, contentSha256), at);

    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const now = await planFor(repositories, actor, given, code, at);
      // What was drawn is what is stored: a name or a rule that changed meanwhile has to be seen first.
      if (canonicalJson(now.content) !== canonicalJson(content)) {
        refuse({ code: 'stale', what: 'ruling', stored: null, storedRevision: now.loaded.copy.revision });
      }
      const { copy, acted } = now.loaded;
      const ruling: Omit<Ruling, 'readAt' | 'withdrawn'> = {
        id: ids.newId(),
        jobId: copy.jobId,
        copyId: copy.id,
        holderId: copy.holderId,
        holderName: copy.holderName,
        level: content.level,
        inForceFrom: content.inForceFrom,
        way: content.way,
        availableOn: content.availableOn,
        code,
        contentSha256,
        fileSha256: digests.sha256OfBytes(bytes),
        givenBy: actor.accountId,
        givenAt: at,
      };
      await repositories.rulings.insert(ruling, content, bytes);
      await repositories.audit.append(
        {
          kind: 'indelingsbesluit-gegeven',
          jobId: copy.jobId,
          rulingId: ruling.id,
          copyId: copy.id,
          personId: copy.holderId,
          level: ruling.level,
          availableOn: ruling.availableOn,
          contentSha256,
          fileSha256: ruling.fileSha256,
        },
        by(actor, at, acted),
      );
      await tell(
        repositories,
        {
          kind: 'indelingsbesluit-gegeven',
          to: [copy.holderId],
          from: actor.accountId,
          jobId: copy.jobId,
          aboutId: ruling.id,
        },
        at,
      );
      return { ...ruling, readAt: null, withdrawn: null };
    });
  };

  async function sealed(content: RulingContent, pdf: Uint8Array, at: string): Promise<Uint8Array> {
    try {
      const file = await sealer.seal({
        pdf,
        fieldName: rulingFieldName,
        act: 'indelingsbesluit',
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

async function planFor(
  repositories: Repositories,
  actor: Actor,
  given: GivenRuling,
  code: string,
  at: string,
): Promise<Plan> {
  const { settings, signing, rulings, people } = repositories;
  const loaded = await loadCopy(repositories, actor, 'ruling.give', given.copyId);
  const { copy, job } = loaded;
  if (copy.contentSha256 !== given.contentSha256) {
    refuse({ code: 'stale', what: 'copy', stored: null, storedRevision: copy.revision });
  }
  const holder = await people.find(copy.holderId);
  const before = (await rulings.listForJob(job.id)).filter((ruling) => ruling.copyId === copy.id);
  const missing = [
    ...(copy.status === 'vervangen' ? ['vervangen'] : []),
    ...(copy.status !== 'vervangen' && !isEstablished(copy.status) ? ['exemplaar'] : []),
    ...(before.some(({ withdrawn }) => withdrawn === null) ? ['gegeven'] : []),
  ];
  if (missing.length > 0) refuse({ code: 'not-ready', missing });
  const grounds = await signing.content(copy.id);
  const today = dutchDay(at);
  refuseFaults(faultsOf(given, { today, levelSetOn: dutchDay(grounds.decision.decidedAt) }));
  if (given.way === 'app' && holder?.active !== true) refuse({ code: 'not-ready', missing: ['account'] });
  const { deskName, deskEmail, deskPhone, deskLines } = (await settings.current('organisatie')).content;
  return {
    loaded,
    grounds,
    content: {
      kind: 'indelingswijzer-indelingsbesluit',
      schema: 1,
      organisationName: (await repositories.organisation()).name,
      code,
      holderName: copy.holderName,
      job: grounds.job,
      profile: {
        copyId: copy.id,
        version: copy.version,
        code: copy.code,
        contentSha256: copy.contentSha256,
      },
      level: grounds.decision.level,
      inForceFrom: given.inForceFrom,
      way: given.way,
      availableOn: given.way === 'papier' ? given.handedOverOn : today,
      explanation: given.explanation.trim(),
      givenByName: actor.name,
      givenAt: at,
      managerName: copy.managerName,
      objection: (await settings.current('bezwaar')).content,
      desk: { deskName, deskEmail, deskPhone, deskLines },
    },
  };
}

function faultsOf(
  { inForceFrom, way, handedOverOn, explanation }: GivenRuling,
  { today, levelSetOn }: { readonly today: string; readonly levelSetOn: string },
): readonly Fault[] {
  return [
    ...(isDay(inForceFrom) ? [] : [{ field: 'ingangsdatum', problem: 'geen-datum' }]),
    ...(way === 'papier' ? handedOverFaults(handedOverOn, today, levelSetOn) : []),
    ...(explanation.trim().length > longestRulingText ? [{ field: 'toelichting', problem: 'te-lang' }] : []),
  ];
}

/** Nothing was handed over in the future, nor before there was a level to tell. */
function handedOverFaults(day: string, today: string, levelSetOn: string): readonly Fault[] {
  if (!isDay(day)) return [{ field: 'uitgereikt', problem: 'geen-datum' }];
  if (day > today) return [{ field: 'uitgereikt', problem: 'toekomst' }];
  return day < levelSetOn ? [{ field: 'uitgereikt', problem: 'te-vroeg' }] : [];
}
