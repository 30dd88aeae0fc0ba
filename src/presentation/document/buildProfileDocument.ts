import type { Catalog } from '../../domain/catalog/catalog';
import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { JobProfile } from '../../domain/profile/profile';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { adviceJson } from '../exchange/adviceJson';
import { indelingJson } from '../exchange/indelingJson';
import { competencyBlocks } from './competencyBlocks';
import type { ShownDecision } from './decisionBlocks';
import { gradingAppendix } from './gradingAppendix';
import { levelName, profileBlocks } from './profileBlocks';
import type { PrintDocument } from './printDocument';
import { signatureBlocks } from './signatureBlocks';

export interface ProfileDocumentInput {
  readonly organisationName: string;
  readonly profile: JobProfile;
  /** The level of the profile: the one that was set, else the advised one. */
  readonly level: SettableLevel;
  /** The catalog that describes the level. */
  readonly catalog: Catalog;
  /** The catalogs of the grading, as they were frozen. */
  readonly catalogs: GradingCatalogs;
  readonly receipt: Receipt;
  readonly decision: ShownDecision | null;
  /** How many people the job leads, where that is known. */
  readonly leadsCount: number | null;
  readonly draft: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** The grading and the profile as machine-readable JSON: what the file needs to be checked by itself. */
function attachedJson({
  profile,
  level,
  catalogs,
  receipt,
  decision,
  leadsCount,
}: ProfileDocumentInput): string {
  const { gegevens } = profile;
  const indeling = indelingJson({
    catalogId: receipt.catalog.id === 'key-accountmanager' ? 'key-accountmanager' : 'accountmanager',
    job: {
      name: gegevens.jobName,
      department: gegevens.department,
      jobNumber: gegevens.jobNumber,
      leadsCount,
    },
    sheet: receipt.sheet,
    decision: decision === null ? null : { level: decision.level, reason: decision.reason },
  });
  const content = {
    soort: 'indelingswijzer-functieprofiel',
    versie: 1,
    niveau: level,
    indeling,
    advies: adviceJson(catalogs, receipt),
    profiel: profile,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * The document that is signed: functieprofiel, signatures, competentieprofiel and indelingsbijlage, with the grading as
 * attached JSON. The same for web and command line. Pure: the same input gives the same document.
 */
export function buildProfileDocument(input: ProfileDocumentInput): PrintDocument {
  const { profile, catalog, level, organisationName } = input;
  const { jobName, jobNumber, version } = profile.gegevens;
  const name = jobName.trim();
  return {
    title: `Functieprofiel ${name}`,
    subject: `Functieprofiel, competentieprofiel en indelingsbijlage: ${levelName(catalog, level)}`,
    author: organisationName,
    createdAt: input.createdAt,
    draft: input.draft,
    header:
      organisationName === '' ? `Functieprofiel ${name}` : `${organisationName} · Functieprofiel ${name}`,
    footer: [
      jobNumber.trim() === '' ? '' : `functienummer ${jobNumber.trim()}`,
      version.trim() === '' ? '' : `versie ${version.trim()}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    blocks: [
      ...profileBlocks(profile, { catalog, level, words: input.receipt.employer }, organisationName),
      ...signatureBlocks(profile, catalog),
      ...competencyBlocks(profile, catalog),
      ...gradingAppendix(input.catalogs, input.receipt, input.decision),
    ],
    attachments: [
      {
        name: 'indeling.json',
        mediaType: 'application/json',
        description: 'De indeling, het advies en het profiel als gegevens, om na te rekenen',
        content: attachedJson(input),
      },
    ],
  };
}
