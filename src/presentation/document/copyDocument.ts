import type { EvidencePage } from '../../domain/signing/evidencePage';
import type { FrozenContent } from '../../domain/signing/frozenContent';
import { catalogOfDecision, frozenCatalogs } from '../../domain/grading/frozenCatalogs';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { buildProfileDocument } from './buildProfileDocument';
import type { PrintDocument } from './printDocument';

/**
 * The document of one copy: the profile as it is frozen, with its evidence page; what is frozen is attached whole. Null for the page
 * on which the text is read: what is on the evidence page is told there in another way.
 */
export function copyDocument(content: FrozenContent, evidence: EvidencePage | null): PrintDocument {
  const { decision, profile, organisationName, frozenAt } = content;
  return buildProfileDocument({
    organisationName,
    profile,
    level: decision.level,
    catalog: catalogOfDecision(decision),
    catalogs: frozenCatalogs(decision),
    receipt: decision.receipt,
    decision: {
      level: decision.level,
      reason: decision.reason,
      by: { name: decision.decidedByName, at: decision.decidedAt },
    },
    leadsCount: null,
    draft: false,
    createdAt: frozenAt,
    evidence,
    frozenContent: canonicalJson(content),
  });
}
