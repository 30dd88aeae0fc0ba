import type { Response } from 'express';
import type { SignInChoice } from '../../../application/access/signInChoice';
import type { Fault } from '../../../domain/shared/failure';
import { signInChoiceFaults, signInChoiceText } from '../../../presentation/access/signInChoiceText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedChoices, typedValues } from '../../shared/parseForm';
import type { ErrorItem, MessageParams } from '../../shared/partials';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps } from './deps';
import { signInChoiceSchema } from './schema';
import { asTyped, signInChoiceView, type TypedSignInChoice } from './signInChoiceView';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;
type Page = PageRequest & { readonly errors: readonly ErrorItem[] };

const fieldNames = { withPassword: 'wachtwoord', emergencyIds: 'noodtoegang' } as const;

/** Whether people may sign in with a password, and who always may. */
export function signInChoiceHandlers({ access }: Pick<AccessDeps, 'access'>): {
  show: Handler;
  submit: Handler;
} {
  return {
    async show(req, res) {
      const choice = await access.viewSignInChoice(req.actor, req.session);
      const done: MessageParams | null =
        queryValue(req, 'gelukt') === undefined
          ? null
          : { id: 'gelukt', tone: 'goed', heading: signInChoiceText.done, paragraphs: [], announce: true };
      await renderPage(res, page(choice, asTyped(choice), done, []));
    },

    async submit(req, res) {
      const typed: TypedSignInChoice = {
        wachtwoord: typedValues(req.body)['wachtwoord'] ?? '',
        noodtoegang: typedChoices(req.body, 'noodtoegang'),
        revisie: typedValues(req.body)['revisie'] ?? '',
      };
      const again = async (faults: readonly Fault[]): Promise<void> => {
        const choice = await access.viewSignInChoice(req.actor, req.session);
        await invalidPage(res, page(choice, typed, null, faults));
      };
      const form = parseForm(signInChoiceSchema, req.body);
      if (!form.ok) {
        await again(form.faults);
        return;
      }
      const { revisie: revision, wachtwoord, noodtoegang: emergencyIds } = form.value;
      const chosen = { revision, withPassword: wachtwoord === 'ja', emergencyIds };
      const saved = await caught(access.chooseSignIn(req.actor, req.session, chosen), 'invalid', 'stale');
      if (saved.ok) seeOther(res, withQuery(urls.inlogmanier(), { gelukt: 'ja' }));
      else if (saved.error.code === 'invalid') await again(renamedFaults(saved.error.faults, fieldNames));
      else {
        const choice = await access.viewSignInChoice(req.actor, req.session);
        await renderPage(res, {
          ...page(choice, asTyped(choice), conflict(choice, chosen), []),
          status: 409,
        });
      }
    },
  };
}

function conflict(
  { administrators }: SignInChoice,
  chosen: { readonly withPassword: boolean; readonly emergencyIds: readonly string[] },
): MessageParams {
  const names = administrators.filter(({ id }) => chosen.emergencyIds.includes(id)).map(({ name }) => name);
  const { heading, paragraphs } = signInChoiceText.conflict;
  return { id: 'botsing', tone: 'let', heading, paragraphs: paragraphs(chosen.withPassword, names) };
}

function page(
  choice: SignInChoice,
  typed: TypedSignInChoice,
  message: MessageParams | null,
  faults: readonly Fault[],
): Page {
  const worded = wordedFaults(faults, signInChoiceFaults);
  return {
    view: 'access/signInChoice',
    title: signInChoiceText.title,
    page: signInChoiceView(choice, typed, message, worded),
    errors: worded.items,
    backLink: { href: urls.beheer(), label: signInChoiceText.back },
  };
}
