import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { DrawnSignature, StoredRecord } from '../ports';
import { loadCopy } from './loadCopy';
import type { InTurn } from './inTurn';
import { performAct } from './performAct';
import { signatureFaults } from './signatureFaults';
import type { ActOrigin, SigningPorts } from './signingPorts';

/** A copy as it was on the screen. */
export interface SeenCopy {
  readonly copyId: string;
  readonly contentSha256: string;
}

/** How somebody signs: a typed name, a drawing, or both. */
export interface GivenSignature {
  readonly typedName: string;
  readonly drawing: DrawnSignature | null;
}

/** What the leidinggevende sends: the copies that were ticked, and one signature for all of them. */
export interface ManagerSignature {
  readonly copies: readonly SeenCopy[];
  readonly confirmedRead: boolean;
  readonly signature: GivenSignature;
}

/**
 * Signs copies of one functie "voor akkoord", each with a seal and a record of its own, in the order given. A copy that this
 * person signed already counts as signed. When one copy is refused, those before it are signed and those after it are not.
 * Refuses like `performAct`, and `invalid` when nothing is ticked or signed. A copy of another functie is not found.
 */
export function makeSignAsManager(ports: SigningPorts, inTurn: InTurn) {
  return async (
    actor: Actor,
    jobId: string,
    { copies, confirmedRead, signature }: ManagerSignature,
    origin: ActOrigin,
  ): Promise<readonly StoredRecord[]> => {
    await ports.unitOfWork.read(actor.organisationId, async (repositories) => {
      for (const { copyId } of copies) {
        const { copy } = await loadCopy(repositories, actor, 'sign.agree', copyId);
        if (copy.jobId !== jobId) refuse({ code: 'not-found', what: 'copy' });
      }
    });
    refuseFaults([
      ...(copies.length === 0 ? [{ field: 'exemplaren', problem: 'leeg' }] : []),
      ...signatureFaults(confirmedRead, signature),
    ]);
    const records: StoredRecord[] = [];
    for (const { copyId, contentSha256 } of copies) {
      records.push(
        await inTurn(copyId, () =>
          performAct(ports, actor, {
            copyId,
            act: 'akkoord',
            contentSha256,
            confirmedRead,
            signature: { typedName: signature.typedName.trim() || null, drawing: signature.drawing },
            remark: '',
            agreesWithContent: null,
            witnesses: [],
            paper: null,
            origin,
          }),
        ),
      );
    }
    return records;
  };
}
