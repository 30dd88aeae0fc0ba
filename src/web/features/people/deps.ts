import type { Response } from 'express';
import type { PeopleUseCases } from '../../../application/people/peopleUseCases';
import type { SignedInRequest } from '../../shared/requests';

export interface PeopleDeps {
  readonly people: PeopleUseCases;
  /** How the identity service is called; null when there is none. */
  readonly service: string | null;
}

export type Handler = (req: SignedInRequest, res: Response) => Promise<void>;
