import type { ProfileFile } from '../../../application/profile/profileFile';
import { frozenCatalogs } from '../../../domain/grading/frozenCatalogs';
import { buildProfileDocument } from '../../../presentation/document/buildProfileDocument';
import type { PrintDocument } from '../../../presentation/document/printDocument';

/** The document of a profile at the level that was set. */
export function profileDocument(
  { profile, decision, organisation, catalog }: ProfileFile,
  { draft, datedAt }: { readonly draft: boolean; readonly datedAt: string },
): PrintDocument {
  return buildProfileDocument({
    organisationName: organisation.name,
    profile,
    level: decision.level,
    catalog,
    catalogs: frozenCatalogs(decision),
    receipt: decision.receipt,
    decision: {
      level: decision.level,
      reason: decision.reason,
      by: { name: decision.decidedByName, at: decision.decidedAt },
    },
    leadsCount: null,
    draft,
    createdAt: datedAt,
  });
}
