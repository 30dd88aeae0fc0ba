import { makeLinkDuplicate, type LinkDeps } from './linkDuplicate';
import { makeUnlinkDuplicate, makeViewLink } from './unlinkDuplicate';
import { makeCompareAccounts, makeListDuplicates, makeSearchAccounts } from './viewDuplicates';

/** Everything about two accounts of one person, on one set of ports. */
export interface DuplicateUseCases {
  readonly listDuplicates: ReturnType<typeof makeListDuplicates>;
  readonly searchAccounts: ReturnType<typeof makeSearchAccounts>;
  readonly compareAccounts: ReturnType<typeof makeCompareAccounts>;
  readonly linkDuplicate: ReturnType<typeof makeLinkDuplicate>;
  readonly viewLink: ReturnType<typeof makeViewLink>;
  readonly unlinkDuplicate: ReturnType<typeof makeUnlinkDuplicate>;
}

export function duplicateUseCases(ports: LinkDeps): DuplicateUseCases {
  return {
    listDuplicates: makeListDuplicates(ports),
    searchAccounts: makeSearchAccounts(ports),
    compareAccounts: makeCompareAccounts(ports),
    linkDuplicate: makeLinkDuplicate(ports),
    viewLink: makeViewLink(ports),
    unlinkDuplicate: makeUnlinkDuplicate(ports),
  };
}
