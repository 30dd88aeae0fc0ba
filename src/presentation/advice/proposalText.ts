import type { RolesCatalog } from '../../domain/catalog/rolesCatalog';
import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { proposalFor } from '../../domain/reference/proposalFor';
import type { ProposedReference } from '../../domain/reference/proposeReference';
import { counted, enumerate, percent } from '../shared/numbers';
import { choiceLabel } from './labels';
import { nameIn } from './nameIn';

/** One answer that points to a role. */
export interface ProposalReasonText {
  readonly criterion: string;
  readonly choice: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** A reference function that answers point to, with its roles from most to least. */
export interface CandidateText {
  readonly id: string;
  readonly name: string;
  /** How many answers point to it, and to which roles. */
  readonly sentence: string;
  readonly roles: readonly {
    readonly name: string;
    readonly part: string;
    readonly reasons: readonly ProposalReasonText[];
  }[];
}

/** What is proposed under A, in words. */
export interface ProposalText {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** The reference function that is proposed; null when nothing is, or when two fit alike. */
  readonly proposed: string | null;
  readonly candidates: readonly CandidateText[];
}

const startingPoint =
  'Dit is een voorstel en geen uitkomst. Loop de taken per rol na. Dan blijkt of de voorbeeldfunctie past.';

/** The proposal for a grading under A; null when the outcome is another. */
export function proposalText(
  catalogs: GradingCatalogs,
  receipt: Receipt,
  references: readonly RolesCatalog[],
): ProposalText | null {
  const proposal = proposalFor(receipt, references);
  if (proposal === null || references.length === 0) return null;
  const candidates = proposal.candidates.map((candidate) => candidateText(catalogs, references, candidate));
  const names = candidates.map(({ name }) => name);
  const proposed = candidates.find(({ id }) => id === proposal.proposed);
  return {
    heading: 'Welke voorbeeldfunctie onder het raster past?',
    sentences: [
      proposed === undefined
        ? names.length === 0
          ? 'Geen antwoord wijst naar een voorbeeldfunctie. Je kunt er wel zelf een kiezen.'
          : `Even veel antwoorden wijzen naar ${enumerate(names)}. Er is dus geen voorstel. Bekijk ze allebei.`
        : `De meeste antwoorden wijzen naar ${proposed.name}.`,
      startingPoint,
    ],
    proposed: proposal.proposed,
    candidates,
  };
}

function candidateText(
  catalogs: GradingCatalogs,
  references: readonly RolesCatalog[],
  { referenceId, criterionIds, roles }: ProposedReference,
): CandidateText {
  const catalog = references.find(({ id }) => id === referenceId);
  const nameOf = (roleId: string): string =>
    catalog?.resultAreas.find(({ id }) => id === roleId)?.name ?? roleId;
  const parts = roles.map(({ roleId, part }) => `${nameOf(roleId)} (${percent(part)})`);
  const pointing = counted(criterionIds.length, 'antwoord wijst', 'antwoorden wijzen');
  return {
    id: referenceId,
    name: catalog?.jobTitle ?? referenceId,
    sentence: `${pointing} hierheen. Verdeeld over de rollen: ${enumerate(parts)}.`,
    roles: roles.map(({ roleId, part, reasons }) => ({
      name: nameOf(roleId),
      part: percent(part),
      reasons: reasons.map(({ criterionId, choice, text, sources }) => ({
        criterion: nameIn(catalogs, criterionId),
        choice: choiceLabel(choice),
        text,
        sources,
      })),
    })),
  };
}
