import type { ShownNotice } from '../../../application/access/notices';
import { noticesText } from '../../../presentation/access/securityMessages';
import type { SubmitRowParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';

/** The view model of `views/pages/access/notices.ejs`. */
export interface NoticesView {
  readonly heading: string;
  readonly notices: readonly { readonly text: string; readonly link: Link | null }[];
  readonly action: string;
  /** Where to go afterwards; empty: to the start. */
  readonly returnTo: string;
  /** The ids of what is shown: nothing else is forgotten. */
  readonly shown: string;
  readonly submit: SubmitRowParams;
}

export function noticesView(notices: readonly ShownNotice[], returnTo: string): NoticesView {
  return {
    heading: noticesText.title,
    notices: notices.map(({ kind, aboutId, aboutName, at }) => ({
      text: noticesText.of[kind](aboutName, at),
      link:
        kind === 'code-weghalen-bevestigen'
          ? { href: urls.persoonToegang(aboutId), label: noticesText.toPerson(aboutName) }
          : null,
    })),
    action: urls.meldingen(),
    returnTo,
    shown: notices.map(({ id }) => id).join(' '),
    submit: { submit: { label: noticesText.submit } },
  };
}
