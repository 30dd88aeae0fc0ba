import type { RequestHandler } from 'express';
import type { NowOf } from '../../application/jobs/viewNow';
import type { JobUseCases } from '../../application/jobs/jobUseCases';
import { nowWords } from '../../presentation/jobs/nowText';
import { setNow } from '../shared/nowStrip';

const places: readonly (readonly [RegExp, NowOf['kind']])[] = [
  [/^\/functies\/([^/]+)/, 'functie'],
  [/^\/exemplaren\/([^/]+)/, 'exemplaar'],
  [/^\/mijn\/profiel\/([^/]+)/, 'eigen'],
];

/** Every page about a functie says what is to be done now and by whom, whichever part of the app draws it. */
export function showNow(viewNow: JobUseCases['viewNow']): RequestHandler {
  return (req, res, next) => {
    const { actor } = req;
    const found = places.flatMap(([pattern, kind]) => {
      const id = pattern.exec(req.path)?.[1];
      return id === undefined ? [] : [{ kind, id }];
    })[0];
    if (actor !== undefined && found !== undefined) {
      setNow(res, async () => {
        const now = await viewNow(actor, found);
        return now === null ? null : nowWords(now);
      });
    }
    next();
  };
}
