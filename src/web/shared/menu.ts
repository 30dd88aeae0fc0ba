import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import { menuLabels } from '../../presentation/accessMessages';
import { urls } from '../urls';

interface MenuPage {
  readonly href: string;
  readonly label: string;
  readonly action: Action;
}

/** The parts of the app, in the order of the menu. Who may not do the action, does not see the part. */
const pages: readonly MenuPage[] = [
  { href: urls.werkvoorraad(), label: menuLabels.werkvoorraad, action: 'job.list' },
  { href: urls.functies(), label: menuLabels.functies, action: 'job.list' },
  { href: urls.mijnProfiel(), label: menuLabels.mijnProfiel, action: 'own.view' },
];

/** The menu for someone. */
export function menuFor(actor: Actor): readonly Omit<MenuPage, 'action'>[] {
  return pages.filter(({ action }) => decide(actor, action) === 'allowed');
}

/** Where someone starts: the first part of their menu; who has none can at least read how the tool calculates. */
export function homeOf(actor: Actor): string {
  return menuFor(actor)[0]?.href ?? urls.zoRekenenWij();
}
