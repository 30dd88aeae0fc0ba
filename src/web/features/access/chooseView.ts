import type { OpenLink } from '../../../application/access/redeemAccess';
import { loneMinLength, passwordMinLength } from '../../../application/access/passwordRules';
import { chooseText } from '../../../presentation/access/linkMessages';
import type { FieldParams, SubmitRowParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import type { Typed } from './viewModel';

/** The view model of `views/pages/access/choosePassword.ejs`. */
export interface ChooseView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  /** The account that the link is for; a password manager keeps the password with it. */
  readonly account: { readonly label: string; readonly email: string } | null;
  readonly fields: readonly FieldParams[];
  readonly submit: SubmitRowParams;
}

/** Choosing a password with a link. */
export function chooseByLinkView(secret: string, link: OpenLink, faults: WordedFaults): ChooseView {
  const words = link.purpose === 'uitnodiging' ? chooseText.invited : chooseText.again;
  return {
    heading: words.title,
    intro: words.intro,
    action: urls.toegangslink(secret),
    account: { label: chooseText.account, email: link.email },
    fields: [passwordField(link.withFactor ? passwordMinLength : loneMinLength, faults)],
    submit: { submit: { label: chooseText.submit } },
  };
}

/** Choosing a password with an e-mail address and a code. */
export function chooseByCodeView(typed: Typed, faults: WordedFaults): ChooseView {
  return {
    heading: chooseText.byCode.title,
    intro: chooseText.byCode.intro,
    action: urls.toegang(),
    account: null,
    fields: [
      {
        id: 'email',
        name: 'email',
        ...chooseText.email,
        value: typed['email'] ?? '',
        type: 'email',
        autocomplete: 'username',
        inputmode: 'email',
        spellcheck: false,
        error: faults.of('email'),
      },
      {
        id: 'code',
        name: 'code',
        ...chooseText.code,
        value: typed['code'] ?? '',
        autocomplete: 'off',
        spellcheck: false,
        error: faults.of('code'),
      },
      passwordField(loneMinLength, faults),
    ],
    submit: { submit: { label: chooseText.submit } },
  };
}

function passwordField(min: number, faults: WordedFaults): FieldParams {
  return {
    id: 'wachtwoord',
    name: 'wachtwoord',
    label: chooseText.newPassword.label,
    hint: chooseText.newPassword.hint(min),
    value: '',
    type: 'password',
    autocomplete: 'new-password',
    error: faults.of('wachtwoord'),
  };
}
