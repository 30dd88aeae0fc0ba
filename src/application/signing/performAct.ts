import type { CopyAct } from '../../domain/signing/copy';
import { copyAllows, isEstablished, jobStatusOf, statusAfterAct } from '../../domain/signing/copy';
import type { EvidenceRecord } from '../../domain/signing/evidenceRecord';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { refuse } from '../../domain/shared/failure';
import { SealFailure } from '../../domain/signing/sealFailure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn } from '../../domain/workflow/transitions';
import type { DrawnSignature, Repositories, SealedFile, StoredRecord } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { actionOf, loadCopy, type LoadedCopy } from './loadCopy';
import { tellAboutAct } from './tellAboutAct';
import type { ActOrigin, SigningPorts } from './signingPorts';

/** One act on one copy, checked as far as its own fields go. */
export interface ActCommand {
  readonly copyId: string;
  readonly act: CopyAct;
  /** The hash of the content that was on the screen. */
  readonly contentSha256: string;
  readonly confirmedRead: boolean;
  readonly signature: { readonly typedName: string | null; readonly drawing: DrawnSignature | null } | null;
  readonly remark: string;
  readonly agreesWithContent: boolean | null;
  readonly witnesses: readonly string[];
  readonly paper: EvidenceRecord['paper'];
  readonly origin: ActOrigin;
}

type SealingAct = 'akkoord' | 'gezien';
const fields: Readonly<Record<SealingAct, string>> = {
  akkoord: 'handtekening_leidinggevende',
  gezien: 'handtekening_medewerker',
};
/** A clock that runs behind the last event by more than this is not trusted with a signature. */
const clockSlackMs = 2 * 60 * 1000;

function sealingAct(act: CopyAct): SealingAct | null {
  return act === 'akkoord' || act === 'gezien' ? act : null;
}

/**
 * Does one act: seals the file when the act has a seal, then stores file, record, event and status in one transaction. The same
 * act again by the same person gives the record that is there, so that pressing twice does no harm. Refuses: another content
 * than that on the screen (`stale`), an act that is not to be done now (`wrong-status`), and `not-sealed` when the key or the clock
 * does not allow it; then nothing was stored.
 */
export async function performAct(
  ports: SigningPorts,
  actor: Actor,
  command: ActCommand,
): Promise<StoredRecord> {
  const { unitOfWork, clock } = ports;
  const at = clock.now().toISOString();
  const before = await unitOfWork.read(actor.organisationId, async (repositories) => {
    const loaded = await loadCopy(repositories, actor, actionOf[command.act], command.copyId);
    const done = await doneBy(repositories, actor, loaded, command.act);
    if (done !== undefined) return { done };
    checkAct(loaded, command);
    await checkClock(repositories, at);
    return { done, ...(await whatIsNeeded(repositories, actor, loaded, command)) };
  });
  if (before.done !== undefined) return before.done;
  const sealed = await sealFor(ports, before, command, at);

  return unitOfWork.write(actor.organisationId, async (repositories) => {
    const loaded = await loadCopy(repositories, actor, actionOf[command.act], command.copyId);
    const done = await doneBy(repositories, actor, loaded, command.act);
    if (done !== undefined) return done;
    checkAct(loaded, command);
    const { copy } = loaded;
    if (copy.revision !== before.loaded.copy.revision) {
      refuse({ code: 'stale', what: 'copy', stored: null, storedRevision: copy.revision });
    }
    if (sealed !== null) {
      await repositories.signing.addFile(copy.id, {
        seals: command.act === 'akkoord' ? 1 : 2,
        sha256: sealed.sha256,
        bytes: sealed.pdf,
        at,
      });
    }
    const record = recordOf(ports, before, command, sealed, at);
    const sha256 = ports.digests.sha256(canonicalJson(record));
    await repositories.audit.append(
      {
        kind: 'handeling-vastgelegd',
        jobId: copy.jobId,
        copyId: copy.id,
        personId: copy.holderId,
        act: command.act,
        recordId: record.id,
        recordSha256: sha256,
      },
      { accountId: actor.accountId, at, onBehalfOf: before.signer.onBehalfOf?.accountId ?? null },
    );
    const chainHead = await repositories.audit.last();
    if (chainHead === undefined) throw new Error('the log has the event that was just added');
    const stored: StoredRecord = {
      record,
      sha256,
      chainHead: { sequence: chainHead.sequence, hash: chainHead.hash },
    };
    await repositories.signing.addRecord(stored);
    // What was noted about a pen is confirmed by this act, or overtaken.
    await repositories.signing.deletePaperNote(copy.id);
    const status = followsOn(actionOf[command.act], copy.status, statusAfterAct(command.act));
    const onPaper = command.paper === null ? undefined : true;
    if (!(await repositories.signing.follow(copy.id, copy.revision, status, onPaper))) {
      throw new Error('a copy cannot change between two queries of one transaction');
    }
    await followWithJob(repositories, loaded, at);
    await tellAboutAct(repositories, loaded, command.act, actor.accountId, at);
    return stored;
  });
}

/** What was read before sealing. */
interface Needed {
  readonly loaded: LoadedCopy;
  readonly shown: { readonly sha256: string; readonly bytes: Uint8Array };
  readonly opened: { readonly pdf: string | null; readonly webpagina: string | null };
  readonly signer: EvidenceRecord['signer'];
  readonly words: string;
  readonly organisationName: string;
}

async function whatIsNeeded(
  repositories: Repositories,
  actor: Actor,
  loaded: LoadedCopy,
  { act }: ActCommand,
): Promise<Needed> {
  const { copy, acted } = loaded;
  const file = await repositories.signing.file(copy.id);
  if (file === undefined) throw new Error(`copy ${copy.id} has no file`);
  const account = await repositories.people.find(actor.accountId);
  const sealing = sealingAct(act);
  const content = await repositories.signing.content(copy.id);
  const asked =
    sealing === null ? undefined : content.signatures.find(({ fieldName }) => fieldName === fields[sealing]);
  const role =
    actionOf[act] === 'sign.agree' ? 'leidinggevende' : actionOf[act] === 'sign.seen' ? 'medewerker' : 'hr';
  const standsInFor = role === 'leidinggevende' ? (acted.job?.ties.onBehalfOf ?? null) : null;
  const replaced = standsInFor === null ? undefined : await repositories.people.find(standsInFor);
  return {
    loaded,
    shown: { sha256: file.sha256, bytes: file.bytes },
    opened: await repositories.signing.openedBy(copy.id, actor.accountId),
    signer: {
      accountId: actor.accountId,
      name: actor.name,
      staffNumber: account?.staffNumber ?? '',
      role,
      onBehalfOf: replaced === undefined ? null : { accountId: replaced.id, name: replaced.name },
    },
    words: asked?.words ?? '',
    organisationName: content.organisationName,
  };
}

/** The record of this act when this person, under any of their accounts, did it before. */
async function doneBy(
  repositories: Repositories,
  actor: Actor,
  { records }: LoadedCopy,
  act: CopyAct,
): Promise<StoredRecord | undefined> {
  const found = records.find(({ record }) => record.act === act);
  if (found === undefined) return undefined;
  const own = await accountsOf(repositories, actor.accountId);
  return own.includes(found.record.signer.accountId) ? found : undefined;
}

function checkAct({ copy, records }: LoadedCopy, { act, contentSha256 }: ActCommand): void {
  if (copy.contentSha256 !== contentSha256) {
    refuse({ code: 'stale', what: 'copy', stored: null, storedRevision: copy.revision });
  }
  const done = records.map(({ record }) => record.act);
  if (!copyAllows(act, copy.status, done)) {
    refuse({ code: 'wrong-status', status: copy.status, action: actionOf[act] });
  }
}

async function checkClock({ audit }: Pick<Repositories, 'audit'>, at: string): Promise<void> {
  const last = await audit.last();
  if (last !== undefined && Date.parse(last.at) - Date.parse(at) > clockSlackMs) {
    refuse({ code: 'not-sealed', problem: 'clock-behind' });
  }
}

async function sealFor(
  { sealer }: SigningPorts,
  { shown, signer, organisationName }: Needed,
  command: ActCommand,
  at: string,
): Promise<SealedFile | null> {
  const act = sealingAct(command.act);
  if (act === null) return null;
  try {
    return await sealer.seal({
      pdf: shown.bytes,
      fieldName: fields[act],
      act,
      signer: { name: signer.name, role: signer.role, onBehalfOf: signer.onBehalfOf?.name ?? null },
      organisationName,
      at,
      remark: command.remark === '' ? null : command.remark,
      drawing: command.signature?.drawing ?? null,
    });
  } catch (error) {
    if (error instanceof SealFailure) refuse({ code: 'not-sealed', problem: error.problem });
    throw error;
  }
}

function recordOf(
  { ids, digests }: SigningPorts,
  { loaded: { copy }, shown, opened, signer, words }: Needed,
  command: ActCommand,
  sealed: SealedFile | null,
  at: string,
): EvidenceRecord {
  const { act, confirmedRead, signature, remark, agreesWithContent, witnesses, paper, origin } = command;
  return {
    kind: 'indelingswijzer-bewijs',
    schema: 1,
    id: ids.newId(),
    act,
    words,
    wordsSha256: digests.sha256(words),
    language: 'nl',
    document: {
      copyId: copy.id,
      code: copy.code,
      version: copy.version,
      contentSha256: copy.contentSha256,
      shownFileSha256: shown.sha256,
      sealedFileSha256: sealed?.sha256 ?? null,
    },
    signer,
    proof: { method: origin.method, provenAt: origin.provenAt, sessionId: origin.sessionId },
    at,
    origin: { address: origin.address, browser: origin.browser },
    shown: { pdfAt: opened.pdf, pageAt: opened.webpagina, confirmedRead },
    signature,
    remark,
    agreesWithContent,
    witnesses,
    paper,
    seal: sealed === null ? null : sealOf(sealed),
  };
}

function sealOf({ keyId, timeStamp }: SealedFile): EvidenceRecord['seal'] {
  return {
    keyId,
    timeStampedAt: timeStamp.status === 'added' ? timeStamp.at : null,
    timeStampProblem: timeStamp.status === 'failed' ? timeStamp.reason : null,
  };
}

/** The functie is as far as its copies are; an earlier version of the same person no longer counts when this one does. */
async function followWithJob(
  { signing, jobs, duplicates }: Repositories,
  { copy }: LoadedCopy,
  at: string,
): Promise<void> {
  const copies = await signing.copies(copy.jobId);
  const now = copies.find(({ id }) => id === copy.id);
  await jobs.follow(
    copy.jobId,
    jobStatusOf(copies.filter(({ offeringId }) => offeringId === copy.offeringId)),
    at,
  );
  if (now === undefined || !isEstablished(now.status)) return;
  const holder = await accountsOf({ duplicates }, copy.holderId);
  for (const older of copies) {
    const isOlder =
      older.version < copy.version && holder.includes(older.holderId) && isEstablished(older.status);
    if (isOlder) await signing.follow(older.id, older.revision, 'vervangen');
  }
}
