import { Router, type Response } from 'express';
import { urls } from '../../urls';

/**
 * For those who watch the server: `/healthz` says that the process lives, `/readyz` that the database answers and
 * files can be sealed.
 * In front of everything else, so without a session, without a log line and without details.
 */
export function health(isReady: () => Promise<boolean>): Router {
  const router = Router();
  router.get(urls.healthz.pattern, (_req, res) => {
    say(res, 200, 'ok');
  });
  router.get(urls.readyz.pattern, async (_req, res) => {
    if (await isReady()) say(res, 200, 'ok');
    else say(res, 503, 'De database antwoordt niet, of de sleutel voor zegels werkt niet.');
  });
  return router;
}

function say(res: Response, status: number, text: string): void {
  res.status(status).set('Cache-Control', 'no-store').type('text').send(text);
}
