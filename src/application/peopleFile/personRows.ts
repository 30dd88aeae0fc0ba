import type { PersonTexts } from '../people/personInput';

/** One person as a row of a file tells about them; null where the file has no such column. */
export interface PersonRow {
  /** The line of the file as a spreadsheet counts: the first row under the names of the columns is 2. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly staffNumber: string | null;
  /** The name of the department; empty: none. */
  readonly department: string | null;
}

export type PersonColumn = 'name' | 'email' | 'staffNumber' | 'department';

/** Something in a row that is wrong. */
export interface RowFault {
  readonly row: number;
  readonly column: PersonColumn;
  readonly problem: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

/** What a row would do. What it would not change about somebody is not in it. */
export type RowPlan =
  | { readonly row: number; readonly kind: 'added'; readonly person: PlannedPerson }
  | {
      readonly row: number;
      readonly kind: 'changed';
      readonly accountId: string;
      readonly revision: number;
      readonly before: PlannedPerson;
      readonly person: PlannedPerson;
    }
  | { readonly row: number; readonly kind: 'unchanged'; readonly accountId: string };

/** A person with the department by its id and by its name. */
export interface PlannedPerson extends PersonTexts {
  readonly departmentId: string | null;
  readonly departmentName: string;
}

/** The most rows of a file that are taken at once: carrying them out keeps everyone else from storing for a moment. */
export const mostRows = 1000;

/** What a file would do, as it is kept until it is confirmed. */
export interface PeopleProposal {
  readonly id: string;
  readonly rows: readonly PersonRow[];
  readonly plans: readonly RowPlan[];
}
