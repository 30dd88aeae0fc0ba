import { z } from 'zod';
import type { EvidencePage } from '../../domain/signing/evidencePage';
import { findDoubleKeys } from './findDoubleKeys';

/** The file inside a functieprofiel with the data of its evidence page, and the one with the frozen content. */
export const evidenceFileName = 'bewijs.json';
export const contentFileName = 'inhoud.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const evidenceSchema = z.object({
  soort: z.literal('indelingswijzer-bewijspagina'),
  versie: z.literal(1),
  code: z.string(),
  aanbieding: z.int().positive(),
  vastgelegdOp: z.iso.datetime(),
  inhoudSha256: sha256,
  catalogi: z.array(z.object({ id: z.string(), versie: z.string(), sha256 })),
  methode: z.object({ naam: z.string(), versie: z.string(), onderbouwingSha256: sha256 }),
  handtekeningen: z.array(
    z.object({ veld: z.string(), rol: z.string(), naam: z.string(), woorden: z.string() }),
  ),
  logboek: z.object({ gebeurtenis: z.int().nonnegative(), sha256: z.string() }),
  adres: z.string().nullable(),
});
/** The data of an evidence page in the exchange format, with its fixed Dutch names (docs/uitwisseling.md). */
export type EvidenceData = z.infer<typeof evidenceSchema>;

/** The data of an evidence page as they stand in the file. */
export function evidenceJson(evidence: EvidencePage): EvidenceData {
  const { method, chainHead } = evidence;
  return {
    soort: 'indelingswijzer-bewijspagina',
    versie: 1,
    code: evidence.documentCode,
    aanbieding: evidence.version,
    vastgelegdOp: evidence.frozenAt,
    inhoudSha256: evidence.contentSha256,
    catalogi: evidence.catalogs.map(({ name, version, sha256: hash }) => ({
      id: name,
      versie: version,
      sha256: hash,
    })),
    methode: { naam: method.name, versie: method.version, onderbouwingSha256: method.sha256 },
    handtekeningen: evidence.signatures.map(({ fieldName, role, name, words }) => ({
      veld: fieldName,
      rol: role,
      naam: name,
      woorden: words,
    })),
    logboek: { gebeurtenis: chainHead.sequence, sha256: chainHead.hash },
    adres: evidence.checkUrl,
  };
}

/** Reads the data of an evidence page; null when they are not that, or name a field twice. */
export function readEvidenceJson(json: string): EvidenceData | null {
  try {
    const content: unknown = JSON.parse(json);
    if (findDoubleKeys(json).length > 0) return null;
    return evidenceSchema.safeParse(content).data ?? null;
  } catch {
    return null;
  }
}
