import type { Response } from 'express';
import { z } from 'zod';
import type { makeSendMailAgain, makeViewOutbox } from '../../../application/messages/manageOutbox';
import { logText } from '../../../presentation/audit/logText';
import { outboxText } from '../../../presentation/messages/outboxText';
import { routes, type Route } from '../../shared/defineRoutes';
import { parseButton } from '../../shared/parseButton';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls } from '../../urls';
import { outboxView } from './outboxView';

export interface OutboxDeps {
  readonly outbox: {
    readonly view: ReturnType<typeof makeViewOutbox>;
    readonly sendAgain: ReturnType<typeof makeSendMailAgain>;
  };
}

const nothing = z.strictObject({});

/** Whether mails leave, and what to do with those that did not. */
export function outboxRoutes({ outbox }: OutboxDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.mails.pattern, action: 'mail.outbox', handler: show },
    { method: 'post', path: urls.mailOpnieuw.pattern, action: 'mail.outbox', handler: again },
  );

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    await renderPage(res, {
      view: 'outbox/outbox',
      title: outboxText.title,
      page: outboxView(await outbox.view(req.actor)),
      backLink: { href: urls.beheer(), label: logText.back },
    });
  }

  async function again(req: SignedInRequest, res: Response): Promise<void> {
    parseButton(nothing, req.body);
    const number = Number(pathParam(req, 'nr'));
    if (Number.isSafeInteger(number)) await outbox.sendAgain(req.actor, number);
    seeOther(res, urls.mails());
  }
}
