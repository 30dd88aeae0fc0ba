import type { Comparison } from '../../domain/second/second';
import type { Repositories } from '../ports';

/** What was ever handed in about a functie beside what the first assessor found, the first asked first. */
export async function comparisonsOf(
  { seconds }: Pick<Repositories, 'seconds'>,
  jobId: string,
): Promise<readonly Comparison[]> {
  const compared: Comparison[] = [];
  for (const { id, handedInAt } of await seconds.listForJob(jobId)) {
    const comparison = handedInAt === null ? undefined : await seconds.comparison(id);
    if (comparison !== undefined) compared.push(comparison);
  }
  return compared;
}
