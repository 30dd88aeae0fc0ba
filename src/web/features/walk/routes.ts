import type { Action } from '../../../domain/workflow/actions';
import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { answerHandlers, jobAnswers, type AnswerHandlers, type WalkDeps } from './answerHandlers';
import { areaPage, overviewPage, pageOfKind, questionPage, type FindPage } from './answerPage';
import { areaView } from './areaView';
import { blindHandlers } from './blindHandlers';
import { blindAnswers, blindPage, blindPageView } from './blindPages';
import { checkHandlers } from './checkHandlers';
import { conditionsView } from './conditionsView';
import { gatesView } from './gatesView';
import { inviteHandlers } from './inviteHandlers';
import { lightQuestionsView } from './lightQuestionsView';
import { overviewView } from './overviewView';
import type { PageContext } from './pageContext';
import type { PageView } from './pageView';
import { questionView } from './questionView';
import { taskListHandlers } from './taskListHandlers';

/** The walk past the questions of a job: its task list, every page with questions, and checking the answers; and that of a second assessor. */
export function walkRoutes(deps: WalkDeps): readonly Route[] {
  const check = checkHandlers(deps);
  const blind = blindHandlers(deps.second);
  const store = jobAnswers(deps);
  const answers = (find: FindPage, viewOf: (context: PageContext) => PageView): AnswerHandlers =>
    answerHandlers(store, deps.clock, find, viewOf);
  return routes(
    { method: 'get', path: urls.functie.pattern, action: 'job.view', handler: taskListHandlers(deps).show },
    {
      method: 'post',
      path: urls.leidinggevenden.pattern,
      action: 'job.invite',
      handler: inviteHandlers(deps).submit,
    },
    ...answerRoutes(urls.poort.pattern, answers(pageOfKind('poort'), gatesView)),
    ...answerRoutes(urls.vraag.pattern, answers(questionPage, questionView)),
    ...answerRoutes(urls.gelijk.pattern, answers(pageOfKind('gelijk'), lightQuestionsView)),
    ...answerRoutes(urls.competenties.pattern, answers(pageOfKind('competenties'), lightQuestionsView)),
    ...answerRoutes(urls.gebied.pattern, answers(areaPage, areaView)),
    ...answerRoutes(urls.omstandigheden.pattern, answers(pageOfKind('omstandigheden'), conditionsView)),
    ...answerRoutes(urls.alles.pattern, answers(overviewPage, overviewView)),
    { method: 'get', path: urls.tweedeBlind.pattern, action: grade, handler: blind.show },
    { method: 'post', path: urls.tweedeBlind.pattern, action: grade, handler: blind.submit },
    ...answerRoutes(
      urls.tweedeBlindVragen.pattern,
      answerHandlers(blindAnswers(deps.second), deps.clock, blindPage, blindPageView),
      grade,
      grade,
    ),
    { method: 'get', path: urls.controleren.pattern, action: 'job.view', handler: check.show },
    { method: 'post', path: urls.controleren.pattern, action: 'advice.request', handler: check.submit },
  );
}

const look: Action = 'job.view';
const save: Action = 'answer.save';
const grade: Action = 'second.grade';

function answerRoutes(
  path: string,
  { show, submit, autosave }: AnswerHandlers,
  looking = look,
  storing = save,
): readonly Route[] {
  return [
    { method: 'get', path, action: looking, handler: show },
    { method: 'post', path, action: storing, large: true, handler: submit },
    { method: 'put', path, action: storing, large: true, handler: autosave },
  ];
}
