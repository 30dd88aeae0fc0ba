import { emergencyText, firstStartText, signInText } from '../../../presentation/accessMessages';
import type { FieldParams, MessageParams, SubmitRowParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { Link } from '../../shared/shell';
import { ssoText } from '../../../presentation/access/ssoMessages';

export type Typed = Readonly<Record<string, string>>;

/** What the sign-in page says above the form. */
export type SignInNotice = 'expired' | 'goodbye' | 'firstStart' | 'chosen' | 'tied' | null;

/**
 * What the page offers: `open` a form for everyone, `elsewhere` only the way to the identity service, `emergency` a form for
 * who may sign in with a password although others may not.
 */
export type SignInWay = 'open' | 'elsewhere' | 'emergency';

/** The view model of `views/pages/access/signIn.ejs`. */
export interface SignInView {
  readonly heading: string;
  readonly notice: MessageParams | null;
  readonly intro: string | null;
  /** The button to the identity service, with what stands between it and the form. */
  readonly elsewhere: (Link & { readonly or: string | null }) | null;
  readonly form: {
    readonly action: string;
    readonly returnTo: string;
    readonly email: FieldParams;
    readonly password: FieldParams;
    readonly submit: SubmitRowParams;
  } | null;
  readonly links: readonly Link[];
}

export function signInView(
  {
    way,
    service,
    returnTo,
    notice,
  }: {
    readonly way: SignInWay;
    readonly service: string | null;
    readonly returnTo: string;
    readonly notice: SignInNotice;
  },
  typed: Typed,
  faults: WordedFaults,
): SignInView {
  return {
    heading: way === 'emergency' ? emergencyText.title : signInText.title,
    notice:
      notice === null
        ? null
        : { id: 'melding', tone: 'info', ...(notice === 'tied' ? ssoText.tied : signInText[notice]) },
    intro: introOf(way, service),
    elsewhere:
      service === null || way === 'emergency'
        ? null
        : {
            href: withQuery(urls.sso(), { terug: returnTo }),
            label: ssoText.signIn(service),
            or: way === 'open' ? ssoText.or : null,
          },
    form: way === 'elsewhere' ? null : signInForm(way, returnTo, typed, faults),
    links:
      way === 'elsewhere'
        ? [{ href: withQuery(urls.noodtoegang(), { terug: returnTo }), label: emergencyText.link }]
        : [],
  };
}

function introOf(way: SignInWay, service: string | null): string | null {
  if (way === 'open') return null;
  if (way === 'emergency') return emergencyText.intro(service);
  return service === null ? emergencyText.closed : emergencyText.elsewhere(service);
}

function signInForm(
  way: SignInWay,
  returnTo: string,
  typed: Typed,
  faults: WordedFaults,
): SignInView['form'] {
  return {
    action: urls.inloggen(),
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
        ...(way === 'emergency'
          ? [{ href: withQuery(urls.inloggen(), { terug: returnTo }), label: emergencyText.back }]
          : []),
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
