import type { CopyAct } from '../../domain/signing/copy';
import type { IconName } from './icon';

/** The icon of an act in a history. */
export function actIcon(act: CopyAct): IconName {
  if (act.endsWith('geweigerd')) return 'pen-off';
  return act === 'ontvangst-vastgelegd' ? 'file-text' : 'pen-line';
}
