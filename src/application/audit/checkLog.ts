import { checkNext, nothingChecked, type ChainCheck } from '../../domain/audit/chain';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, Digests, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { organisationOf, readChain, type ChainName } from './chains';

export interface CheckLogDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly digests: Digests;
  /** Lets everyone else go first. */
  readonly pause: () => Promise<void>;
}

/** So many links are looked at before others get their turn: a few milliseconds. */
const linksAtOnce = 200;

/**
 * Walks a whole chain in parts and writes down what it found: an event that the page shows as the last check. `noted` is a
 * hash that somebody wrote down before, or empty: then it also says whether the chain still has it, which is how cutting
 * off the end shows.
 */
export function makeCheckLog({ unitOfWork, clock, digests, pause }: CheckLogDeps) {
  const sha256 = (text: string): string => digests.sha256(text);
  return async (actor: Actor, chain: ChainName, noted: string): Promise<ChainCheck> => {
    authorise(actor, 'audit.view');
    const { organisationId } = actor;
    let check = nothingChecked;
    let foundAt = noted === '' ? null : 0;
    let after = 0;
    for (;;) {
      const rows = await readChain(unitOfWork, organisationId, chain, (audit) =>
        audit.rows(after, linksAtOnce),
      );
      for (const row of rows) {
        check = checkNext(check, row, organisationOf(chain, organisationId), sha256);
        if (row.hash === noted) foundAt = row.sequence;
      }
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.sequence;
      await pause();
    }
    await unitOfWork.write(organisationId, ({ audit }) =>
      audit.append(
        { kind: 'logboek-gecontroleerd', chain, ...check, foundAt },
        { accountId: actor.accountId, at: clock.now().toISOString() },
      ),
    );
    return check;
  };
}
