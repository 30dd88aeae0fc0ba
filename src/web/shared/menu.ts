import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import { menuLabels } from '../../presentation/accessMessages';
import { urls } from '../urls';

interface MenuPage {
  readonly href: string;
  readonly label: string;
  readonly action: Action;
  /** Who may do this too, finds the part elsewhere. */
  readonly unless?: Action;
}

/** The parts of the app, in the order of the menu. Who may not do the action, does not see the part. */
const pages: readonly MenuPage[] = [
  { href: urls.werkvoorraad(), label: menuLabels.werkvoorraad, action: 'job.list' },
  { href: urls.functies(), label: menuLabels.functies, action: 'job.list' },
  { href: urls.loopbaan(), label: menuLabels.loopbaan, action: 'job.list' },
  { href: urls.mijnProfiel(), label: menuLabels.mijnProfiel, action: 'own.view' },
  { href: urls.bezwaren(), label: menuLabels.bezwaren, action: 'objection.list' },
  { href: urls.onderhoud(), label: menuLabels.onderhoud, action: 'upkeep.view' },
  { href: urls.rapport(), label: menuLabels.rapport, action: 'report.view', unless: 'account.list' },
  { href: urls.beheer(), label: menuLabels.beheer, action: 'account.list' },
];

/** Beside the parts, for everyone. */
const messages = { href: urls.berichten(), label: menuLabels.berichten, action: 'messages.own' } as const;

/** The menu for someone. */
export function menuFor(actor: Actor): readonly Pick<MenuPage, 'href' | 'label'>[] {
  return [...partsFor(actor), messages];
}

function partsFor(actor: Actor): readonly MenuPage[] {
  const may = (action: Action): boolean => decide(actor, action) === 'allowed';
  return pages.filter(({ action, unless }) => may(action) && !(unless !== undefined && may(unless)));
}

/** Where someone starts: the first part of the app that is theirs; who has none can at least read how the tool calculates. */
export function homeOf(actor: Actor): string {
  return partsFor(actor)[0]?.href ?? urls.zoRekenenWij();
}
