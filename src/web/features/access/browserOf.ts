import type { Request } from 'express';
import { browserName } from '../../../presentation/access/browserName';

/** The browser of a request in plain words. */
export function browserOf(req: Request): string {
  return browserName(req.get('user-agent') ?? '');
}
