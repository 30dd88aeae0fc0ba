import type { OwnSecurity } from '../../../application/access/ownSecurity';
import { fewRecoveryCodes } from '../../../application/access/limits';
import { codesLeft } from '../../../presentation/access/secondFactorMessages';
import {
  changePasswordText,
  securityText,
  switchOffText,
} from '../../../presentation/access/securityMessages';
import { ssoText } from '../../../presentation/access/ssoMessages';
import { momentOf } from '../../../presentation/shared/dates';
import type { FieldParams, MessageParams, SubmitRowParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The view model of `views/pages/access/security.ejs`. */
export interface SecurityView {
  readonly heading: string;
  readonly intro: string;
  readonly done: MessageParams | null;
  readonly action: string;
  readonly password: { readonly heading: string; readonly text: string; readonly link: Link | null };
  readonly factor: {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly links: readonly Link[];
    readonly newCodes: { readonly action: string; readonly label: string; readonly hint: string } | null;
  };
  /** Signing in elsewhere; null when that is not set. */
  readonly elsewhere: { readonly heading: string; readonly text: string; readonly link: Link } | null;
  readonly data: { readonly heading: string; readonly text: string; readonly link: Link };
  readonly sessions: {
    readonly words: typeof securityText.sessions;
    readonly rows: readonly {
      readonly id: string;
      readonly browser: string;
      readonly since: string;
      readonly seen: string;
      readonly isThisOne: boolean;
    }[];
    readonly canEndOthers: boolean;
  };
}

export type SecurityNotice = keyof typeof securityText.notices;

export function securityView(
  own: OwnSecurity,
  notice: SecurityNotice | null,
  service: string | null,
): SecurityView {
  const { password, factor, sessions } = securityText;
  const withFactor = own.hasFactor && own.use !== 'none';
  const few = own.hasFactor && own.recoveryCodesLeft <= fewRecoveryCodes;
  const switchOff = own.hasFactor && own.hasPassword && !own.factorIsObligatory;
  return {
    heading: securityText.title,
    intro: securityText.intro,
    done:
      notice === null
        ? null
        : {
            id: 'gelukt',
            tone: 'goed',
            heading: securityText.notices[notice],
            paragraphs: [],
            announce: true,
          },
    action: urls.beveiliging(),
    password: {
      heading: password.heading,
      text: passwordText(own),
      link:
        own.hasPassword && own.use !== 'none'
          ? { href: urls.mijnWachtwoord(), label: password.change }
          : null,
    },
    factor: {
      heading: factor.heading,
      paragraphs: [
        own.use === 'none'
          ? factor.unused
          : own.use === 'reserve'
            ? factor.reserve
            : own.hasFactor
              ? factor.on
              : factor.off,
        ...(own.use === 'here' && own.factorIsObligatory ? [factor.obligatory] : []),
        ...(withFactor ? [`${codesLeft(own.recoveryCodesLeft)}${few ? ` ${factor.few}` : ''}`] : []),
      ],
      links:
        own.use === 'none'
          ? []
          : [
              { href: urls.mijnFactor(), label: own.hasFactor ? factor.renew : factor.setUp },
              ...(switchOff ? [{ href: urls.mijnFactorUit(), label: factor.switchOff }] : []),
            ],
      newCodes: withFactor
        ? { action: urls.herstelcodesNieuw(), label: factor.newCodes, hint: factor.newCodesHint }
        : null,
    },
    elsewhere:
      service === null
        ? null
        : {
            heading: ssoText.own.title(service),
            text: ssoText.own.about,
            link: { href: urls.mijnKoppeling(), label: ssoText.own.look },
          },
    data: {
      heading: securityText.data.heading,
      text: securityText.data.text,
      link: { href: urls.mijnGegevens(), label: securityText.data.link },
    },
    sessions: {
      words: sessions,
      rows: own.sessions.map(({ id, browser, createdAt, lastSeenAt, isThisOne }) => ({
        id,
        browser,
        since: momentOf(createdAt),
        seen: momentOf(lastSeenAt),
        isThisOne,
      })),
      canEndOthers: own.sessions.length > 1,
    },
  };
}

function passwordText({ hasPassword, use }: OwnSecurity): string {
  const { none, text, unused, reserve } = securityText.password;
  if (use === 'none') return unused;
  if (!hasPassword) return none;
  return use === 'reserve' ? reserve : text;
}

/** The view model of `views/pages/access/ownPassword.ejs`: changing the password, and switching the factor off. */
export interface OwnPasswordView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  readonly fields: readonly FieldParams[];
  readonly submit: SubmitRowParams;
}

export function changePasswordView(min: number, faults: WordedFaults): OwnPasswordView {
  const { title, intro, current, password, submit, back } = changePasswordText;
  return {
    heading: title,
    intro,
    action: urls.mijnWachtwoord(),
    fields: [
      currentField(current.label, faults),
      {
        id: 'wachtwoord',
        name: 'wachtwoord',
        label: password.label,
        hint: password.hint(min),
        value: '',
        type: 'password',
        autocomplete: 'new-password',
        error: faults.of('wachtwoord'),
      },
    ],
    submit: { submit: { label: submit }, links: [{ href: urls.beveiliging(), label: back }] },
  };
}

export function switchOffView(faults: WordedFaults): OwnPasswordView {
  const { title, intro, current, submit } = switchOffText;
  return {
    heading: title,
    intro,
    action: urls.mijnFactorUit(),
    fields: [currentField(current.label, faults)],
    submit: {
      submit: { label: submit },
      links: [{ href: urls.beveiliging(), label: changePasswordText.back }],
    },
  };
}

function currentField(label: string, faults: WordedFaults): FieldParams {
  return {
    id: 'huidig',
    name: 'huidig',
    label,
    value: '',
    type: 'password',
    autocomplete: 'current-password',
    error: faults.of('huidig'),
  };
}
