import type { SignedIn } from '../../application/access/resolveSession';
import { initials, menuLabels, roleLabel } from '../../presentation/accessMessages';
import { urls } from '../urls';
import { homeOf, menuFor } from './menu';
import { publicShell, type Shell } from './shell';

/** The frame around the pages of someone who is signed in; `path` tells which part of the menu they are in. */
export function signedInShell(signedIn: SignedIn, path: string): Shell {
  const { actor, session, organisationName } = signedIn;
  return {
    ...publicShell(organisationName, session.csrfToken),
    homeHref: homeOf(actor),
    menu: menuFor(actor).map(({ href, label }) => ({
      href,
      label,
      current: path === href || path.startsWith(`${href}/`),
    })),
    user: {
      name: actor.name,
      initials: initials(actor.name),
      roleLabel: roleLabel(actor.roles),
      security: { href: urls.beveiliging(), label: menuLabels.beveiliging },
    },
  };
}
