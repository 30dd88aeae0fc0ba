import type { SignInChoice } from '../../../application/access/signInChoice';
import { signInChoiceText } from '../../../presentation/access/signInChoiceText';
import type { CheckboxParams, MessageParams, RadiosParams, SubmitRowParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** What the form shows as chosen. */
export interface TypedSignInChoice {
  readonly wachtwoord: string;
  readonly noodtoegang: readonly string[];
  readonly revisie: string;
}

/** The view model of `views/pages/access/signInChoice.ejs`. */
export interface SignInChoiceView {
  readonly heading: string;
  readonly intro: string;
  readonly message: MessageParams | null;
  /** How people sign in now, and whether links can be mailed. */
  readonly state: readonly string[];
  readonly action: string;
  readonly revision: string;
  readonly way: RadiosParams;
  /** Null when there is nobody to choose. */
  readonly emergency: CheckboxParams | null;
  readonly notes: readonly string[];
  readonly submit: SubmitRowParams;
}

/** What is chosen now, as the form shows it. */
export function asTyped({ withPassword, revision, administrators }: SignInChoice): TypedSignInChoice {
  return {
    wachtwoord: withPassword ? 'ja' : 'nee',
    noodtoegang: administrators.filter(({ isEmergency }) => isEmergency).map(({ id }) => id),
    revisie: String(revision),
  };
}

export function signInChoiceView(
  choice: SignInChoice,
  typed: TypedSignInChoice,
  message: MessageParams | null,
  faults: WordedFaults,
): SignInChoiceView {
  const { way, emergency } = signInChoiceText;
  const can = choice.administrators.filter(({ isReady, isEmergency }) => isReady || isEmergency);
  const cannot = choice.administrators.filter((one) => !can.includes(one)).map(({ name }) => name);
  return {
    heading: signInChoiceText.title,
    intro: signInChoiceText.intro,
    message,
    state: [stateOf(choice), choice.canMail ? signInChoiceText.mail.on : signInChoiceText.mail.off],
    action: urls.inlogmanier(),
    revision: typed.revisie,
    way: {
      id: 'wachtwoord',
      name: 'wachtwoord',
      legend: way.legend,
      error: faults.of('wachtwoord'),
      options: [
        { value: 'ja', label: way.yes, checked: typed.wachtwoord === 'ja' },
        { value: 'nee', label: way.no, hint: way.noHint, checked: typed.wachtwoord === 'nee' },
      ],
    },
    emergency:
      can.length === 0
        ? null
        : {
            id: 'noodtoegang',
            name: 'noodtoegang',
            legend: emergency.legend,
            hint: emergency.hint,
            error: faults.of('noodtoegang'),
            options: can.map(({ id, name, isReady }) => ({
              value: id,
              label: name,
              hint: isReady ? undefined : emergency.notReady,
              checked: typed.noodtoegang.includes(id),
            })),
          },
    notes: can.length === 0 ? [emergency.none] : cannot.length === 0 ? [] : [emergency.cannot(cannot)],
    submit: {
      submit: { label: signInChoiceText.submit },
      links: [{ href: urls.beheer(), label: signInChoiceText.cancel }],
    },
  };
}

function stateOf({ withPassword, service }: SignInChoice): string {
  const { state } = signInChoiceText;
  if (service === null) return withPassword ? state.on : state.closed;
  return withPassword ? state.both(service) : state.off(service);
}
