/** An account that is a duplicate, and the one that stays. Both are of one person. */
export interface DuplicateLink {
  readonly accountId: string;
  readonly keptId: string;
}

/** Every account of the person to whom one belongs, also that one: the account that stays first. */
export function samePerson(links: readonly DuplicateLink[], accountId: string): readonly string[] {
  const keptId = links.find((link) => link.accountId === accountId)?.keptId ?? accountId;
  return [keptId, ...links.filter((link) => link.keptId === keptId).map((link) => link.accountId)];
}

/** One of two accounts, with what decides whether they can be linked. */
export interface LinkedAccount {
  readonly id: string;
  readonly active: boolean;
  /** It is a duplicate of another account. */
  readonly isDuplicate: boolean;
  /** Another account is a duplicate of it. */
  readonly hasDuplicates: boolean;
  /** It leads a department, or is in a replacement that holds or is still to come. */
  readonly leads: boolean;
  /** It decides about a functie of the person who links. */
  readonly aboutActor: boolean;
  /** Without it, nobody could manage the accounts any more. */
  readonly isLastAdmin: boolean;
}

/** Why two accounts cannot be linked (in this direction). */
export type LinkObstacle =
  /** It is twice the same account. */
  | 'dezelfde'
  /** One of them is of the person who links: nobody changes which functies are their own. */
  | 'zichzelf'
  /** It would change who decides about a functie of the person who links. */
  | 'eigen-functie'
  | 'al-gekoppeld'
  /** A link never leads to another link. */
  | 'blijft-is-dubbel'
  | 'heeft-dubbele'
  /** The person would not get in any more. */
  | 'blijft-gestopt'
  | 'laatste-beheerder'
  /** What it leads has to be handed over first: linking gives nobody rights. */
  | 'leidt';

/**
 * Everything that stands in the way of making `duplicate` a duplicate of `kept`; nothing when it can be done. `own` are the
 * accounts of the person who links.
 */
export function linkObstacles(
  own: readonly string[],
  duplicate: LinkedAccount,
  kept: LinkedAccount,
): readonly LinkObstacle[] {
  const found: readonly (readonly [LinkObstacle, boolean])[] = [
    ['dezelfde', duplicate.id === kept.id],
    ['zichzelf', own.includes(duplicate.id) || own.includes(kept.id)],
    ['eigen-functie', duplicate.aboutActor || kept.aboutActor],
    ['al-gekoppeld', duplicate.isDuplicate],
    ['blijft-is-dubbel', kept.isDuplicate],
    ['heeft-dubbele', duplicate.hasDuplicates],
    ['blijft-gestopt', duplicate.active && !kept.active],
    ['laatste-beheerder', duplicate.isLastAdmin],
    ['leidt', duplicate.leads],
  ];
  return found.flatMap(([obstacle, holds]) => (holds ? [obstacle] : []));
}

/** Why the link of two accounts cannot be undone by this person; null when it can. See `linkObstacles`. */
export function unlinkObstacle(
  own: readonly string[],
  link: DuplicateLink,
  aboutActor: boolean,
): Extract<LinkObstacle, 'zichzelf' | 'eigen-functie'> | null {
  if (own.includes(link.accountId) || own.includes(link.keptId)) return 'zichzelf';
  return aboutActor ? 'eigen-functie' : null;
}
