import express, { Router } from 'express';
import { z } from 'zod';
import type { Clock, Logger } from '../../application/ports';
import { urls } from '../urls';
import { refuseMethod } from './refuseMethod';

const directive = z.string().regex(/^[a-z-]{1,40}$/);
/** What a browser sends for `report-to`, and what an older one sends for `report-uri`; the rest of it is not looked at. */
const reports = z.union([
  z
    .array(z.object({ body: z.object({ effectiveDirective: directive }) }))
    .max(20)
    .transform((list) => list.map(({ body }) => body.effectiveDirective)),
  z
    .object({ 'csp-report': z.object({ 'effective-directive': directive }) })
    .transform((report) => [report['csp-report']['effective-directive']]),
]);

const minute = 60_000;
/** So many a minute reach the log, whoever sends them: anyone can send such a report. */
const mostLogged = 20;

/**
 * Where browsers tell that the Content-Security-Policy stopped something. Only which directive it was reaches the log: the
 * rest can hold an address with a secret, or whatever somebody typed. In front of the sessions, as a browser sends no form.
 */
export function policyReports({ logger, clock }: { logger: Logger; clock: Clock }): Router {
  let since = 0;
  let logged = 0;
  const router = Router();
  const body = express.json({
    limit: 16 * 1024,
    type: ['application/reports+json', 'application/csp-report'],
  });
  router.post(urls.geblokkeerd.pattern, body, (req, res) => {
    const read = reports.safeParse(req.body);
    const now = clock.now().getTime();
    if (now - since >= minute || now < since) [since, logged] = [now, 0];
    for (const code of read.success ? new Set(read.data) : []) {
      if (logged < mostLogged) logger.warn('policy-stopped', { requestId: req.requestId ?? '', code });
      logged += 1;
    }
    res.status(204).end();
  });
  router.all(urls.geblokkeerd.pattern, refuseMethod(['post']));
  return router;
}
