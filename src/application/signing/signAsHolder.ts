import { refuseFaults } from '../../domain/shared/failure';
import { longestRemark } from '../../domain/signing/evidenceRecord';
import type { Actor } from '../../domain/workflow/actor';
import type { StoredRecord } from '../ports';
import { loadCopy } from './loadCopy';
import type { InTurn } from './inTurn';
import { performAct } from './performAct';
import { signatureFaults } from './signatureFaults';
import type { GivenSignature, SeenCopy } from './signAsManager';
import type { ActOrigin, SigningPorts } from './signingPorts';

/** What the medewerker sends. */
export interface HolderSignature extends SeenCopy {
  readonly confirmedRead: boolean;
  readonly signature: GivenSignature;
  /** At most 120 characters; empty for none. */
  readonly remark: string;
  /** Whether the medewerker agrees with the content too, which nobody has to say. */
  readonly agreesWithContent: boolean;
}

/** Signs the own copy "voor gezien". Refuses like `performAct`, and `invalid` at a field. */
export function makeSignAsHolder(ports: SigningPorts, inTurn: InTurn) {
  return async (actor: Actor, given: HolderSignature, origin: ActOrigin): Promise<StoredRecord> => {
    const { copyId, contentSha256, confirmedRead, signature, agreesWithContent } = given;
    await ports.unitOfWork.read(actor.organisationId, (repositories) =>
      loadCopy(repositories, actor, 'sign.seen', copyId),
    );
    const remark = given.remark.trim();
    refuseFaults([
      ...signatureFaults(confirmedRead, signature),
      ...(remark.length > longestRemark
        ? [{ field: 'opmerking', problem: 'te-lang', params: { over: remark.length - longestRemark } }]
        : []),
    ]);
    return inTurn(copyId, () =>
      performAct(ports, actor, {
        copyId,
        act: 'gezien',
        contentSha256,
        confirmedRead,
        signature: { typedName: signature.typedName.trim() || null, drawing: signature.drawing },
        remark,
        agreesWithContent,
        witnesses: [],
        paper: null,
        origin,
      }),
    );
  };
}
