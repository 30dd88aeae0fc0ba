import type { AccessLink } from '../../../application/access/accessLink';
import type { PersonAccess } from '../../../application/access/manageAccess';
import { factorIsObligatory } from '../../../domain/access/secondFactor';
import { givenLinkText, personAccessText } from '../../../presentation/access/linkMessages';
import { ssoText } from '../../../presentation/access/ssoMessages';
import type {
  CheckboxParams,
  MessageParams,
  RadiosParams,
  SubmitRowParams,
  SummaryListParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { factorRemovalAct } from './factorRemovalAct';

/** One thing that an administrator can do on the page. */
export interface AccessAct {
  readonly heading: string;
  readonly text: string;
  /** More to read under it, and what to type on the server. */
  readonly more?: { readonly paragraphs: readonly string[]; readonly command: string } | undefined;
  readonly radios?: RadiosParams | undefined;
  /** What was asked before, which the form is about. */
  readonly askedId?: string | undefined;
  /** Null when nothing has to be ticked. */
  readonly check: CheckboxParams | null;
  /** Null: nothing can be done. */
  readonly submit: SubmitRowParams | null;
}

/** The view model of `views/pages/access/personAccess.ejs`. */
export interface PersonAccessView {
  readonly heading: string;
  readonly intro: string;
  readonly message: MessageParams | null;
  readonly facts: SummaryListParams;
  readonly action: string;
  readonly acts: readonly AccessAct[];
  /** Why nothing can be done here. */
  readonly closed: { readonly text: string; readonly link: Link | null } | null;
  /** Other pages about how this person gets in. */
  readonly more: readonly Link[];
}

export function personAccessView(
  access: PersonAccess,
  now: string,
  message: MessageParams | null,
  service: string | null,
  faults: WordedFaults,
  typedReason = '',
): PersonAccessView {
  const { account, isSelf } = access;
  return {
    heading: personAccessText.title(account.name),
    intro: personAccessText.intro,
    message,
    facts: { rows: factsOf(access, now) },
    action: urls.persoonToegang(account.id),
    acts: isSelf ? [] : actsOf(access, faults, typedReason),
    closed: isSelf
      ? {
          text: personAccessText.self,
          link: { href: urls.beveiliging(), label: personAccessText.selfLink },
        }
      : account.active
        ? elsewhereOnly(access, service)
        : { text: personAccessText.inactive, link: null },
    more:
      service === null || !access.mayChoosePassword
        ? []
        : [{ href: urls.persoonKoppeling(account.id), label: ssoText.person.toTie(service) }],
  };
}

/** Why there is no link for a password. */
function elsewhereOnly(
  { account, mayChoosePassword }: PersonAccess,
  service: string | null,
): PersonAccessView['closed'] {
  if (mayChoosePassword) return null;
  if (service === null) return { text: personAccessText.elsewhereOnly, link: null };
  return {
    text: personAccessText.elsewhere,
    link: { href: urls.persoonKoppeling(account.id), label: ssoText.person.toTie(service) },
  };
}

function factsOf(access: PersonAccess, now: string): SummaryListParams['rows'] {
  const { rows } = personAccessText;
  const factor = access.hasFactor
    ? personAccessText.factorSet
    : factorIsObligatory(access.account.roles)
      ? personAccessText.factorNeeded
      : personAccessText.factorNone;
  const { link } = access;
  return [
    {
      key: rows.password,
      values: [access.hasPassword ? personAccessText.passwordSet : personAccessText.passwordNone],
    },
    { key: rows.factor, values: [factor] },
    { key: rows.sessions, values: [personAccessText.sessions(access.sessions)] },
    {
      key: rows.link,
      values: [
        link === undefined
          ? personAccessText.noLink
          : personAccessText.link({ ...link, isOver: link.expiresAt <= now }),
      ],
    },
  ];
}

function actsOf(access: PersonAccess, faults: WordedFaults, typedReason: string): readonly AccessAct[] {
  const { invite, reset, endSessions } = personAccessText;
  const give = access.hasPassword ? reset : invite;
  const acts: AccessAct[] = [];
  if (access.account.active && access.mayChoosePassword) {
    acts.push({
      ...wordsOf(give),
      check: check('gecontroleerd', faults),
      submit: button('link', give.submit),
    });
  }
  if (access.hasFactor) {
    acts.push(factorRemovalAct(access, typedReason, check('nagegaan', faults), faults));
  }
  if (access.sessions > 0) {
    acts.push({ ...wordsOf(endSessions), check: null, submit: button('sessies', endSessions.submit) });
  }
  return acts;
}

function wordsOf({ heading, text }: { heading: string; text: string }): { heading: string; text: string } {
  return { heading, text };
}

function button(value: string, label: string): SubmitRowParams {
  return { submit: { label, name: 'actie', value } };
}

function check(name: string, faults: WordedFaults): CheckboxParams {
  return {
    id: name,
    name,
    legend: personAccessText.legend,
    legendSize: 'verborgen',
    options: [{ value: 'ja', label: personAccessText.checked, checked: false }],
    error: faults.of(name),
  };
}

/** The view model of `views/pages/access/givenLink.ejs`. */
export interface GivenLinkView {
  readonly heading: string;
  readonly intro: string;
  readonly link: { readonly label: string; readonly text: string };
  readonly code: { readonly label: string; readonly text: string; readonly help: string };
  readonly until: string;
  /** The mail server did not take the mail. */
  readonly failed: MessageParams | null;
  /** A form that mails the link; null when no mail can be sent. */
  readonly mail: {
    readonly action: string;
    readonly secret: string;
    readonly code: string;
    readonly submit: SubmitRowParams;
    readonly hint: string;
  } | null;
  readonly back: Link;
}

export function givenLinkView(
  person: { readonly id: string; readonly name: string; readonly email: string },
  link: AccessLink,
  { baseUrl, mail }: { readonly baseUrl: string; readonly mail: 'none' | 'can' | 'failed' },
): GivenLinkView {
  return {
    heading: givenLinkText.title(person.name),
    intro: givenLinkText.intro,
    link: { label: givenLinkText.link, text: baseUrl + urls.toegangslink(link.secret) },
    code: {
      label: givenLinkText.code,
      text: link.code,
      help: givenLinkText.codeHelp(baseUrl + urls.toegang()),
    },
    until: givenLinkText.until(link.expiresAt),
    failed: mail === 'failed' ? { id: 'mail-mislukt', tone: 'let', ...givenLinkText.mail.failed } : null,
    mail:
      mail === 'none'
        ? null
        : {
            action: urls.toegangMailen(person.id),
            secret: link.secret,
            code: link.code,
            submit: { submit: { label: givenLinkText.mail.submit(person.email) } },
            hint: givenLinkText.mail.hint,
          },
    back: { href: urls.persoonToegang(person.id), label: givenLinkText.back },
  };
}
