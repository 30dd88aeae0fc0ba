import { refuse } from '../../domain/shared/failure';
import type { Fault } from '../../domain/shared/failure';
import type { Job } from '../../domain/workflow/job';

/** What a person types to name a job. */
export interface JobInput {
  readonly name: string;
  readonly department: string;
  readonly jobNumber: string;
}

export const longestName = 120;

/** The input without white space around it. */
export function trimmed(input: JobInput): JobInput {
  return { name: input.name.trim(), department: input.department.trim(), jobNumber: input.jobNumber.trim() };
}

/** What is wrong with the input; does not look at names that are taken. */
export function jobFaults(input: JobInput): Fault[] {
  const tooLong = (['name', 'department', 'jobNumber'] as const).filter(
    (field) => input[field].length > longestName,
  );
  return [
    ...(input.name === '' ? [{ field: 'name', problem: 'leeg' }] : []),
    ...tooLong.map((field) => ({
      field,
      problem: 'te-lang',
      params: { over: input[field].length - longestName },
    })),
  ];
}

/** Refuses a name that another functie has, telling which one; does nothing when there is no such functie. */
export function refuseTakenName(namesake: Job | undefined): void {
  if (namesake === undefined) return;
  const { id, name } = namesake;
  refuse({ code: 'invalid', faults: [{ field: 'name', problem: 'bestaat-al', params: { id, name } }] });
}
