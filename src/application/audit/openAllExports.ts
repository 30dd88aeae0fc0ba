import type { Clock, UnitOfWork } from '../ports';
import { makeOpenExport, type LogExport } from './exportLog';

export interface OpenedChain extends LogExport {
  readonly fileName: string;
  /** Empty for the chain of the installation. */
  readonly organisationName: string;
}

/**
 * Opens every chain for who stands at the server: one per organisation, and the one of the installation. That they were
 * handed out is an event in each organisation. With no organisation at all there is only the chain of the installation,
 * and nobody to tell.
 */
export function makeOpenAllExports(deps: { readonly unitOfWork: UnitOfWork; readonly clock: Clock }) {
  const open = makeOpenExport(deps);
  return async (): Promise<{ readonly at: string; readonly chains: readonly OpenedChain[] }> => {
    const at = deps.clock.now().toISOString();
    const ids = await deps.unitOfWork.readDirectory((directory) => directory.organisationIds());
    const chains: OpenedChain[] = [];
    for (const [index, id] of ids.entries()) {
      const { name } = await deps.unitOfWork.read(id, (repositories) => repositories.organisation());
      chains.push({
        ...(await open(id, 'organisatie', null)),
        fileName: index === 0 ? 'logboek.jsonl' : `logboek-${index + 1}.jsonl`,
        organisationName: name,
      });
    }
    const [first] = ids;
    if (first !== undefined) {
      chains.push({
        ...(await open(first, 'installatie', null)),
        fileName: 'logboek-installatie.jsonl',
        organisationName: '',
      });
    }
    return { at, chains };
  };
}
