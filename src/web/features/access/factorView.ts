import {
  codesText,
  codeText,
  groupedKey,
  recoveryCodeText,
  setUpText,
} from '../../../presentation/access/secondFactorMessages';
import type { FieldParams, SubmitRowParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';

/** A QR code as a drawing: the side of its square and the path of its dark parts. */
export interface QrPicture {
  readonly side: number;
  readonly path: string;
}

/** The view model of `views/pages/access/code.ejs`. */
export interface CodeView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  readonly returnTo: string;
  readonly field: FieldParams;
  readonly submit: SubmitRowParams;
  readonly help: string | null;
  readonly stop: { readonly action: string; readonly label: string };
}

/** The second step of signing in, by the code of now or by a recovery code. */
export function codeView(byRecovery: boolean, returnTo: string, faults: WordedFaults): CodeView {
  const submit = (met: string | undefined, label: string): SubmitRowParams => ({
    submit: { label: codeText.submit },
    links: [{ href: withQuery(urls.inlogcode(), { met, terug: returnTo }), label }],
  });
  const shared = {
    action: urls.inlogcode(),
    returnTo,
    stop: { action: urls.inloggenStoppen(), label: codeText.stop },
  };
  return byRecovery
    ? {
        ...shared,
        heading: recoveryCodeText.title,
        intro: recoveryCodeText.intro,
        field: {
          id: 'herstelcode',
          name: 'herstelcode',
          ...recoveryCodeText.code,
          value: '',
          autocomplete: 'off',
          spellcheck: false,
          error: faults.of('herstelcode'),
        },
        submit: submit(undefined, recoveryCodeText.useCode),
        help: recoveryCodeText.help,
      }
    : {
        ...shared,
        heading: codeText.title,
        intro: codeText.intro,
        field: codeField(codeText.code, faults),
        submit: submit('herstelcode', codeText.useRecovery),
        help: null,
      };
}

/** A field for the code of now. */
export function codeField(words: { label: string; hint: string }, faults: WordedFaults): FieldParams {
  return {
    id: 'code',
    name: 'code',
    ...words,
    value: '',
    width: 'kort',
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    spellcheck: false,
    error: faults.of('code'),
  };
}

/** The view model of `views/pages/access/setUpFactor.ejs`. */
export interface SetUpView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  readonly returnTo: string;
  readonly steps: typeof setUpText.steps;
  readonly picture: QrPicture;
  readonly key: string;
  readonly field: FieldParams;
  readonly submit: SubmitRowParams;
  /** A way out during the sign-in. */
  readonly stop: { readonly action: string; readonly label: string } | null;
}

export function setUpView(
  factor: { readonly secret: string; readonly picture: QrPicture },
  options: { readonly halfway: boolean; readonly returnTo: string },
  faults: WordedFaults,
): SetUpView {
  const { halfway, returnTo } = options;
  return {
    heading: setUpText.title,
    intro: halfway ? setUpText.intro : setUpText.introByChoice,
    action: halfway ? urls.tweedeStap() : urls.mijnFactor(),
    returnTo,
    steps: setUpText.steps,
    picture: factor.picture,
    key: groupedKey(factor.secret),
    field: codeField(setUpText.code, faults),
    submit: {
      submit: { label: setUpText.submit },
      ...(halfway ? {} : { links: [{ href: urls.beveiliging(), label: setUpText.back }] }),
    },
    stop: halfway ? { action: urls.inloggenStoppen(), label: codeText.stop } : null,
  };
}

/** The view model of `views/pages/access/recoveryCodes.ejs`. */
export interface RecoveryCodesView {
  readonly heading: string;
  readonly intro: string;
  readonly advice: string;
  readonly listName: string;
  readonly codes: readonly string[];
  readonly download: Link;
  readonly print: string;
  readonly action: string;
  readonly returnTo: string;
  readonly submit: SubmitRowParams;
}

export function recoveryCodesView(codes: readonly string[], returnTo: string): RecoveryCodesView {
  return {
    heading: codesText.title,
    intro: codesText.intro,
    advice: codesText.advice,
    listName: codesText.list,
    codes,
    download: { href: urls.herstelcodesBestand(), label: codesText.download },
    print: codesText.print,
    action: urls.herstelcodes(),
    returnTo,
    submit: { submit: { label: codesText.submit } },
  };
}
