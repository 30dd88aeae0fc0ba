import type { Action } from '../../../domain/workflow/actions';
import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { answerHandlers, type AnswerHandlers, type WalkDeps } from './answerHandlers';
import { areaPage, overviewPage, pageOfKind, questionPage } from './answerPage';
import { areaView } from './areaView';
import { checkHandlers } from './checkHandlers';
import { conditionsView } from './conditionsView';
import { gatesView } from './gatesView';
import { inviteHandlers } from './inviteHandlers';
import { lightQuestionsView } from './lightQuestionsView';
import { overviewView } from './overviewView';
import { questionView } from './questionView';
import { taskListHandlers } from './taskListHandlers';

/** The walk past the questions of a job: its task list, every page with questions, and checking the answers. */
export function walkRoutes(deps: WalkDeps): readonly Route[] {
  const check = checkHandlers(deps);
  return routes(
    { method: 'get', path: urls.functie.pattern, action: 'job.view', handler: taskListHandlers(deps).show },
    {
      method: 'post',
      path: urls.leidinggevenden.pattern,
      action: 'job.invite',
      handler: inviteHandlers(deps).submit,
    },
    ...answerRoutes(urls.poort.pattern, answerHandlers(deps, pageOfKind('poort'), gatesView)),
    ...answerRoutes(urls.vraag.pattern, answerHandlers(deps, questionPage, questionView)),
    ...answerRoutes(urls.gelijk.pattern, answerHandlers(deps, pageOfKind('gelijk'), lightQuestionsView)),
    ...answerRoutes(
      urls.competenties.pattern,
      answerHandlers(deps, pageOfKind('competenties'), lightQuestionsView),
    ),
    ...answerRoutes(urls.gebied.pattern, answerHandlers(deps, areaPage, areaView)),
    ...answerRoutes(
      urls.omstandigheden.pattern,
      answerHandlers(deps, pageOfKind('omstandigheden'), conditionsView),
    ),
    ...answerRoutes(urls.alles.pattern, answerHandlers(deps, overviewPage, overviewView)),
    { method: 'get', path: urls.controleren.pattern, action: 'job.view', handler: check.show },
    { method: 'post', path: urls.controleren.pattern, action: 'advice.request', handler: check.submit },
  );
}

const look: Action = 'job.view';
const store: Action = 'answer.save';

function answerRoutes(path: string, { show, submit, autosave }: AnswerHandlers): readonly Route[] {
  return [
    { method: 'get', path, action: look, handler: show },
    { method: 'post', path, action: store, large: true, handler: submit },
    { method: 'put', path, action: store, large: true, handler: autosave },
  ];
}
