import { refuseFaults } from '../../domain/shared/failure';
import { longestReason } from '../../domain/signing/evidenceRecord';
import type { Actor } from '../../domain/workflow/actor';
import type { StoredRecord } from '../ports';
import { actionOf, loadCopy } from './loadCopy';
import type { InTurn } from './inTurn';
import { performAct } from './performAct';
import type { SeenCopy } from './signAsManager';
import type { ActOrigin, SigningPorts } from './signingPorts';

/** Records that somebody does not sign, with why (`reden`). The leidinggevende refuses before, the medewerker after the first seal. */
export function makeRefuseToSign(ports: SigningPorts, inTurn: InTurn) {
  return async (
    actor: Actor,
    act: 'akkoord-geweigerd' | 'gezien-geweigerd',
    { copyId, contentSha256 }: SeenCopy,
    reason: string,
    origin: ActOrigin,
  ): Promise<StoredRecord> => {
    await ports.unitOfWork.read(actor.organisationId, (repositories) =>
      loadCopy(repositories, actor, actionOf[act], copyId),
    );
    const remark = reason.trim();
    refuseFaults(reasonFaults(remark));
    return inTurn(copyId, () =>
      performAct(ports, actor, {
        copyId,
        act,
        contentSha256,
        confirmedRead: false,
        signature: null,
        remark,
        agreesWithContent: null,
        witnesses: [],
        paper: null,
        origin,
      }),
    );
  };
}

/** A reason that has to be given, at the field `reden`. */
export function reasonFaults(reason: string): readonly { field: string; problem: string }[] {
  if (reason === '') return [{ field: 'reden', problem: 'leeg' }];
  return reason.length > longestReason ? [{ field: 'reden', problem: 'te-lang' }] : [];
}
