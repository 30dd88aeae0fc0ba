import { refuse } from '../../domain/shared/failure';
import type { Copy, Offering } from '../../domain/signing/copy';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { decide } from '../../domain/workflow/decide';
import { loadProfileFile, type ProfileFile } from '../profile/profileFile';
import { profileMark } from '../profile/profileMark';
import { recordReading } from '../audit/noteReading';
import type { Account, PaperNote, Repositories, StoredRecord } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { allowedNow, authorise, jobsActedOn } from '../shared/authorise';
import { copyActedOn, standTo } from './loadCopy';
import type { LoadedCopy } from './loadCopy';
import { signersOf } from './offerProfile';
import type { SigningPorts } from './signingPorts';

/** A copy in the overview of a functie. */
export interface CopyInOverview {
  readonly copy: Copy;
  readonly records: readonly StoredRecord[];
  readonly acts: LoadedCopy['acts'];
  readonly paperNote: PaperNote | null;
  /** Who looks noted it, so that somebody else has to confirm it. */
  readonly notedByReader: boolean;
}

/** The signing of one functie: what is offered now, and what was before. */
export interface SigningOverview {
  readonly job: Job;
  readonly allowed: ReadonlySet<Action>;
  /** The last first. */
  readonly offerings: readonly Offering[];
  /** Those that the actor may see; the last version first. */
  readonly copies: readonly CopyInOverview[];
  /** How the accounts in it are called now, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether this record is of an act of who looks, under any of their accounts. */
  readonly ownRecordIds: ReadonlySet<string>;
  /** Whether who looks may have the receipts of others. */
  readonly allReceipts: boolean;
}

/** What is needed to offer the profile now. */
export interface OfferingPreview {
  readonly profileFile: ProfileFile;
  /** The mark of the profile as it is on the screen. */
  readonly mark: string;
  readonly holders: readonly Account[];
  /** Who is asked to sign for the employer; null when nobody leads the department. */
  readonly managerName: string | null;
  /** Who leads the department now; the name on the document can be another. */
  readonly leaderName: string | null;
  readonly nextVersion: number;
}

/**
 * The signing of a functie, for who may do the action. Reading what people signed is written down, as for every personal
 * file.
 */
export function makeViewSigning({ unitOfWork, clock }: Pick<SigningPorts, 'unitOfWork' | 'clock'>) {
  return async (actor: Actor, jobId: string, action: Action = 'sign.view'): Promise<SigningOverview> => {
    const overview = await unitOfWork.read(actor.organisationId, async (repositories) => {
      const { jobs, signing, departments } = repositories;
      const job = (await jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authorise(actor, action, acted);
      const own = await accountsOf(repositories, actor.accountId);
      const chart = await departments.chart();
      const copies: CopyInOverview[] = [];
      for (const copy of await signing.copies(jobId)) {
        if (decide(actor, 'copy.view', copyActedOn(actor, copy, job, chart)) !== 'allowed') continue;
        const { records, acts } = await standTo(repositories, actor, copy, 'copy.view');
        const paperNote = (await signing.paperNote(copy.id)) ?? null;
        const notedByReader = paperNote !== null && own.includes(paperNote.notedBy);
        copies.push({ copy, records, acts, paperNote, notedByReader });
      }
      const offerings = await signing.offerings(jobId);
      const records = copies.flatMap((one) => one.records.map(({ record }) => record));
      return {
        job,
        allowed: allowedNow(actor, job, acted),
        offerings,
        copies,
        names: await namesOf(repositories, offerings, copies),
        allReceipts: actor.roles.includes('hr'),
        ownRecordIds: new Set(
          records.filter(({ signer }) => own.includes(signer.accountId)).map(({ id }) => id),
        ),
      };
    });
    const personIds = [...new Set(overview.copies.map(({ copy }) => copy.holderId))].sort();
    const read = { file: 'functieprofiel', jobId, personIds } as const;
    await recordReading(
      unitOfWork,
      actor,
      personIds.length === 0 ? undefined : read,
      clock.now().toISOString(),
    );
    return overview;
  };
}

async function namesOf(
  { people }: Pick<Repositories, 'people'>,
  offerings: readonly Offering[],
  copies: readonly CopyInOverview[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...offerings.flatMap(({ offeredBy, withdrawn }) => [offeredBy, ...(withdrawn ? [withdrawn.by] : [])]),
    ...copies.flatMap(({ paperNote }) => (paperNote === null ? [] : [paperNote.notedBy])),
  ];
  const found = await Promise.all([...new Set(ids)].map((id) => people.find(id)));
  return new Map(found.flatMap((account) => (account === undefined ? [] : [[account.id, account.name]])));
}

export function makePreviewOffering({
  unitOfWork,
  library,
  digests,
}: Pick<SigningPorts, 'unitOfWork' | 'library' | 'digests'>) {
  return async (actor: Actor, jobId: string): Promise<OfferingPreview> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const profileFile = await loadProfileFile(repositories, library, actor, 'sign.offer', jobId);
      const [last] = await repositories.signing.offerings(jobId);
      return {
        profileFile,
        mark: profileMark(profileFile.profile, digests),
        ...(await signersOf(repositories, profileFile)),
        nextVersion: (last?.version ?? 0) + 1,
      };
    });
}
