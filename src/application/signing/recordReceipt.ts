import { refuseFaults } from '../../domain/shared/failure';
import { longestReason } from '../../domain/signing/evidenceRecord';
import type { Actor } from '../../domain/workflow/actor';
import type { StoredRecord } from '../ports';
import { loadCopy } from './loadCopy';
import type { InTurn } from './inTurn';
import { performAct } from './performAct';
import type { SeenCopy } from './signAsManager';
import type { ActOrigin, SigningPorts } from './signingPorts';

/** That a copy was handed over to someone who does not sign it: two people who were there, and how it went. */
export interface HandedOver extends SeenCopy {
  readonly witnesses: readonly [string, string];
  readonly explanation: string;
}

/** Longest name of a witness, in characters. */
const longestName = 200;

/**
 * Records for the employer that the medewerker received the copy without signing it. It is no signature, and it takes no right
 * to object away. Refuses `invalid` at `getuige1`, `getuige2` (which differ) and `toelichting`.
 */
export function makeRecordReceipt(ports: SigningPorts, inTurn: InTurn) {
  return async (actor: Actor, given: HandedOver, origin: ActOrigin): Promise<StoredRecord> => {
    const { copyId, contentSha256 } = given;
    await ports.unitOfWork.read(actor.organisationId, (repositories) =>
      loadCopy(repositories, actor, 'sign.record', copyId),
    );
    const witnesses = given.witnesses.map((name) => name.trim());
    const explanation = given.explanation.trim();
    refuseFaults([
      ...witnesses.flatMap((name, index) => nameFaults(name, `getuige${index + 1}`)),
      ...(witnesses[0] !== '' && witnesses[0]?.toLowerCase() === witnesses[1]?.toLowerCase()
        ? [{ field: 'getuige2', problem: 'zelfde' }]
        : []),
      ...(explanation === '' ? [{ field: 'toelichting', problem: 'leeg' }] : []),
      ...(explanation.length > longestReason ? [{ field: 'toelichting', problem: 'te-lang' }] : []),
    ]);
    return inTurn(copyId, () =>
      performAct(ports, actor, {
        copyId,
        act: 'ontvangst-vastgelegd',
        contentSha256,
        confirmedRead: false,
        signature: null,
        remark: explanation,
        agreesWithContent: null,
        witnesses,
        paper: null,
        origin,
      }),
    );
  };
}

function nameFaults(name: string, field: string): readonly { field: string; problem: string }[] {
  if (name === '') return [{ field, problem: 'leeg' }];
  return name.length > longestName ? [{ field, problem: 'te-lang' }] : [];
}
