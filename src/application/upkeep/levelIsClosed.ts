import { isEstablished } from '../../domain/signing/copy';
import { needsProcedure } from '../../domain/upkeep/procedure';
import type { Repositories } from '../ports';

/** Whether only a new procedure can open the level of a functie, because a profile on that level counts (see `needsProcedure`). */
export async function levelIsClosed(
  { signing, upkeep }: Pick<Repositories, 'signing' | 'upkeep'>,
  jobId: string,
): Promise<boolean> {
  const established = (await signing.copies(jobId)).filter(({ status }) => isEstablished(status));
  if (established.length === 0) return false;
  const offerings = await signing.offerings(jobId);
  const offers = offerings.filter(({ id }) => established.some(({ offeringId }) => offeringId === id));
  const begun = await upkeep.procedures(jobId);
  return needsProcedure(
    offers.map(({ offeredAt }) => offeredAt),
    begun.map(({ at }) => at),
  );
}
