import { firstStartText, signInText } from '../../../presentation/accessMessages';
import type { FieldParams, MessageParams, SubmitRowParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

export type Typed = Readonly<Record<string, string>>;

/** What the sign-in page says above the form. */
export type SignInNotice = 'expired' | 'goodbye' | 'firstStart' | 'chosen' | null;

/** The view model of `views/pages/access/signIn.ejs`. */
export interface SignInView {
  readonly heading: string;
  readonly notice: MessageParams | null;
  readonly action: string;
  readonly returnTo: string;
  readonly email: FieldParams;
  readonly password: FieldParams;
  readonly submit: SubmitRowParams;
}

export function signInView(
  action: string,
  returnTo: string,
  notice: SignInNotice,
  typed: Typed,
  faults: WordedFaults,
): SignInView {
  return {
    heading: signInText.title,
    notice: notice === null ? null : { id: 'melding', tone: 'info', ...signInText[notice] },
    action,
    returnTo,
    email: {
      id: 'email',
      name: 'email',
      label: signInText.email,
      value: typed['email'] ?? '',
      type: 'email',
      autocomplete: 'username',
      inputmode: 'email',
      spellcheck: false,
      error: faults.of('email'),
    },
    password: {
      id: 'wachtwoord',
      name: 'wachtwoord',
      label: signInText.password,
      value: '',
      type: 'password',
      autocomplete: 'current-password',
      error: faults.of('wachtwoord'),
    },
    submit: {
      submit: { label: signInText.submit },
      links: [
        { href: urls.wachtwoordVergeten(), label: signInText.forgotten },
        { href: urls.toegang(), label: signInText.haveCode },
      ],
    },
  };
}

/** The view model of `views/pages/access/firstStart.ejs`. */
export interface FirstStartView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  readonly fields: readonly FieldParams[];
  readonly submit: SubmitRowParams;
}

export function firstStartView(action: string, typed: Typed, faults: WordedFaults): FirstStartView {
  const field = (
    id: string,
    words: { label: string; hint: string },
    more: Partial<FieldParams>,
  ): FieldParams => ({
    id,
    name: id,
    ...words,
    value: typed[id] ?? '',
    error: faults.of(id),
    ...more,
  });
  return {
    heading: firstStartText.title,
    intro: firstStartText.intro,
    action,
    fields: [
      field('organisatie', firstStartText.organisation, { autocomplete: 'organization' }),
      field('naam', firstStartText.name, { autocomplete: 'name', spellcheck: false }),
      field('email', firstStartText.email, {
        type: 'email',
        autocomplete: 'username',
        inputmode: 'email',
        spellcheck: false,
      }),
      field('wachtwoord', firstStartText.password, {
        type: 'password',
        autocomplete: 'new-password',
        value: '',
      }),
    ],
    submit: { submit: { label: firstStartText.submit } },
  };
}
