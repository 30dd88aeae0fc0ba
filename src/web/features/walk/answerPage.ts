import type { Question, WalkPage, WalkPageKind } from '../../../domain/grading/walk';
import { refuse } from '../../../domain/shared/failure';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { answerFields, type AnswerFields, type AnswerPart } from './answerFields';
import { walkWays, type WalkFile, type WalkWays } from './walkFile';

/** A page on which questions are answered. */
export interface AnswerPage {
  readonly kind: WalkPageKind | 'alles';
  readonly url: string;
  readonly ways: WalkWays;
  /** Null for the page with all questions. */
  readonly walkPage: WalkPage | null;
  readonly fields: readonly AnswerFields[];
}

/** Finds the page that a request asks for; stops as not found when the walk of this job does not have it. */
export type FindPage = (file: WalkFile, req: SignedInRequest) => AnswerPage;

/** What a page asks of each kind of question. */
const partsOf: Readonly<Record<Exclude<Question['kind'], 'criterium'>, readonly AnswerPart[]>> = {
  poort: ['value'],
  taak: ['value'],
  gebied: ['reason'],
  omstandigheid: ['value', 'reason'],
  inspanning: ['value', 'reason'],
  tijdsdeel: ['value'],
  voorbeeldfunctie: ['value'],
};

const criterionParts: Readonly<Record<AnswerPage['kind'], readonly AnswerPart[]>> = {
  poort: [],
  vraag: ['value', 'reason', 'evidence', 'doubt'],
  gelijk: ['value', 'reason', 'doubt'],
  competenties: ['value', 'reason', 'doubt'],
  gebied: [],
  omstandigheden: [],
  alles: ['value', 'reason'],
};

function fieldsOf(kind: AnswerPage['kind'], questions: readonly Question[]): readonly AnswerFields[] {
  const alone = kind === 'vraag';
  return questions.map((question) =>
    answerFields(
      question,
      question.kind === 'criterium' ? criterionParts[kind] : partsOf[question.kind],
      alone,
    ),
  );
}

/** A page of the walk as a page with fields; stops as not found when there is none. */
export function toAnswerPage(file: WalkFile, walkPage: WalkPage | undefined, ways = walkWays): AnswerPage {
  if (walkPage === undefined) refuse({ code: 'not-found', what: 'question' });
  return {
    kind: walkPage.kind,
    url: ways.page(file.job.id, walkPage),
    ways,
    walkPage,
    fields: fieldsOf(walkPage.kind, walkPage.questions),
  };
}

/** The one page of its kind. */
export function pageOfKind(kind: WalkPageKind): FindPage {
  return (file) =>
    toAnswerPage(
      file,
      file.pages.find((page) => page.kind === kind),
    );
}

/** The page of a weighing criterion, by its number. */
export const questionPage: FindPage = (file, req) => {
  const number = pathParam(req, 'nr');
  return toAnswerPage(
    file,
    file.pages.find((page) => page.kind === 'vraag' && String(page.number) === number),
  );
};

/** The page of a result area, by its id. */
export const areaPage: FindPage = (file, req) => {
  const areaId = pathParam(req, 'gebied');
  return toAnswerPage(
    file,
    file.pages.find((page) => page.kind === 'gebied' && page.subjectId === areaId),
  );
};

/** The page on which everything can be answered. */
export const overviewPage: FindPage = (file) => ({
  kind: 'alles',
  url: urls.alles(file.job.id),
  ways: walkWays,
  walkPage: null,
  fields: fieldsOf(
    'alles',
    file.pages.flatMap((page) => page.questions),
  ),
});
