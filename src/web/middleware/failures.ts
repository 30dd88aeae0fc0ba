import type { ErrorRequestHandler, Request } from 'express';
import type { Logger } from '../../application/ports';
import { DomainFailure } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { failureLinks, failureText, referenceLabel, tooLongLinks } from '../../presentation/failureMessages';
import { failurePageOf, type FailurePage } from '../shared/failurePages';
import { pageLayout } from '../shared/pageLayout';
import { renderPage } from '../shared/renderPage';
import { wantsJson } from '../shared/requests';
import type { Link } from '../shared/shell';
import { urls, withQuery } from '../urls';

/** The view model of `views/pages/errors/failure.ejs`. */
export interface FailureView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly link: Link;
  /** Only when something broke: where to find it in the log. */
  readonly reference: { readonly label: string; readonly code: string } | null;
}

/** Writes down that the policy refused someone an action. */
export type NoteRefusal = (actor: Actor, action: string) => Promise<void>;

/** The last middleware: every failure becomes its page, or JSON for a script. What happened is in the log only. */
export function failures(logger: Logger, noteRefusal: NoteRefusal): ErrorRequestHandler {
  return async (error: unknown, req, res, next) => {
    const page = failurePageOf(error);
    const action = refusedAction(error);
    if (action !== undefined && req.actor !== undefined) {
      // The answer does not wait for a note that cannot be written: who was refused stays refused.
      await noteRefusal(req.actor, action).catch((noteError: unknown) => {
        logger.error('refusal-not-noted', { requestId: req.requestId ?? '', error: noteError });
      });
    }
    logger[page.level]('request-failed', {
      requestId: req.requestId ?? '',
      code: page.kind,
      ...(page.level === 'error' ? { error } : {}),
    });
    if (res.headersSent) {
      next(error);
      return;
    }
    res.set('Cache-Control', 'no-store');
    if (page.retryAfter !== undefined) res.set('Retry-After', String(page.retryAfter));
    const view = viewOf(page, req);
    if (wantsJson(req)) {
      const { heading, paragraphs, reference } = view;
      res
        .status(page.status)
        .json({ fout: page.kind, melding: [heading, ...paragraphs], code: reference?.code ?? null });
      return;
    }
    try {
      await renderPage(res, {
        view: 'errors/failure',
        title: view.heading,
        page: view,
        status: page.status,
        layout: pageLayout(res),
        now: false,
      });
    } catch (renderError) {
      logger.error('failure-page-failed', { requestId: req.requestId ?? '', error: renderError });
      res
        .status(page.status)
        .type('text')
        .send([view.heading, ...view.paragraphs].join('\n\n'));
    }
  };
}

/** The action that the policy refused; undefined when something else went wrong. */
function refusedAction(error: unknown): string | undefined {
  if (!(error instanceof DomainFailure)) return undefined;
  return error.error.code === 'forbidden' || error.error.code === 'own-job' ? error.error.action : undefined;
}

function viewOf(page: FailurePage, req: Request): FailureView {
  const { heading, paragraphs } = failureText(page.kind, {
    action: page.action,
    seconds: page.retryAfter,
    mostPages: page.mostPages,
    document: page.document,
  });
  return {
    heading,
    paragraphs,
    link: linkOf(page, req),
    reference: page.kind === 'unknown' ? { label: referenceLabel, code: req.requestId ?? '' } : null,
  };
}

function linkOf(page: FailurePage, req: Request): Link {
  const jobId = /^\/functies\/([^/]+)/.exec(req.path)?.[1];
  if (page.kind === 'blind') {
    const href = jobId === undefined ? urls.werkvoorraad() : urls.tweedeBlind(decodeURIComponent(jobId));
    return { href, label: failureLinks.blind };
  }
  if (page.kind === 'signed-out') {
    return {
      href: withQuery(urls.inloggen(), { terug: page.returnTo }),
      label: failureLinks.signIn,
    };
  }
  if (page.kind === 'halfway') {
    return {
      href: withQuery(urls.inloggen(), { terug: page.returnTo }),
      label: failureLinks.goOn,
    };
  }
  if (page.kind === 'unproven') {
    return { href: withQuery(urls.bevestigen(), { terug: page.returnTo }), label: failureLinks.prove };
  }
  if (page.kind === 'document-too-long') {
    const label = tooLongLinks[page.document ?? 'functieprofiel'];
    return { href: page.returnTo ?? urls.start(), label };
  }
  return { href: urls.start(), label: failureLinks.start };
}
