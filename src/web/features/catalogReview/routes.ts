import type { Response } from 'express';
import { z } from 'zod';
import type { ReviewUseCases } from '../../../application/catalogReview/reviewUseCases';
import { longestReason } from '../../../domain/grading/storedAnswer';
import type { Fault } from '../../../domain/shared/failure';
import { reviewFaultWords, reviewText } from '../../../presentation/catalogReview/reviewText';
import { caught } from '../../shared/caught';
import { routes, type Route } from '../../shared/defineRoutes';
import { optionalText, revision } from '../../shared/formFields';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults, type WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { reviewListView } from './listView';
import { reviewView } from './reviewView';

export interface ReviewDeps {
  readonly reviews: ReviewUseCases;
}

const moveSchema = z.strictObject({
  revisie: revision(),
  reden: optionalText(longestReason),
  'eerder-reden': optionalText(longestReason),
});
const staySchema = z.strictObject({
  versies: z.string().max(500),
  'blijft-reden': optionalText(longestReason),
});
const noFaults = wordedFaults([], reviewFaultWords);

/** Looking again at functies after a new version of a catalog. */
export function reviewRoutes({ reviews }: ReviewDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.nakijken.pattern, action: 'catalog.review', handler: list },
    { method: 'get', path: urls.functieNakijken.pattern, action: 'catalog.review', handler: show },
    { method: 'post', path: urls.nakijkenOvergaan.pattern, action: 'catalog.move', handler: move },
    { method: 'post', path: urls.nakijkenBlijft.pattern, action: 'catalog.stay', handler: stay },
  );

  async function list(req: SignedInRequest, res: Response): Promise<void> {
    await renderPage(res, {
      view: 'catalogReview/list',
      title: reviewText.title,
      page: reviewListView(await reviews.listReviews(req.actor)),
      backLink: { href: urls.functies(), label: reviewText.none.action },
    });
  }

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    await render(req, res, noFaults);
  }

  async function move(req: SignedInRequest, res: Response): Promise<void> {
    const id = pathParam(req, 'id');
    await reviews.viewReview(req.actor, id);
    const form = parseForm(moveSchema, req.body);
    if (!form.ok) return render(req, res, worded(form.faults), 422);
    const { revisie, reden, 'eerder-reden': overrideReason } = form.value;
    const input = { revision: revisie, reason: reden, overrideReason };
    const done = await caught(reviews.moveToVersion(req.actor, id, input), 'invalid', 'stale');
    if (done.ok) seeOther(res, urls.functieNakijken(id));
    else if (done.error.code === 'stale') await render(req, res, topFault(reviewText.stale), 409);
    else {
      const names = { reason: 'reden', overrideReason: 'eerder-reden' };
      await render(req, res, worded(renamedFaults(done.error.faults, names)), 422);
    }
  }

  async function stay(req: SignedInRequest, res: Response): Promise<void> {
    const id = pathParam(req, 'id');
    await reviews.viewReview(req.actor, id);
    const form = parseForm(staySchema, req.body);
    if (!form.ok) return render(req, res, worded(form.faults), 422);
    const { versies, 'blijft-reden': reason } = form.value;
    const done = await caught(
      reviews.stayOnVersion(req.actor, id, { seen: versies, reason }),
      'invalid',
      'stale',
    );
    if (done.ok) seeOther(res, urls.nakijken());
    else if (done.error.code === 'stale') await render(req, res, topFault(reviewText.stale), 409);
    else await render(req, res, worded(renamedFaults(done.error.faults, { reason: 'blijft-reden' })), 422);
  }

  async function render(
    req: SignedInRequest,
    res: Response,
    faults: WordedFaults,
    status?: number,
  ): Promise<void> {
    const file = await reviews.viewReview(req.actor, pathParam(req, 'id'));
    await renderPage(res, {
      view: 'catalogReview/review',
      title: `${reviewText.title}: ${file.job.name}`,
      page: reviewView(file, typedValues(req.body), faults),
      backLink: { href: urls.nakijken(), label: reviewText.back },
      ...(faults.items.length === 0 ? {} : { errors: faults.items }),
      ...(status === undefined ? {} : { status }),
    });
  }
}

function worded(faults: readonly Fault[]): WordedFaults {
  return wordedFaults(faults, reviewFaultWords);
}

function topFault(message: string): WordedFaults {
  return { items: [{ message, href: '#inhoud' }], of: () => undefined };
}
