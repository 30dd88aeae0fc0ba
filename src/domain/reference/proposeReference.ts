import type { Outcome } from '../grading/advice';
import type { GradingSheet } from '../grading/sheet';

/** The part of a reference function that a proposal is made of. */
export interface SignedFunction {
  readonly id: string;
  readonly roles: readonly { readonly id: string }[];
  readonly signs: readonly Sign[];
}

interface Sign {
  readonly criterion: string;
  readonly choices: readonly string[];
  readonly roles: readonly string[];
  readonly text: string;
  readonly sources: readonly string[];
}

/** One answer that points to a role, with the tasks why. */
export interface ProposalReason {
  readonly criterionId: string;
  readonly choice: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export interface ProposedRole {
  readonly roleId: string;
  /** At least one; in the order of the signs. */
  readonly reasons: readonly ProposalReason[];
  /** The part of all pointing answers of this function; an answer that points to two roles counts for both. */
  readonly part: number;
}

export interface ProposedReference {
  readonly referenceId: string;
  /** The answers that point to this function, each once. */
  readonly criterionIds: readonly string[];
  /** The roles that answers point to, from most to least; equal roles in the order of the profile. */
  readonly roles: readonly ProposedRole[];
}

export interface ReferenceProposal {
  /** The function that more answers point to than to any other; null when that is nowhere or a draw. */
  readonly proposed: string | null;
  /** Every function that answers point to, from most to least; equal functions in the given order. */
  readonly candidates: readonly ProposedReference[];
}

function applies({ criterion, choices }: Sign, { answers }: Pick<GradingSheet, 'answers'>): boolean {
  const choice = answers[criterion]?.choice;
  return choice !== undefined && choices.includes(choice);
}

function candidateOf(profile: SignedFunction, sheet: Pick<GradingSheet, 'answers'>): ProposedReference {
  const signs = profile.signs.filter((sign) => applies(sign, sheet));
  const pointed = profile.roles.map(({ id }) => ({
    roleId: id,
    reasons: signs
      .filter(({ roles }) => roles.includes(id))
      .map(({ criterion, text, sources }): ProposalReason => {
        return { criterionId: criterion, choice: sheet.answers[criterion]?.choice ?? '', text, sources };
      }),
  }));
  const total = pointed.reduce((sum, { reasons }) => sum + reasons.length, 0);
  return {
    referenceId: profile.id,
    criterionIds: [...new Set(signs.map(({ criterion }) => criterion))],
    roles: pointed
      .filter(({ reasons }) => reasons.length > 0)
      .map((role) => ({ ...role, part: role.reasons.length / total }))
      .sort((one, other) => other.reasons.length - one.reasons.length),
  };
}

/**
 * For the outcome `onder-a`: which reference function, and which mix of its roles, the answers to the raster point to. Any
 * other outcome gives null. It proposes where to start the walk and decides nothing; the name of the job plays no part, and
 * every answer counts once per function, whatever its weight.
 */
export function proposeReference(
  outcome: Outcome,
  profiles: readonly SignedFunction[],
  sheet: Pick<GradingSheet, 'answers'>,
): ReferenceProposal | null {
  if (outcome !== 'onder-a') return null;
  const candidates = profiles
    .map((profile) => candidateOf(profile, sheet))
    .filter(({ criterionIds }) => criterionIds.length > 0)
    .sort((one, other) => other.criterionIds.length - one.criterionIds.length);
  const [first, second] = candidates;
  const draw = first?.criterionIds.length === second?.criterionIds.length;
  return { proposed: first === undefined || draw ? null : first.referenceId, candidates };
}
