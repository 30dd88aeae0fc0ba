import type { Response } from 'express';
import type { RulingUseCases } from '../../../application/ruling/rulingUseCases';
import type { SignedInRequest } from '../../shared/requests';

/** What the pages about decisions stand on. */
export interface RulingDeps {
  readonly ruling: RulingUseCases;
}

export type Handler = (req: SignedInRequest, res: Response) => Promise<void>;
