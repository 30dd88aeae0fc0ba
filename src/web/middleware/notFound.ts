import type { RequestHandler } from 'express';
import { WebFailure } from '../shared/webFailure';

/** What no route answers. */
export const notFound: RequestHandler = () => {
  throw new WebFailure('no-such-page');
};
