import type { SignedIn } from '../../application/access/resolveSession';
import { initials, menuLabels, roleLabel } from '../../presentation/accessMessages';
import { urls } from '../urls';
import { homeOf, menuFor } from './menu';
import { messagesText } from '../../presentation/messages/messageText';
import { publicShell, type MenuItem, type Shell } from './shell';

/** The frame around the pages of someone who is signed in; `path` tells which part of the menu they are in. */
export function signedInShell(signedIn: SignedIn, path: string): Shell {
  const { actor, session, organisationName, unread } = signedIn;
  return {
    ...publicShell(organisationName, session.csrfToken),
    homeHref: homeOf(actor),
    menu: menuFor(actor).map(({ href, label }) => ({
      href,
      label,
      current: path === href || path.startsWith(`${href}/`),
      news: href === urls.berichten() ? unreadMark(unread) : null,
    })),
    user: {
      name: actor.name,
      initials: initials(actor.name),
      roleLabel: roleLabel(actor.roles),
      security: { href: urls.beveiliging(), label: menuLabels.beveiliging },
    },
  };
}

function unreadMark(unread: number): MenuItem['news'] {
  return unread === 0
    ? null
    : { count: unread > 99 ? '99+' : String(unread), words: messagesText.newInMenu(unread) };
}
