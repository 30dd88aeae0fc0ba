import { freezeContent } from '../../../src/application/signing/freezeCopies';
import { loadProfileFile } from '../../../src/application/profile/profileFile';
import type { Account, Repositories, UnitOfWork } from '../../../src/application/ports';
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
  }: {
    readonly id: string;
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
    version: 1,
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
