import type { Response } from 'express';
import type { SigningUseCases } from '../../../application/signing/signingUseCases';
import type { SignedInRequest } from '../../shared/requests';

/** What the pages of signing stand on. */
export interface SigningDeps {
  readonly signing: SigningUseCases;
}

export type Handler = (req: SignedInRequest, res: Response) => Promise<void>;
