import type { Response } from 'express';
import { z } from 'zod';
import { checkText, sectionPageText } from '../../../presentation/profile/profileMessages';
import { gapText } from '../../../presentation/profile/gapText';
import { caught } from '../../shared/caught';
import { parseForm } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls } from '../../urls';
import { refuse } from '../../../domain/shared/failure';
import { checkView } from './checkView';
import type { ProfileDeps } from './deps';
import { addressOfGap } from './fieldAddress';
import type { Handler } from './levelFirst';
import { profileStrip } from './sectionView';

/** `gezien` is the mark of the content that was on the screen. */
const completeSchema = z.strictObject({ gezien: z.string().regex(/^[0-9a-f]{64}$/) });

/** Reading the whole profile and finishing it. */
export function checkHandlers({ profile, unprintable }: ProfileDeps): { show: Handler; complete: Handler } {
  return {
    async show(req, res) {
      await render(req, res, []);
    },

    async complete(req, res) {
      const check = await profile.checkProfile(req.actor, pathParam(req, 'id'), 'profile.complete');
      const form = parseForm(completeSchema, req.body);
      if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
      const { id, status } = check.file.job;
      // Pressed twice, or in two windows: it is done.
      if (status === 'profiel-klaar') {
        seeOther(res, urls.profielControleren(id));
        return;
      }
      const done = await caught(
        profile.completeProfile(req.actor, id, form.value.gezien),
        'stale',
        'not-ready',
      );
      if (done.ok) seeOther(res, urls.profielControleren(id));
      else if (done.error.code === 'stale')
        await render(req, res, [{ message: checkText.staleFault, href: '#stand' }]);
      else
        await render(
          req,
          res,
          check.gaps.map((gap) => ({ message: gapText(check.profile, gap), href: addressOfGap(id, gap) })),
        );
    },
  };

  async function render(req: SignedInRequest, res: Response, errors: readonly ErrorItem[]): Promise<void> {
    const check = await profile.checkProfile(req.actor, pathParam(req, 'id'));
    await renderPage(res, {
      view: 'profile/check',
      title: sectionPageText.title(checkText.title, check.file.job.name),
      backLink: { href: urls.functie(check.file.job.id), label: sectionPageText.back },
      context: profileStrip(check, null),
      page: checkView(check, { unprintable }),
      ...(errors.length === 0 ? {} : { errors, status: 409 }),
    });
  }
}
