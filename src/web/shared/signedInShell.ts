import type { SignedIn } from '../../application/access/resolveSession';
import { initials, menuLabels, roleLabel } from '../../presentation/accessMessages';
import { urls } from '../urls';
import { publicShell, type Shell } from './shell';

const menu = [
  { href: urls.werkvoorraad(), label: menuLabels.werkvoorraad },
  { href: urls.functies(), label: menuLabels.functies },
] as const;

/** The frame around the pages of someone who is signed in; `path` tells which part of the menu they are in. */
export function signedInShell(signedIn: SignedIn, path: string): Shell {
  const { actor, session, organisationName } = signedIn;
  return {
    ...publicShell(organisationName, session.csrfToken),
    homeHref: urls.werkvoorraad(),
    menu: menu.map((item) => ({
      ...item,
      current: path === item.href || path.startsWith(`${item.href}/`),
    })),
    user: { name: actor.name, initials: initials(actor.name), roleLabel: roleLabel(actor.roles) },
  };
}
