import type { Fault } from '../../domain/shared/failure';

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
