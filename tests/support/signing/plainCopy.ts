import { freezeContent } from '../../../src/application/signing/freezeCopies';
import { loadProfileFile } from '../../../src/application/profile/profileFile';
import type { Account, Repositories, UnitOfWork } from '../../../src/application/ports';
import type { RulingContent } from '../../../src/domain/ruling/rulingContent';
import type { EvidenceRecord } from '../../../src/domain/signing/evidenceRecord';
import type { Copy } from '../../../src/domain/signing/copy';
import type { FrozenContent } from '../../../src/domain/signing/frozenContent';
import { canonicalJson } from '../../../src/domain/shared/canonicalJson';
import type { Actor } from '../../../src/domain/workflow/actor';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { signingWords } from '../../../src/presentation/signing/signWords';
import { releasedLibrary } from '../releasedLibrary';

/** What a functie with a level would be frozen as, whatever its profile still misses. */
export interface PlainContent {
  readonly content: FrozenContent;
  readonly decisionId: string;
}

export function plainContent(
  unitOfWork: UnitOfWork,
  actor: Actor,
  jobId: string,
  at: string,
): Promise<PlainContent> {
  return unitOfWork.read(actor.organisationId, async (repositories) => {
    const profileFile = await loadProfileFile(repositories, releasedLibrary(), actor, 'sign.view', jobId);
    const frozen = { profileFile, version: 1, managerName: 'Anna de Vries', at };
    const content = freezeContent(frozen, { name: 'Noor Bakker' }, 'AAAAA00000', signingWords);
    return { content, decisionId: profileFile.decision.id };
  });
}

/**
 * A copy as if it had been offered, for tests about who may see what: the content of another functie, and a file that is no PDF.
 * Nothing can be sealed on it.
 */
export async function insertPlainCopy(
  { signing }: Pick<Repositories, 'signing'>,
  { content, decisionId }: PlainContent,
  {
    id,
    jobId,
    holder,
    offeredBy,
    code,
    version = 1,
  }: {
    readonly id: string;
    readonly version?: number;
    readonly jobId: string;
    readonly holder: Pick<Account, 'id' | 'name'>;
    readonly offeredBy: string;
    readonly code: string;
  },
): Promise<Pick<Copy, 'id' | 'contentSha256'>> {
  const at = content.frozenAt;
  const own = { ...content, code, job: { ...content.job, id: jobId } };
  const contentSha256 = nodeDigests.sha256(canonicalJson(own));
  const bytes = Buffer.from(`%PDF-1.7 ${code}`);
  await signing.insertOffering({
    id: `aanbieding-${id}`,
    jobId,
    decisionId,
    version,
    offeredBy,
    offeredAt: at,
  });
  await signing.insertCopy(
    {
      id,
      offeringId: `aanbieding-${id}`,
      jobId,
      holderId: holder.id,
      holderName: holder.name,
      managerName: 'Anna de Vries',
      code,
      contentSha256,
      frozenAt: at,
    },
    own,
    { sha256: nodeDigests.sha256OfBytes(bytes), bytes },
  );
  return { id, contentSha256 };
}

/** The same copy once it is established: signed with a pen by the manager, and handed over to who has the functie. */
export async function establishPlainCopy(
  { signing }: Pick<Repositories, 'signing'>,
  copyId: string,
  by: string,
): Promise<void> {
  const copy = await signing.findCopy(copyId);
  if (copy === undefined) throw new Error(`there is no copy ${copyId}`);
  const acts = ['papier-akkoord', 'ontvangst-vastgelegd'] as const;
  for (const [index, act] of acts.entries()) {
    const record = {
      ...paperRecord,
      id: `${act}-${copyId}`,
      act,
      document: { ...paperRecord.document, copyId, code: copy.code, contentSha256: copy.contentSha256 },
      signer: { ...paperRecord.signer, accountId: by },
      at: copy.frozenAt,
      proof: { ...paperRecord.proof, provenAt: copy.frozenAt },
    };
    const sha256 = nodeDigests.sha256(canonicalJson(record));
    await signing.addRecord({ record, sha256, chainHead: { sequence: index + 1, hash: sha256 } });
  }
  await signing.follow(copyId, copy.revision, 'ontvangst-vastgelegd', true);
}

const paperRecord: Omit<EvidenceRecord, 'id' | 'act' | 'at'> = {
  kind: 'indelingswijzer-bewijs',
  schema: 1,
  words: '',
  wordsSha256: 'a'.repeat(64),
  language: 'nl',
  document: {
    copyId: '',
    code: '',
    version: 1,
    contentSha256: '',
    shownFileSha256: 'a'.repeat(64),
    sealedFileSha256: null,
  },
  signer: { accountId: '', name: 'Anna de Vries', staffNumber: '', role: 'hr', onBehalfOf: null },
  proof: { method: 'wachtwoord', provenAt: '', sessionId: 'sessie' },
  origin: { address: '192.0.2.7', browser: 'Firefox op Windows' },
  shown: { pdfAt: null, pageAt: null, confirmedRead: false },
  signature: null,
  remark: '',
  agreesWithContent: null,
  witnesses: [],
  paper: null,
  seal: null,
};

/** A decision on such a copy, in the app; its file is no PDF. */
export async function insertPlainRuling(
  { signing, rulings, settings }: Pick<Repositories, 'signing' | 'rulings' | 'settings'>,
  {
    id,
    copyId,
    by,
    code,
  }: { readonly id: string; readonly copyId: string; readonly by: string; readonly code: string },
): Promise<void> {
  const copy = await signing.findCopy(copyId);
  if (copy === undefined) throw new Error(`there is no copy ${copyId}`);
  const grounds = await signing.content(copyId);
  const { content: organisation } = await settings.current('organisatie');
  const bytes = Buffer.from(`%PDF-1.7 ${code}`);
  const said = {
    level: grounds.decision.level,
    inForceFrom: '2027-01-01',
    way: 'app',
    availableOn: copy.frozenAt.slice(0, 10),
    code,
    holderName: copy.holderName,
  } as const;
  const content: RulingContent = {
    kind: 'indelingswijzer-indelingsbesluit',
    schema: 1,
    organisationName: 'Groothandel Veenstad',
    ...said,
    job: grounds.job,
    profile: { copyId, version: 1, code: copy.code, contentSha256: copy.contentSha256 },
    explanation: '',
    givenByName: 'Fenna Brouwer',
    givenAt: copy.frozenAt,
    managerName: copy.managerName,
    objection: (await settings.current('bezwaar')).content,
    desk: organisation,
  };
  const ruling = {
    ...said,
    id,
    jobId: copy.jobId,
    copyId,
    holderId: copy.holderId,
    contentSha256: nodeDigests.sha256(canonicalJson(content)),
    fileSha256: nodeDigests.sha256OfBytes(bytes),
    givenBy: by,
    givenAt: copy.frozenAt,
  };
  await rulings.insert(ruling, content, bytes);
}
