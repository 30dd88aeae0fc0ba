import type { JobFile } from '../../../application/grading/jobFile';
import type { Question, WalkPage, WalkPageKind } from '../../../domain/grading/walk';
import { refuse } from '../../../domain/shared/failure';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { answerFields, type AnswerFields, type AnswerPart } from './answerFields';

/** A page on which questions are answered. */
export interface AnswerPage {
  readonly kind: WalkPageKind | 'alles';
  readonly url: string;
  /** Null for the page with all questions. */
  readonly walkPage: WalkPage | null;
  readonly fields: readonly AnswerFields[];
}

/** Finds the page that a request asks for; stops as not found when the walk of this job does not have it. */
export type FindPage = (file: JobFile, req: SignedInRequest) => AnswerPage;

/** The address of a page of the walk. */
export function urlOfPage(jobId: string, page: WalkPage): string {
  switch (page.kind) {
    case 'poort':
      return urls.poort(jobId);
    case 'vraag':
      return urls.vraag(jobId, page.number ?? 0);
    case 'gelijk':
      return urls.gelijk(jobId);
    case 'competenties':
      return urls.competenties(jobId);
    case 'gebied':
      return urls.gebied(jobId, page.subjectId);
    case 'omstandigheden':
      return urls.omstandigheden(jobId);
  }
}

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

function toAnswerPage(file: JobFile, walkPage: WalkPage | undefined): AnswerPage {
  if (walkPage === undefined) refuse({ code: 'not-found', what: 'question' });
  return {
    kind: walkPage.kind,
    url: urlOfPage(file.job.id, walkPage),
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
  walkPage: null,
  fields: fieldsOf(
    'alles',
    file.pages.flatMap((page) => page.questions),
  ),
});
