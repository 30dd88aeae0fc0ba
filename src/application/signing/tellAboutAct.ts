import type { CopyAct } from '../../domain/signing/copy';
import type { MessageKind } from '../../domain/messages/message';
import type { Repositories } from '../ports';
import { tell } from '../messages/tell';
import { doerToTell, leadersToTell } from '../messages/whomToTell';
import type { LoadedCopy } from './loadCopy';

const kinds: Readonly<Record<CopyAct, MessageKind>> = {
  akkoord: 'tekenen-gezien',
  'papier-akkoord': 'tekenen-gezien',
  gezien: 'getekend',
  'papier-gezien': 'getekend',
  'akkoord-geweigerd': 'niet-akkoord',
  'gezien-geweigerd': 'niet-gezien',
  'ontvangst-vastgelegd': 'ontvangst-vastgelegd',
};

/**
 * Tells the others about an act on a copy: who has to act now, who offered it, and who signed before. A refusal of the manager is not
 * told to the medewerker: to them nothing was asked yet.
 */
export async function tellAboutAct(
  repositories: Repositories,
  { copy, job, records }: LoadedCopy,
  act: CopyAct,
  from: string,
  at: string,
): Promise<void> {
  const offering = (await repositories.signing.offerings(copy.jobId)).find(
    ({ id }) => id === copy.offeringId,
  );
  const offeredBy = await doerToTell(repositories, offering?.offeredBy ?? null);
  const signers = records.map(({ record }) => record.signer.accountId);
  const leaders = await leadersToTell(repositories, job, at);
  const to: Readonly<Record<CopyAct, readonly string[]>> = {
    akkoord: [copy.holderId],
    'papier-akkoord': [copy.holderId],
    gezien: [...offeredBy, ...signers],
    'papier-gezien': [...offeredBy, ...signers, copy.holderId],
    'akkoord-geweigerd': offeredBy,
    'gezien-geweigerd': [...offeredBy, ...leaders],
    'ontvangst-vastgelegd': [...offeredBy, ...signers, copy.holderId],
  };
  await tell(repositories, { kind: kinds[act], to: to[act], from, jobId: copy.jobId, aboutId: copy.id }, at);
}
