import { isEmailAddress, longestEmail } from '../../domain/people/emailAddress';
import type { Fault } from '../../domain/shared/failure';
import type { Account, Repositories } from '../ports';

/** What is typed about somebody. */
export interface PersonTexts {
  readonly name: string;
  readonly email: string;
  /** Empty: none. */
  readonly staffNumber: string;
}

/** What a person types and chooses about somebody. */
export interface PersonInput extends PersonTexts {
  /** Where they work; null: nowhere. */
  readonly departmentId: string | null;
}

export const longestPersonName = 120;
export const longestStaffNumber = 40;

/** What is wrong with the input about a person; `id` is null for a new one. The fields are those of `PersonInput`. */
export async function personFaults(
  { people, departments }: Pick<Repositories, 'people' | 'departments'>,
  id: string | null,
  { name, email, staffNumber, departmentId }: PersonInput,
): Promise<readonly Fault[]> {
  const sameEmail = await people.findByEmail(email);
  const sameNumber = await people.findByStaffNumber(staffNumber);
  const department = departmentId === null ? null : await departments.find(departmentId);
  return [
    ...textFaults({ name, email, staffNumber }),
    ...takenFaults('email', id, sameEmail),
    ...takenFaults('staffNumber', id, sameNumber),
    ...(department === undefined ? [{ field: 'departmentId', problem: 'onbekende-keuze' }] : []),
  ];
}

/** What is wrong with the texts by themselves, without looking at others. */
export function textFaults({ name, email, staffNumber }: PersonTexts): readonly Fault[] {
  return [
    ...lengthFaults('name', name, longestPersonName, true),
    ...emailFaults(email),
    ...lengthFaults('staffNumber', staffNumber, longestStaffNumber, false),
  ];
}

function lengthFaults(field: string, text: string, max: number, needed: boolean): readonly Fault[] {
  if (text === '') return needed ? [{ field, problem: 'leeg' }] : [];
  return text.length > max ? [{ field, problem: 'te-lang', params: { over: text.length - max } }] : [];
}

function emailFaults(email: string): readonly Fault[] {
  const faults = lengthFaults('email', email, longestEmail, true);
  return faults.length > 0 || isEmailAddress(email)
    ? faults
    : [{ field: 'email', problem: 'geen-e-mailadres' }];
}

function takenFaults(field: string, id: string | null, found: Account | undefined): readonly Fault[] {
  return found === undefined || found.id === id
    ? []
    : [{ field, problem: 'bestaat-al', params: { id: found.id, name: found.name } }];
}
