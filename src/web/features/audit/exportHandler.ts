import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { ChainName } from '../../../application/audit/chains';
import { refuse } from '../../../domain/shared/failure';
import { attachment } from '../../shared/attachment';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import type { AuditDeps } from './routes';

/** The names of the files, by chain; also what the command on the server calls them. */
export const logFiles = {
  organisatie: 'logboek.jsonl',
  installatie: 'logboek-installatie.jsonl',
} as const satisfies Record<ChainName, string>;

/** Sends a chain as JSON Lines while it is read, so that a long log takes no memory and stops nobody. */
export function exportHandler({ audit }: AuditDeps) {
  return async (req: SignedInRequest, res: Response): Promise<void> => {
    const fileName = pathParam(req, 'bestand');
    const chain = (['organisatie', 'installatie'] as const).find((one) => logFiles[one] === fileName);
    if (chain === undefined) refuse({ code: 'not-found', what: 'log-file' });
    const copy = await audit.exportLog(req.actor, chain);
    attachment(res, fileName, 'application/x-ndjson; charset=utf-8');
    await pipeline(Readable.from(copy.lines()), res);
  };
}
