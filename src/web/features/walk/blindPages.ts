import type { BlindFile } from '../../../application/second/gradeSecond';
import type { SecondUseCases } from '../../../application/second/secondUseCases';
import type { WalkPage } from '../../../domain/grading/walk';
import { refuse } from '../../../domain/shared/failure';
import { pathParam } from '../../shared/requests';
import { urls } from '../../urls';
import type { AnswerStore } from './answerHandlers';
import { toAnswerPage, type FindPage } from './answerPage';
import { areaView } from './areaView';
import { gatesView } from './gatesView';
import { lightQuestionsView } from './lightQuestionsView';
import type { PageContext } from './pageContext';
import type { PageView } from './pageView';
import { questionView } from './questionView';
import type { WalkWays } from './walkFile';

/** The name of a page in its address: its number, its area, or its kind. */
function partOf({ kind, number, subjectId }: WalkPage): string {
  if (kind === 'vraag') return String(number ?? 0);
  return kind === 'gebied' ? `gebied-${subjectId}` : kind;
}

/** The walk of the second assessor. */
export const blindWays: WalkWays = {
  page: (jobId, page) => urls.tweedeBlindVragen(jobId, partOf(page)),
  tasks: urls.tweedeBlind,
  check: urls.tweedeBlind,
};

/** The page of the second assessor that a request asks for. */
export const blindPage: FindPage = (file, req) =>
  toAnswerPage(
    file,
    file.pages.find((page) => partOf(page) === pathParam(req, 'deel')),
    blindWays,
  );

/** The answers of the second assessor alone. Loading them asks already whether they may be given. */
export function blindAnswers(second: SecondUseCases): AnswerStore<BlindFile> {
  return {
    load: (req) => second.viewBlind(req.actor, pathParam(req, 'id')),
    mayChange: () => undefined,
    locked: () => null,
    save: (req, file, answers) => second.saveBlind(req.actor, file.job.id, answers),
  };
}

/** The page with the questions, in the form that it has in the first walk. */
export function blindPageView(context: PageContext): PageView {
  switch (context.page.kind) {
    case 'poort':
      return gatesView(context);
    case 'vraag':
      return questionView(context);
    case 'gelijk':
    case 'competenties':
      return lightQuestionsView(context);
    case 'gebied':
      return areaView(context);
    case 'omstandigheden':
    case 'alles':
      return refuse({ code: 'not-found', what: 'question' });
  }
}
