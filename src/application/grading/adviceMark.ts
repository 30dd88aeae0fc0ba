import type { Receipt } from '../../domain/grading/advice';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import type { Digests } from '../ports';

/** A short mark of exactly this advice: a form carries it, so that a level is never set on another advice than was seen. */
export function adviceMark(receipt: Receipt, digests: Digests): string {
  return digests.sha256(canonicalJson(receipt)).slice(0, 32);
}
