import type { Response } from 'express';
import type { Fault } from '../../../domain/shared/failure';
import { brandPanel, firstStartFaults, firstStartText } from '../../../presentation/accessMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { pageLayout } from '../../shared/pageLayout';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { pathParam, type PublicRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { publicShell, setShell } from '../../shared/shell';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import type { AccessDeps } from './deps';
import { enter } from './enter';
import { firstStartSchema } from './schema';
import { firstStartView, type Typed } from './viewModel';

type Handler = (req: PublicRequest, res: Response) => Promise<void>;

/** The first start: with the link of the console, one person makes the organisation and the first account. */
export function firstStartHandlers({ access, cookies, formTokens, visitorOf }: AccessDeps): {
  show: Handler;
  submit: Handler;
} {
  return {
    async show(req, res) {
      const secret = pathParam(req, 'geheim');
      if (!(await access.checkFirstStartLink(secret))) {
        await deadLink(res);
        return;
      }
      giveFormToken(req, res);
      await renderPage(res, page(secret, {}, []));
    },

    async submit(req, res) {
      const secret = pathParam(req, 'geheim');
      const again = async (faults: readonly Fault[]): Promise<void> => {
        giveFormToken(req, res);
        await invalidPage(res, page(secret, typedValues(req.body), faults));
      };
      const form = parseForm(firstStartSchema, req.body);
      if (!form.ok) {
        if (await access.checkFirstStartLink(secret)) await again(form.faults);
        else await deadLink(res);
        return;
      }
      const { organisatie: organisationName, naam: name, email, wachtwoord: password } = form.value;
      const made = await caught(
        access.createFirstAccount(secret, { organisationName, name, email, password }, visitorOf(req)),
        'invalid',
        'not-found',
      );
      if (made.ok) {
        enter(res, cookies, made.value);
        seeOther(res, urls.tweedeStap());
      } else if (made.error.code === 'invalid') {
        await again(renamedFaults(made.error.faults, { password: 'wachtwoord' }));
      } else {
        await deadLink(res);
      }
    },
  };

  function giveFormToken(req: PublicRequest, res: Response): void {
    setShell(res, publicShell('', formTokens.forPage(req, res)));
  }
}

function page(
  secret: string,
  typed: Typed,
  faults: readonly Fault[],
): PageRequest & { errors: ReturnType<typeof wordedFaults>['items'] } {
  const worded = wordedFaults(faults, firstStartFaults);
  return {
    view: 'access/firstStart',
    title: firstStartText.title,
    page: firstStartView(urls.eersteStart(secret), typed, worded),
    errors: worded.items,
    layout: 'plain',
    brandPanel,
  };
}

/** The same page for a link that is unknown, used or too old: which of these it is, is nobody's business. */
async function deadLink(res: Response): Promise<void> {
  const { title, paragraphs, link } = firstStartText.deadLink;
  await renderPage(res, {
    view: 'errors/failure',
    title,
    page: { heading: title, paragraphs, link: { href: urls.start(), label: link }, reference: null },
    status: 404,
    layout: pageLayout(res),
  });
}
