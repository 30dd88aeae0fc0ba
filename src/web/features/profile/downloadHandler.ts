import { printText, tooLongText } from '../../../presentation/profile/profileMessages';
import { renderPage } from '../../shared/renderPage';
import { pathParam } from '../../shared/requests';
import { urls } from '../../urls';
import type { ProfileDeps } from './deps';
import { attachmentHeader } from './fileName';
import type { Handler } from './levelFirst';
import { profileDocument } from './profileDocument';

/** A file of ours loads nothing and runs nothing, also when a browser shows it. */
const filePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** The profile as a PDF: a draft, or the final one when the profile is ready. Drawn while other requests go on. */
export function downloadHandler({ profile, print }: Pick<ProfileDeps, 'profile' | 'print'>): Handler {
  return async (req, res) => {
    const { profileFile, draft, datedAt } = await profile.downloadProfile(req.actor, pathParam(req, 'id'));
    const { job } = profileFile.file;
    const printed = await print(profileDocument(profileFile, { draft, datedAt }));
    if (printed.outcome === 'too-long') {
      await renderPage(res, {
        view: 'errors/failure',
        title: printText.tooLongTitle,
        status: 422,
        page: {
          heading: printText.tooLongTitle,
          paragraphs: tooLongText(printed.mostPages),
          link: { href: urls.profielControleren(job.id), label: printText.tooLongLink },
          reference: null,
        },
      });
      return;
    }
    res
      .status(200)
      .set({
        'Content-Type': 'application/pdf',
        'Content-Length': String(printed.bytes.byteLength),
        'Content-Disposition': attachmentHeader(job.name, draft),
        'Content-Security-Policy': filePolicy,
      })
      .end(printed.bytes);
  };
}
