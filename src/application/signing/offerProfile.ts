import type { FrozenContent } from '../../domain/signing/frozenContent';
import { shownCode } from '../../domain/access/spokenCode';
import { nearestLeaders } from '../../domain/workflow/ties';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn } from '../../domain/workflow/transitions';
import { loadProfileFile } from '../profile/profileFile';
import { profileMark } from '../profile/profileMark';
import type { Account, Repositories } from '../ports';
import { tell } from '../messages/tell';
import { leadersToTell } from '../messages/whomToTell';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';
import { freezeContent, groundsOf, type ToFreeze } from './freezeCopies';
import type { SigningPorts } from './signingPorts';

/** What is known before anything is drawn. */
interface Plan extends ToFreeze {
  readonly holders: readonly Account[];
  readonly chainHead: { readonly sequence: number; readonly hash: string };
}

/** A copy with its file, not stored yet. */
interface DrawnCopy {
  readonly holder: Account;
  readonly copyId: string;
  readonly content: FrozenContent;
  readonly contentSha256: string;
  readonly fileSha256: string;
  readonly bytes: Uint8Array;
}

/**
 * Offers a profile for signature: freezes it, a copy for each who has the functie, and stores the PDF of each. `seen` is the mark
 * of the profile that was on the screen. Refuses a profile that changed since (`stale`), and one that cannot be signed
 * (`not-ready`: `medewerker` when nobody has the functie, `leidinggevende` when nobody can sign for the employer, or a gap).
 * The PDFs are drawn before the transaction; when something changed meanwhile nothing is stored.
 */
export function makeOfferProfile(ports: SigningPorts) {
  const { unitOfWork, clock, ids, digests } = ports;
  return async (actor: Actor, jobId: string, seen: string): Promise<void> => {
    const at = clock.now().toISOString();
    const plan = await unitOfWork.read(actor.organisationId, (repositories) =>
      planFor(repositories, actor, jobId, seen, at),
    );
    const offeringId = ids.newId();
    const drawn: DrawnCopy[] = [];
    for (const holder of plan.holders) drawn.push(await draw(plan, holder));

    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const now = await planFor(repositories, actor, jobId, seen, at);
      const { file, decision } = now.profileFile;
      const isSame =
        now.version === plan.version &&
        now.managerName === plan.managerName &&
        file.job.revision === plan.profileFile.file.job.revision &&
        decision.id === plan.profileFile.decision.id &&
        namesOf(now.holders) === namesOf(plan.holders);
      if (!isSame)
        refuse({ code: 'stale', what: 'offering', stored: null, storedRevision: file.job.revision });
      const offering = { id: offeringId, jobId, decisionId: decision.id, version: plan.version };
      await repositories.signing.insertOffering({ ...offering, offeredBy: actor.accountId, offeredAt: at });
      for (const { holder, copyId, content, contentSha256, fileSha256, bytes } of drawn) {
        await repositories.signing.insertCopy(
          {
            id: copyId,
            offeringId,
            jobId,
            holderId: holder.id,
            holderName: holder.name,
            managerName: plan.managerName,
            code: content.code,
            contentSha256,
            frozenAt: at,
          },
          content,
          { sha256: fileSha256, bytes },
        );
      }
      await repositories.jobs.follow(jobId, followsOn('sign.offer', file.job.status, 'ter-tekening'), at);
      await repositories.audit.append(
        {
          kind: 'profiel-aangeboden',
          jobId,
          version: plan.version,
          copies: drawn.map(({ holder, copyId, contentSha256, fileSha256 }) => ({
            copyId,
            personId: holder.id,
            contentSha256,
            fileSha256,
          })),
        },
        by(actor, at, file.acted),
      );
      const to = await leadersToTell(repositories, file.job, at);
      await tell(
        repositories,
        { kind: 'tekenen-akkoord', to, from: actor.accountId, jobId, aboutId: offeringId },
        at,
      );
    });
  };

  async function planFor(
    repositories: Repositories,
    actor: Actor,
    jobId: string,
    seen: string,
    at: string,
  ): Promise<Plan> {
    const profileFile = await loadProfileFile(repositories, ports.library, actor, 'sign.view', jobId);
    const { file, profile, gaps } = profileFile;
    authoriseOnJob(actor, 'sign.offer', file.job, file.acted);
    if (seen !== profileMark(profile, digests)) {
      refuse({ code: 'stale', what: 'profile', stored: null, storedRevision: file.job.revision });
    }
    const [last] = await repositories.signing.offerings(jobId);
    const { holders, managerName } = await signersOf(repositories, profileFile);
    const missing = [
      ...gaps.map((gap) => `${gap.sectionId}.${gap.field}`),
      ...(holders.length === 0 ? ['medewerker'] : []),
      ...(managerName === null ? ['leidinggevende'] : []),
    ];
    if (managerName === null || missing.length > 0) refuse({ code: 'not-ready', missing });
    const chainHead = (await repositories.audit.last()) ?? { sequence: 0, hash: '' };
    return { profileFile, version: (last?.version ?? 0) + 1, managerName, holders, chainHead, at };
  }

  async function draw(plan: Plan, holder: Account): Promise<DrawnCopy> {
    const code = ids.newCode();
    const content = freezeContent(plan, holder, code, ports.words);
    const contentSha256 = digests.sha256(canonicalJson(content));
    const bytes = await ports.printCopy(content, {
      documentCode: shownCode(code),
      version: plan.version,
      contentSha256,
      frozenAt: plan.at,
      ...groundsOf(content, (text) => digests.sha256(text)),
      signatures: content.signatures,
      chainHead: plan.chainHead,
      checkUrl: ports.checkUrl(code),
    });
    const fileSha256 = digests.sha256OfBytes(bytes);
    return { holder, copyId: ids.newId(), content, contentSha256, fileSha256, bytes };
  }
}

/**
 * Who would sign now: every active person who has the functie, and for the employer the nearest manager. `managerName` is the name on
 * the document, as it was written in the profile; `leaderName` is who leads the department, and can sign.
 */
export async function signersOf(
  repositories: Pick<Repositories, 'departments' | 'people'>,
  { file: { job }, profile }: Pick<Plan['profileFile'], 'file' | 'profile'>,
): Promise<{
  readonly holders: readonly Account[];
  readonly managerName: string | null;
  readonly leaderName: string | null;
}> {
  const found = await Promise.all(job.holderIds.map((id) => repositories.people.find(id)));
  const holders = found.filter((account): account is Account => account?.active === true);
  const chart = await repositories.departments.chart();
  const [leaderId] = nearestLeaders(chart, job);
  const leader = leaderId === undefined ? undefined : await repositories.people.find(leaderId);
  const written = profile.organisatie.managerName.trim();
  const managerName = leader === undefined ? null : written === '' ? leader.name : written;
  return {
    holders: [...holders].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    managerName,
    leaderName: leader?.name ?? null,
  };
}

function namesOf(holders: readonly Account[]): string {
  return holders.map(({ id, name }) => `${id} ${name}`).join('\n');
}
