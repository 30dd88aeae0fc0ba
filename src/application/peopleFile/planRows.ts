import type { Department } from '../../domain/organisation/chart';
import { personActs } from '../../domain/people/personActs';
import type { Actor } from '../../domain/workflow/actor';
import { textFaults } from '../people/personInput';
import type { Account, Repositories } from '../ports';
import type { PersonColumn, PersonRow, PlannedPerson, RowFault, RowPlan } from './personRows';

/** Everyone as they are now. */
export interface People {
  readonly byId: ReadonlyMap<string, Account>;
  /** By the address in lower case. */
  readonly byEmail: ReadonlyMap<string, Account>;
  readonly byNumber: ReadonlyMap<string, Account>;
  /** The id of a department by that of the account. */
  readonly placements: ReadonlyMap<string, string>;
  readonly departments: readonly Department[];
}

/** Reads everyone at once: asking per row would take far longer. */
export async function readPeople({
  people,
  departments,
}: Pick<Repositories, 'people' | 'departments'>): Promise<People> {
  const all = await people.list();
  return {
    byId: new Map(all.map((account) => [account.id, account])),
    byEmail: new Map(all.map((account) => [account.email.toLowerCase(), account])),
    byNumber: new Map(
      all
        .filter(({ staffNumber }) => staffNumber !== '')
        .map((account) => [account.staffNumber, account] as const),
    ),
    placements: await people.placements(),
    departments: await departments.list(),
  };
}

export interface PlannedRows {
  readonly plans: readonly RowPlan[];
  readonly faults: readonly RowFault[];
}

/**
 * What the rows of a file would do now, or what is wrong with them. Somebody is known by their e-mail address; a file never
 * changes an address, for who reads that mail can get in. Roles stay, and nobody is stopped. Whom the actor may not change
 * (see `personActs`) may only be in the file as they are.
 */
export function planRows(actor: Actor, rows: readonly PersonRow[], people: People): PlannedRows {
  const plans: RowPlan[] = [];
  const faults: RowFault[] = [];
  const seen = { email: new Map<string, number>(), staffNumber: new Map<string, number>() };
  for (const row of rows) {
    const found = [...ownFaults(row, people), ...twiceFaults(row, seen)];
    const plan = found.length > 0 ? undefined : planOf(row, people);
    if (plan === undefined) {
      faults.push(...found);
    } else if (Array.isArray(plan)) {
      faults.push(...plan);
    } else {
      const fault = notAllowed(actor, plan, people);
      if (fault === undefined) plans.push(plan);
      else faults.push(fault);
    }
  }
  return { plans, faults };
}

/** What is wrong with a row by itself. */
function ownFaults(row: PersonRow, people: People): readonly RowFault[] {
  const texts = textFaults({ ...row, staffNumber: row.staffNumber ?? '' }).map(
    ({ field, problem, params }): RowFault => ({
      row: row.row,
      column: field as PersonColumn,
      problem,
      params,
    }),
  );
  const { department } = row;
  return department === null || department === '' || departmentNamed(people, department) !== undefined
    ? texts
    : [...texts, { row: row.row, column: 'department', problem: 'onbekend', params: { name: department } }];
}

/** What another row of the file has already. */
function twiceFaults(
  { row, email, staffNumber }: PersonRow,
  seen: { readonly email: Map<string, number>; readonly staffNumber: Map<string, number> },
): readonly RowFault[] {
  const check = (column: 'email' | 'staffNumber', value: string): readonly RowFault[] => {
    const first = seen[column].get(value);
    if (value === '') return [];
    if (first === undefined) seen[column].set(value, row);
    return first === undefined ? [] : [{ row, column, problem: 'dubbel', params: { row: first } }];
  };
  return [...check('email', email.toLowerCase()), ...check('staffNumber', staffNumber ?? '')];
}

function planOf(row: PersonRow, people: People): RowPlan | RowFault[] {
  const known = people.byEmail.get(row.email.toLowerCase());
  const holder = row.staffNumber === null ? undefined : people.byNumber.get(row.staffNumber);
  if (holder !== undefined && holder.id !== known?.id) {
    const column = known === undefined ? 'email' : 'staffNumber';
    const problem = known === undefined ? 'ander-adres' : 'bestaat-al';
    return [{ row: row.row, column, problem, params: { name: holder.name } }];
  }
  const before = known && plannedAs(known, people);
  const department = row.department === null ? undefined : departmentNamed(people, row.department);
  const person: PlannedPerson = {
    name: row.name,
    email: known?.email ?? row.email,
    staffNumber: row.staffNumber ?? before?.staffNumber ?? '',
    departmentId: row.department === null ? (before?.departmentId ?? null) : (department?.id ?? null),
    departmentName: row.department === null ? (before?.departmentName ?? '') : (department?.name ?? ''),
  };
  if (known === undefined || before === undefined) return { row: row.row, kind: 'added', person };
  if (!known.active) return [{ row: row.row, column: 'email', problem: 'gestopt' }];
  const same =
    before.name === person.name &&
    before.staffNumber === person.staffNumber &&
    before.departmentId === person.departmentId;
  const { id: accountId, revision } = known;
  return same
    ? { row: row.row, kind: 'unchanged', accountId }
    : { row: row.row, kind: 'changed', accountId, revision, before, person };
}

function plannedAs(account: Account, { placements, departments }: People): PlannedPerson {
  const { name, email, staffNumber } = account;
  const departmentId = placements.get(account.id) ?? null;
  const departmentName = departments.find(({ id }) => id === departmentId)?.name ?? '';
  return { name, email, staffNumber, departmentId, departmentName };
}

/** Names of departments differ in more than capitals. */
function departmentNamed({ departments }: People, name: string): Department | undefined {
  return departments.find((department) => department.name.toLowerCase() === name.toLowerCase());
}

function notAllowed(actor: Actor, plan: RowPlan, people: People): RowFault | undefined {
  if (plan.kind !== 'changed') return undefined;
  const roles = people.byId.get(plan.accountId)?.roles ?? [];
  const { edit } = personActs(actor, { id: plan.accountId, roles, hasPassword: true });
  return edit ? undefined : { row: plan.row, column: 'name', problem: 'meer-rollen' };
}
