import type { Signals } from '../../../application/access/signals';
import { signalText } from '../../../presentation/access/signalText';
import type { MessageParams } from '../../shared/partials';
import { urls, withQuery } from '../../urls';

/** What an administrator has to look at, as one message; null when there is nothing. */
export function signalMessage({ alarms, removals }: Signals): MessageParams | null {
  if (alarms.length === 0 && removals.length === 0) return null;
  const toLog = { href: withQuery(urls.logboek(), { soort: 'vaak-mislukt' }), label: signalText.toLog };
  return {
    id: 'signalen',
    tone: 'let',
    heading: signalText.heading,
    paragraphs: [],
    list: [
      ...removals.map(({ askedByName, name, expiresAt }) => signalText.removal(askedByName, name, expiresAt)),
      ...alarms.map(({ at, aboutName, count, usual }) =>
        aboutName === null
          ? signalText.overall(at, count, usual ?? 0)
          : signalText.account(at, aboutName, count),
      ),
    ],
    links: [
      ...removals.map(({ accountId, name }) => ({
        href: urls.persoonToegang(accountId),
        label: signalText.toPerson(name),
      })),
      ...(alarms.length === 0 ? [] : [toLog]),
    ],
  };
}
