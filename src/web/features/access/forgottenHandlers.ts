import type { Response } from 'express';
import type { Fault } from '../../../domain/shared/failure';
import { forgottenFaults, forgottenText } from '../../../presentation/access/linkMessages';
import { invalidPage } from '../../shared/invalidPage';
import { pageLayout } from '../../shared/pageLayout';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { ErrorItem, FieldParams, SubmitRowParams } from '../../shared/partials';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { queryValue, type PublicRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { publicShell, setShell, type Link } from '../../shared/shell';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps } from './deps';
import { forgottenSchema } from './schema';
import type { Typed } from './viewModel';

type Handler = (req: PublicRequest, res: Response) => Promise<void>;

/** The view model of `views/pages/access/forgotten.ejs`. */
export interface ForgottenView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Null when no mail can be sent, and after it was asked. */
  readonly form: {
    readonly action: string;
    readonly field: FieldParams;
    readonly submit: SubmitRowParams;
    readonly help: string;
  } | null;
  readonly links: readonly Link[];
}

/** What to do when the password is forgotten: ask for a mail, or without a mail server the administrator. */
export function forgottenHandlers({
  access,
  formTokens,
  visitorOf,
}: Pick<AccessDeps, 'access' | 'formTokens' | 'visitorOf'>): { show: Handler; submit: Handler } {
  const { askNewPassword } = access;

  return {
    async show(req, res) {
      if (askNewPassword === null) {
        await renderPage(res, page(res, { paragraphs: forgottenText.paragraphs, form: null }));
      } else if (queryValue(req, 'gevraagd') === undefined) {
        await renderPage(res, formPage(req, res, {}, []));
      } else {
        const { title, paragraphs } = forgottenText.byMail.asked;
        await renderPage(res, page(res, { heading: title, paragraphs, form: null }));
      }
    },

    async submit(req, res) {
      const form = parseForm(forgottenSchema, req.body);
      if (askNewPassword === null) {
        seeOther(res, urls.wachtwoordVergeten());
      } else if (form.ok) {
        await askNewPassword(form.value.email, visitorOf(req));
        seeOther(res, withQuery(urls.wachtwoordVergeten(), { gevraagd: 'ja' }));
      } else {
        await invalidPage(res, formPage(req, res, typedValues(req.body), form.faults));
      }
    },
  };

  function formPage(
    req: PublicRequest,
    res: Response,
    typed: Typed,
    faults: readonly Fault[],
  ): PageRequest & { readonly errors: readonly ErrorItem[] } {
    // No name or menu of who may be signed in here: the account that is asked for can be another one.
    setShell(res, publicShell('', formTokens.forPage(req, res)));
    const worded = wordedFaults(faults, forgottenFaults);
    const { intro, email, submit, help } = forgottenText.byMail;
    const field: FieldParams = {
      id: 'email',
      name: 'email',
      label: email,
      value: typed['email'] ?? '',
      type: 'email',
      autocomplete: 'username',
      inputmode: 'email',
      spellcheck: false,
      error: worded.of('email'),
    };
    const form = { action: urls.wachtwoordVergeten(), field, submit: { submit: { label: submit } }, help };
    return { ...page(res, { paragraphs: [intro], form }), errors: worded.items };
  }
}

function page(
  res: Response,
  {
    heading = forgottenText.title,
    paragraphs,
    form,
  }: Partial<Pick<ForgottenView, 'heading'>> & Pick<ForgottenView, 'paragraphs' | 'form'>,
): PageRequest {
  const links = [
    { href: urls.toegang(), label: forgottenText.haveCode },
    { href: urls.inloggen(), label: forgottenText.back },
  ];
  const view: ForgottenView = { heading, paragraphs, form, links };
  return { view: 'access/forgotten', title: heading, page: view, layout: pageLayout(res) };
}
