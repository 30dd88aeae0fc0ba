import type { UpkeepUseCases } from '../../../application/upkeep/upkeepUseCases';
import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { askHandlers } from './askHandlers';
import { jobHandlers } from './jobHandlers';
import { listHandlers } from './listHandlers';
import { noteHandlers } from './noteHandlers';
import { chooseHandlers } from './chooseHandlers';

export interface UpkeepDeps {
  readonly upkeep: UpkeepUseCases;
}

/** The upkeep of gradings: what is due, what makes it due earlier, and grading anew. */
export function upkeepRoutes(deps: UpkeepDeps): readonly Route[] {
  const list = listHandlers(deps);
  const job = jobHandlers(deps);
  const choose = chooseHandlers(deps);
  const note = noteHandlers(deps);
  const ask = askHandlers(deps);
  const at = {
    reorganisation: urls.onderhoudReorganisatie.pattern,
    day: urls.onderhoudDag.pattern,
    note: urls.onderhoudAanleiding.pattern,
    ask: urls.onderhoudVragen.pattern,
  };
  return routes(
    { method: 'get', path: urls.onderhoud.pattern, action: 'upkeep.view', handler: list.show },
    { method: 'get', path: at.reorganisation, action: 'upkeep.handle', handler: list.showReorganisation },
    { method: 'post', path: at.reorganisation, action: 'upkeep.handle', handler: list.reorganise },
    { method: 'get', path: urls.functieOnderhoud.pattern, action: 'upkeep.view', handler: job.show },
    { method: 'post', path: urls.onderhoudAntwoord.pattern, action: 'upkeep.handle', handler: job.answer },
    { method: 'get', path: at.day, action: 'upkeep.handle', handler: choose.show },
    { method: 'post', path: at.day, action: 'upkeep.handle', handler: choose.submit },
    { method: 'get', path: at.note, action: 'upkeep.handle', handler: note.show },
    { method: 'post', path: at.note, action: 'upkeep.handle', handler: note.submit },
    { method: 'get', path: at.ask, action: 'upkeep.ask', handler: ask.show },
    { method: 'post', path: at.ask, action: 'upkeep.ask', handler: ask.submit },
  );
}
