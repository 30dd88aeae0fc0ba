import type { Response } from 'express';
import { z } from 'zod';
import type { MessageUseCases } from '../../../application/messages/messageUseCases';
import { messagesText } from '../../../presentation/messages/messageText';
import { routes, type Route } from '../../shared/defineRoutes';
import { parseButton } from '../../shared/parseButton';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls, withQuery } from '../../urls';
import { messageHref } from './messageHref';
import { messagesView } from './messagesView';

export interface MessagesDeps {
  readonly messages: MessageUseCases;
}

const readSchema = z.strictObject({ laatste: z.coerce.number().int().min(0).default(0) });
const mailSchema = z.strictObject({ mail: z.enum(['ja']).optional() });

/** The messages of the reader, and whether they come by mail as well. */
export function messageRoutes({ messages }: MessagesDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.berichten.pattern, action: 'messages.own', handler: show },
    { method: 'get', path: urls.bericht.pattern, action: 'messages.own', handler: open },
    { method: 'post', path: urls.berichtenGelezen.pattern, action: 'messages.own', handler: readAll },
    { method: 'post', path: urls.berichtenMail.pattern, action: 'messages.own', handler: chooseMail },
  );

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    const saved = queryValue(req, 'bewaard') === 'ja';
    const page = messagesView(await messages.viewMessages(req.actor), saved);
    await renderPage(res, { view: 'messages/messages', title: messagesText.title, page });
  }

  /** To what a message is about. One that is not the reader's leads to their own messages, as one that is not there. */
  async function open(req: SignedInRequest, res: Response): Promise<void> {
    const number = Number(pathParam(req, 'nr'));
    const found = Number.isSafeInteger(number) ? await messages.openMessage(req.actor, number) : undefined;
    seeOther(res, (found && messageHref(found)) ?? urls.berichten());
  }

  async function readAll(req: SignedInRequest, res: Response): Promise<void> {
    await messages.readAll(req.actor, parseButton(readSchema, req.body).laatste);
    seeOther(res, urls.berichten());
  }

  async function chooseMail(req: SignedInRequest, res: Response): Promise<void> {
    await messages.chooseMail(req.actor, parseButton(mailSchema, req.body).mail === 'ja');
    seeOther(res, withQuery(urls.berichten(), { bewaard: 'ja' }));
  }
}
