import { refuse } from '../../../domain/shared/failure';
import type { CopyFile } from '../../../application/ports';
import { filePolicy } from '../../shared/attachment';
import { attachmentName } from '../../shared/attachmentName';
import { pathParam, queryValue } from '../../shared/requests';
import type { Response } from 'express';
import type { Handler, SigningDeps } from './deps';

/** The files of a copy: its PDF, and the receipt of an act. Always to save, never shown in our own origin. */
export function fileHandlers({ signing }: SigningDeps): { readonly pdf: Handler; readonly receipt: Handler } {
  return {
    async pdf(req, res) {
      const asked = queryValue(req, 'zegels');
      if (asked !== undefined && !isSeals(asked)) refuse({ code: 'not-found', what: 'file' });
      const seals = asked === undefined ? undefined : (Number(asked) as CopyFile['seals']);
      const { loaded, file } = await signing.openCopyFile(req.actor, pathParam(req, 'exemplaar'), seals);
      const { copy, job } = loaded;
      send(res, file.bytes, [
        'functieprofiel',
        job.name,
        `versie-${String(copy.version)}`,
        suffixes[file.seals],
      ]);
    },

    async receipt(req, res) {
      const { bytes, jobName } = await signing.openReceipt(
        req.actor,
        pathParam(req, 'exemplaar'),
        pathParam(req, 'bewijs'),
      );
      send(res, bytes, ['ontvangstbewijs', jobName]);
    },
  };
}

const suffixes: Readonly<Record<CopyFile['seals'], string>> = { 0: '', 1: 'akkoord', 2: 'getekend' };

function isSeals(text: string): boolean {
  return ['0', '1', '2'].includes(text);
}

function send(res: Response, bytes: Uint8Array, nameParts: readonly string[]): void {
  res
    .status(200)
    .set({
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': attachmentName(nameParts, 'pdf'),
      'Content-Security-Policy': filePolicy,
    })
    .end(bytes);
}
