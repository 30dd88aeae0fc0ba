import type { RequestHandler } from 'express';

/** Nothing that is made for one person is kept by a browser or a proxy. */
export const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  next();
};
