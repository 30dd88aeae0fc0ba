import { pathParam } from '../../shared/requests';
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
    const bytes = await print(job.id, profileDocument(profileFile, { draft, datedAt }));
    res
      .status(200)
      .set({
        'Content-Type': 'application/pdf',
        'Content-Length': String(bytes.byteLength),
        'Content-Disposition': attachmentHeader(job.name, draft),
        'Content-Security-Policy': filePolicy,
      })
      .end(bytes);
  };
}
