import { Router, type Response } from 'express';
import { urls } from '../../urls';

/**
 * For those who watch the server: `/healthz` says that the process lives, `/readyz` that the database answers.
 * In front of everything else, so without a session, without a log line and without details.
 */
export function health(databaseAnswers: () => Promise<boolean>): Router {
  const router = Router();
  router.get(urls.healthz.pattern, (_req, res) => {
    say(res, 200, 'ok');
  });
  router.get(urls.readyz.pattern, async (_req, res) => {
    if (await databaseAnswers()) say(res, 200, 'ok');
    else say(res, 503, 'De database antwoordt niet.');
  });
  return router;
}

function say(res: Response, status: number, text: string): void {
  res.status(status).set('Cache-Control', 'no-store').type('text').send(text);
}
