import { z } from 'zod';
import { findDoubleKeys } from './findDoubleKeys';

/** The decisions that are a sealed document of their own, each with its data in a file inside. */
const documents = ['indelingsbesluit', 'besluit-op-bezwaar'] as const;
export type DecisionDocument = (typeof documents)[number];

/** The name of the file inside with everything that a decision says. */
export const decisionFileNames = {
  indelingsbesluit: 'indelingsbesluit.json',
  'besluit-op-bezwaar': 'besluit-op-bezwaar.json',
} as const satisfies Record<DecisionDocument, string>;

const schema = z.object({
  soort: z.literal('indelingswijzer-bewijs-van-besluit'),
  versie: z.literal(1),
  document: z.enum(documents),
  code: z.string(),
  inhoud: z.string(),
  inhoudSha256: z.string().regex(/^[0-9a-f]{64}$/),
});
/** What a decision says about its own content, with its fixed Dutch names (docs/uitwisseling.md). */
export type DecisionEvidence = z.infer<typeof schema>;

/** The text of the file inside with the hash of the content. `code`: of the indelingsbesluit that it is, or is about. */
export function decisionEvidenceJson(
  document: DecisionDocument,
  code: string,
  contentSha256: string,
): string {
  const evidence: DecisionEvidence = {
    soort: 'indelingswijzer-bewijs-van-besluit',
    versie: 1,
    document,
    code,
    inhoud: decisionFileNames[document],
    inhoudSha256: contentSha256,
  };
  return `${JSON.stringify(evidence, null, 2)}\n`;
}

/** Reads what a decision says about its own content; null when it is not that, or names a field twice. */
export function readDecisionEvidence(json: string): DecisionEvidence | null {
  try {
    const content: unknown = JSON.parse(json);
    if (findDoubleKeys(json).length > 0) return null;
    return schema.safeParse(content).data ?? null;
  } catch {
    return null;
  }
}
