import type { CatalogChange } from '../catalog/changes/catalogChange';
import type { AnswerRow } from '../grading/sheetFromAnswers';

/** An answer, with the changes of the catalogs that are about its question. */
export interface TouchedAnswer<Row> {
  readonly answer: Row;
  readonly changes: readonly CatalogChange[];
  /** The chosen statement itself was worded anew, or is gone; otherwise something beside it changed. */
  readonly choiceTouched: boolean;
}

type GivenRow = Pick<AnswerRow, 'kind' | 'questionId' | 'value' | 'reason' | 'evidence'>;

/** Whether a change is about what an answer answers; help, sources and the order of things are not. */
export function touches(change: CatalogChange, row: Pick<AnswerRow, 'kind' | 'questionId'>): boolean {
  return (
    change.group === 'vraag' &&
    change.questions.some(({ kind, id }) => kind === row.kind && id === row.questionId)
  );
}

/** Whether something was filled in. */
export function isGiven({ value, reason, evidence }: GivenRow): boolean {
  return value !== null || reason.trim() !== '' || evidence.trim() !== '';
}

/** The given answers of which the question or a choice changed, in the order of the answers. */
export function touchedAnswers<Row extends GivenRow>(
  changes: readonly CatalogChange[],
  answers: readonly Row[],
): TouchedAnswer<Row>[] {
  return answers.filter(isGiven).flatMap((answer) => {
    const own = changes.filter((change) => touches(change, answer));
    if (own.length === 0) return [];
    const choiceTouched = own.some(({ choice }) => choice !== null && choice === answer.value);
    return [{ answer, changes: own, choiceTouched }];
  });
}
