import { readCode } from '../../domain/access/spokenCode';
import type { Directory } from '../ports';
import type { AccessPorts } from './accessPorts';

/** How someone shows a second factor: the code of now, or one of the recovery codes. */
export type FactorProof = { readonly code: string } | { readonly recoveryCode: string };

export const factorPurpose = (accountId: string): string => `tweede-factor:${accountId}`;
export const newFactorPurpose = (accountId: string): string => `nieuwe-factor:${accountId}`;
export const codesToShowPurpose = (accountId: string): string => `te-tonen-codes:${accountId}`;
const recoveryPurpose = (accountId: string): string => `herstelcode:${accountId}`;

type Ports = Pick<AccessPorts, 'clock' | 'secretBox' | 'oneTimeCodes'>;

/** Whether the proof is right. It is used up: the same code is refused the next time. */
export async function useFactorProof(
  directory: Directory,
  ports: Ports,
  accountId: string,
  proof: FactorProof,
): Promise<boolean> {
  const factor = await directory.factors.find(accountId);
  if (factor === undefined) return false;
  if ('recoveryCode' in proof) {
    return directory.factors.useRecoveryCode(accountId, recoveryMark(ports, accountId, proof.recoveryCode));
  }
  const secret = ports.secretBox.open(factor.sealedSecret, factorPurpose(accountId));
  const step = ports.oneTimeCodes.stepOf(secret, readDigits(proof.code), ports.clock.now());
  return step !== null && directory.factors.useStep(accountId, step);
}

/** What is stored of a recovery code. */
export function recoveryMark(
  ports: Pick<AccessPorts, 'secretBox'>,
  accountId: string,
  typed: string,
): string {
  return ports.secretBox.mark(readCode(typed), recoveryPurpose(accountId));
}

/** A typed code without the spaces that some telephones show in it. */
export function readDigits(typed: string): string {
  return typed.replace(/\s/g, '');
}
