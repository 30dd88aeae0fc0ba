import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import type { RulingDeps } from './deps';
import { giveHandlers } from './giveHandlers';
import { rulingHandlers } from './rulingHandlers';
import { withdrawHandlers } from './withdrawHandlers';

/** Decisions about the level: giving, reading, withdrawing. Whoever gives or withdraws one proves again who they are. */
export function rulingRoutes(deps: RulingDeps): readonly Route[] {
  const read = rulingHandlers(deps);
  const give = giveHandlers(deps);
  const withdraw = withdrawHandlers(deps);
  const fresh = true;
  const at = { give: urls.besluitGeven.pattern, withdraw: urls.besluitIntrekken.pattern };
  return routes(
    { method: 'get', path: urls.besluiten.pattern, action: 'ruling.list', handler: read.list },
    { method: 'get', path: at.give, action: 'ruling.give', fresh, handler: give.show },
    { method: 'post', path: at.give, action: 'ruling.give', fresh, handler: give.give },
    { method: 'get', path: urls.besluit.pattern, action: 'ruling.view', handler: read.show },
    { method: 'get', path: urls.besluitPdf.pattern, action: 'ruling.view', handler: read.pdf },
    { method: 'get', path: at.withdraw, action: 'ruling.give', fresh, handler: withdraw.show },
    { method: 'post', path: at.withdraw, action: 'ruling.give', fresh, handler: withdraw.withdraw },
  );
}
