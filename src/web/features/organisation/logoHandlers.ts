import type { Response } from 'express';
import type { SettingsUseCases } from '../../../application/organisation/settingsUseCases';
import { logoBounds } from '../../../domain/organisation/picture';
import type { Fault } from '../../../domain/shared/failure';
import { logoFaultWords, logoText } from '../../../presentation/organisation/logoText';
import { settingsText } from '../../../presentation/organisation/settingsText';
import { caught } from '../../shared/caught';
import { parseForm } from '../../shared/parseForm';
import type { UploadLimits } from '../../shared/readUpload';
import { renderPage } from '../../shared/renderPage';
import type { SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { shellOf } from '../../shared/shell';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { logoView } from './logoView';
import { logoSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** What the form with a new logo may bring. */
export const logoUpload: UploadLimits = { field: 'logo', maxBytes: logoBounds.bytes };

/** Shows the logo, stores another one, and takes it away. */
export function logoHandlers(settings: SettingsUseCases): {
  show: Handler;
  submit: Handler;
  remove: Handler;
} {
  return {
    show: (req, res) => page(req, res, [], false),

    async submit(req, res) {
      const parsed = parseForm(logoSchema, req.body);
      if (!parsed.ok) {
        await page(req, res, parsed.faults, false);
      } else if (req.upload?.tooLarge === true) {
        await page(req, res, [{ field: 'logo', problem: 'te-groot' }], false);
      } else {
        const bytes = req.upload?.bytes ?? new Uint8Array();
        await answer(req, res, settings.saveLogo(req.actor, parsed.value.revisie, bytes));
      }
    },

    async remove(req, res) {
      const parsed = parseForm(logoSchema, req.body);
      if (!parsed.ok) await page(req, res, parsed.faults, false);
      else await answer(req, res, settings.saveLogo(req.actor, parsed.value.revisie, null));
    },
  };

  async function answer(req: SignedInRequest, res: Response, saving: Promise<void>): Promise<void> {
    const saved = await caught(saving, 'invalid', 'stale');
    if (saved.ok) seeOther(res, urls.instellingenLogo());
    else if (saved.error.code === 'stale') await page(req, res, [], true);
    else await page(req, res, renamedFaults(saved.error.faults, { image: 'logo' }), false);
  }

  async function page(
    req: SignedInRequest,
    res: Response,
    faults: readonly Fault[],
    isStale: boolean,
  ): Promise<void> {
    const { content, revision } = await settings.viewGroup(req.actor, 'logo');
    const worded = wordedFaults(faults, logoFaultWords);
    const { organisationName } = shellOf(res);
    const error = worded.of('logo');
    await renderPage(res, {
      view: 'organisation/logo',
      title: logoText.title,
      page: logoView({ image: content.image, organisationName, revision, isStale, error }),
      errors: worded.items,
      status: isStale ? 409 : undefined,
      backLink: { href: urls.instellingen(), label: settingsText.back },
    });
  }
}
