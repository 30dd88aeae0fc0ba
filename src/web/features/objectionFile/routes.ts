import type { ObjectionUseCases } from '../../../application/objection/objectionUseCases';
import { objectionFileForms, type ObjectionFileForm } from '../../../domain/objection/objectionFile';
import { filePolicy } from '../../shared/attachment';
import { attachmentName } from '../../shared/attachmentName';
import { routes, type Route } from '../../shared/defineRoutes';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import type { Response } from 'express';

export interface ObjectionFileDeps {
  readonly objection: Pick<ObjectionUseCases, 'openFile'>;
}

const mediaTypes: Readonly<Record<ObjectionFileForm, string>> = {
  pdf: 'application/pdf',
  zip: 'application/zip',
};
const patterns = {
  hr: { pdf: urls.bezwaarDossierPdf.pattern, zip: urls.bezwaarDossierZip.pattern },
  medewerker: { pdf: urls.mijnBezwaarDossierPdf.pattern, zip: urls.mijnBezwaarDossierZip.pattern },
} as const;

/** The file of exhibits of an objection, for HR and for who objects. Always to save, never shown in our own origin. */
export function objectionFileRoutes({ objection }: ObjectionFileDeps): readonly Route[] {
  return routes(
    ...objectionFileForms.flatMap((form) => [
      {
        method: 'get',
        path: patterns.hr[form],
        action: 'objection.handle',
        handler: open('hr', form),
      } as const,
      {
        method: 'get',
        path: patterns.medewerker[form],
        action: 'objection.own',
        handler: open('medewerker', form),
      } as const,
    ]),
  );

  function open(part: 'hr' | 'medewerker', form: ObjectionFileForm) {
    return async (req: SignedInRequest, res: Response): Promise<void> => {
      const { bytes, viewed } = await objection.openFile(req.actor, part, pathParam(req, 'besluit'), form);
      res
        .status(200)
        .set({
          'Content-Type': mediaTypes[form],
          'Content-Length': String(bytes.byteLength),
          'Content-Disposition': attachmentName(['dossier-bezwaar', viewed.content.job.name], form),
          'Content-Security-Policy': filePolicy,
        })
        .end(bytes);
    };
  }
}
