import type { TieState } from '../../../application/access/sso/ties';
import { ssoText } from '../../../presentation/access/ssoMessages';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import type { AccessAct, PersonAccessView } from './personAccessView';

/** The tie of a person, on the page with which an administrator helps someone in. */
export function personTieView(
  { account, tiedAt, hasFactor }: TieState,
  about: {
    readonly service: string;
    readonly isSelf: boolean;
    readonly done: boolean;
    readonly faults: WordedFaults;
  },
): PersonAccessView {
  const words = ssoText.person;
  const give: AccessAct = {
    heading: words.give.heading,
    text: words.give.text,
    check: {
      id: 'gecontroleerd',
      name: 'gecontroleerd',
      legend: words.legend,
      legendSize: 'verborgen',
      options: [{ value: 'ja', label: words.checked, checked: false }],
      error: about.faults.of('gecontroleerd'),
    },
    submit: { submit: { label: words.give.submit, name: 'actie', value: 'link' } },
  };
  const withCode: AccessAct = {
    heading: words.give.heading,
    text: words.give.withCode(about.service),
    check: null,
    submit: null,
  };
  const untie: AccessAct = {
    heading: words.untie.heading,
    text: words.untie.text,
    check: null,
    submit: { submit: { label: words.untie.submit, name: 'actie', value: 'ontkoppelen' } },
  };
  const acts = [
    ...(account.active && tiedAt === undefined ? [hasFactor ? withCode : give] : []),
    ...(tiedAt === undefined ? [] : [untie]),
  ];
  return {
    heading: words.title(account.name),
    intro: words.intro(about.service),
    message: about.done
      ? { id: 'gelukt', tone: 'goed', heading: words.done, paragraphs: [], announce: true }
      : null,
    facts: {
      rows: [{ key: about.service, values: [tiedAt === undefined ? words.untied : words.tied(tiedAt)] }],
    },
    action: urls.persoonKoppeling(account.id),
    acts: about.isSelf ? [] : acts,
    closed: about.isSelf
      ? { text: words.self, link: { href: urls.mijnKoppeling(), label: words.selfLink } }
      : account.active
        ? null
        : { text: words.inactive, link: null },
    more: [{ href: urls.persoonToegang(account.id), label: words.back }],
  };
}
