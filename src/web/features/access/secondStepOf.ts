import type { SignedIn } from '../../../application/access/resolveSession';
import { urls } from '../../urls';

/** The page on which someone who is halfway goes on. */
export function secondStepOf({ stage }: Pick<SignedIn, 'stage'>): string {
  return stage === 'instellen' ? urls.tweedeStap() : urls.inlogcode();
}
