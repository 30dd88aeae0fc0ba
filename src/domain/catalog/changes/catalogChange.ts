import type { QuestionKind } from '../../grading/storedAnswer';

/** What happened at a place: something came, went, was worded anew, weighs something else, got another value or another order. */
export const changeKinds = ['erbij', 'weg', 'tekst', 'gewicht', 'waarde', 'volgorde'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * What a change is about: what is asked, how it is counted, texts of the profile alone, or what only explains (help, sources, order).
 */
export const changeGroups = ['vraag', 'rekenregel', 'profieltekst', 'uitleg'] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export interface ChangedQuestion {
  readonly kind: QuestionKind;
  readonly id: string;
}

/** One difference between two versions of a catalog. */
export interface CatalogChange {
  readonly catalogId: string;
  readonly kind: ChangeKind;
  readonly group: ChangeGroup;
  /** The way to the place in the catalog; members of lists by what names them. Empty: the catalog as a whole. */
  readonly path: readonly string[];
  /** The questions of the walk that it is about; empty when it is about none. */
  readonly questions: readonly ChangedQuestion[];
  /** The choice that it is about: an option of a criterion, or a value of a gate. */
  readonly choice: string | null;
  /** What stood there; null: nothing. */
  readonly from: string | null;
  readonly to: string | null;
}
