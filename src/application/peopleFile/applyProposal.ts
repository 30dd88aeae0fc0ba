import { canonicalJson } from '../../domain/shared/canonicalJson';
import { DomainFailure } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { addPerson } from '../people/addPerson';
import type { By, Ids, Repositories } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';
import type { PeopleFileDeps } from './peopleFileUseCases';
import type { PeopleProposal, PersonRow, RowPlan } from './personRows';
import { planRows, readPeople } from './planRows';

export type Applied =
  | { readonly outcome: 'done'; readonly added: number; readonly changed: number }
  /** There is no such proposal: it was carried out, replaced, or is too old. */
  | { readonly outcome: 'gone' }
  /** These rows would do something else now than when they were looked at. Nothing was stored. */
  | { readonly outcome: 'stale'; readonly rows: readonly PersonRow[] };

/**
 * Carries out a proposal as a whole, once. When people or departments changed since, so that a row would do something else,
 * nothing is stored.
 */
export function makeApplyProposal({ unitOfWork, clock, ids }: PeopleFileDeps) {
  return (actor: Actor, proposalId: string): Promise<Applied> => {
    authorise(actor, 'account.edit');
    const at = clock.now().toISOString();
    const adder = by(actor, at);
    return unitOfWork.write(actor.organisationId, async (repositories): Promise<Applied> => {
      const proposal = await repositories.peopleProposals.find(actor.accountId, at);
      if (proposal?.id !== proposalId) return { outcome: 'gone' };
      const stale = await staleRows(repositories, actor, proposal);
      if (stale.length > 0) return { outcome: 'stale', rows: stale };
      await repositories.peopleProposals.delete(actor.accountId);
      for (const plan of proposal.plans) await carryOut(repositories, actor, ids, plan, adder);
      const count = (kind: RowPlan['kind']): number =>
        proposal.plans.filter((plan) => plan.kind === kind).length;
      const [added, changed] = [count('added'), count('changed')];
      await repositories.audit.append(
        { kind: 'mensen-geimporteerd', added, changed, unchanged: count('unchanged') },
        adder,
      );
      return { outcome: 'done', added, changed };
    });
  };
}

async function staleRows(
  repositories: Repositories,
  actor: Actor,
  { rows, plans }: PeopleProposal,
): Promise<readonly PersonRow[]> {
  const now = new Map(
    planRows(actor, rows, await readPeople(repositories)).plans.map((plan) => [
      plan.row,
      canonicalJson(plan),
    ]),
  );
  const changed = new Set(
    plans.filter((plan) => now.get(plan.row) !== canonicalJson(plan)).map(({ row }) => row),
  );
  return rows.filter(({ row }) => changed.has(row));
}

async function carryOut(
  repositories: Repositories,
  { organisationId }: Actor,
  ids: Ids,
  plan: RowPlan,
  adder: By,
): Promise<void> {
  if (plan.kind === 'unchanged') return;
  const { name, email, staffNumber, departmentId } = plan.person;
  if (plan.kind === 'added') {
    const input = { name, email, staffNumber, departmentId };
    await addPerson(repositories, { id: ids.newId(), organisationId }, input, adder);
    return;
  }
  const { accountId, revision, before } = plan;
  const { people, audit } = repositories;
  if (!(await people.update(accountId, revision, { name, staffNumber }))) {
    throw new DomainFailure({ code: 'busy' });
  }
  if (departmentId !== before.departmentId) await people.place(accountId, departmentId);
  const fields = [
    ...(before.name === name ? [] : ['naam']),
    ...(before.staffNumber === staffNumber ? [] : ['personeelsnummer']),
    ...(before.departmentId === departmentId ? [] : ['afdeling']),
  ];
  await audit.append({ kind: 'account-gewijzigd', accountId, fields }, adder);
}
