import type { Response } from 'express';
import { DomainFailure } from '../../../domain/shared/failure';
import type { JobStatus } from '../../../domain/workflow/status';
import { statusAllows } from '../../../domain/workflow/transitions';
import { levelFirstText } from '../../../presentation/profile/profileMessages';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';

export type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Before the level is set there is no profile: then the page says so (409) and leads to the advice. */
export function levelFirst(handler: Handler): Handler {
  return async (req, res) => {
    try {
      await handler(req, res);
    } catch (failure) {
      if (!isBeforeTheLevel(failure)) throw failure;
      const id = pathParam(req, 'id');
      await renderPage(res, {
        view: 'profile/levelFirst',
        title: levelFirstText.title,
        status: 409,
        page: {
          heading: levelFirstText.title,
          paragraphs: levelFirstText.paragraphs,
          advice: { href: urls.advies(id), label: levelFirstText.advice },
          job: { href: urls.functie(id), label: levelFirstText.job },
        },
      });
    }
  };
}

function isBeforeTheLevel(failure: unknown): boolean {
  return (
    failure instanceof DomainFailure &&
    failure.error.code === 'wrong-status' &&
    statusAllows('answer.save', failure.error.status as JobStatus)
  );
}
