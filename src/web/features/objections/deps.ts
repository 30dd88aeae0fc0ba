import type { Response } from 'express';
import type { ObjectionUseCases } from '../../../application/objection/objectionUseCases';
import type { SignedInRequest } from '../../shared/requests';

/** What the pages about objection stand on. */
export interface ObjectionDeps {
  readonly objection: ObjectionUseCases;
}

export type Handler = (req: SignedInRequest, res: Response) => Promise<void>;
