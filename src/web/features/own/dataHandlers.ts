import type { Response } from 'express';
import { refuse } from '../../../domain/shared/failure';
import { decide } from '../../../domain/workflow/decide';
import { dataJson, dataText } from '../../../presentation/own/dataText';
import { attachment } from '../../shared/attachment';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { dataView } from './dataView';
import type { OwnDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;
interface DataHandlers {
  readonly own: Handler;
  readonly ownFile: Handler;
  readonly other: Handler;
  readonly otherFile: Handler;
}

/** What is kept about a person, as a page and as a file: one's own, and for who may, that of somebody else. */
export function dataHandlers({ own }: OwnDeps): DataHandlers {
  async function show(req: SignedInRequest, res: Response, personId: string | null): Promise<void> {
    const data = await own.viewData(req.actor, personId, 'look');
    const downloadHref =
      personId === null
        ? urls.mijnGegevensBestand(dataText.fileName)
        : urls.gegevensVanBestand(personId, dataText.fileName);
    const mayErase = personId !== null && decide(req.actor, 'account.erase') === 'allowed';
    const eraseHref = mayErase ? urls.persoonWissen(personId) : null;
    const page = dataView(data, personId === null, { downloadHref, eraseHref });
    const backLink = personId === null ? null : { href: urls.persoon(personId), label: dataText.back };
    await renderPage(res, { view: 'own/data', title: page.heading.heading, page, backLink });
  }

  async function send(req: SignedInRequest, res: Response, personId: string | null): Promise<void> {
    if (pathParam(req, 'bestand') !== dataText.fileName) refuse({ code: 'not-found', what: 'data-file' });
    const data = await own.viewData(req.actor, personId, 'download');
    attachment(res, dataText.fileName, 'application/json; charset=utf-8').send(dataJson(data));
  }

  return {
    own: (req, res) => show(req, res, null),
    ownFile: (req, res) => send(req, res, null),
    other: (req, res) => show(req, res, pathParam(req, 'id')),
    otherFile: (req, res) => send(req, res, pathParam(req, 'id')),
  };
}
