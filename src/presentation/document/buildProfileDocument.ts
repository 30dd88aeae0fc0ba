import type { Catalog } from '../../domain/catalog/catalog';
import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { JobProfile } from '../../domain/profile/profile';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { EvidencePage } from '../../domain/signing/evidencePage';
import { adviceJson } from '../exchange/adviceJson';
import { contentFileName, evidenceFileName, evidenceJson } from '../exchange/evidenceJson';
import { exchangeIds } from '../exchange/exchangeIds';
import { indelingJson } from '../exchange/indelingJson';
import { competencyBlocks } from './competencyBlocks';
import type { ShownDecision } from './decisionBlocks';
import { evidenceBlocks } from './evidenceBlocks';
import { gradingAppendix } from './gradingAppendix';
import { levelName, profileBlocks } from './profileBlocks';
import type { Attachment, PrintDocument } from './printDocument';
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
  /** What was known when the document was frozen; without it (a draft) there is no evidence page. */
  readonly evidence?: EvidencePage | null;
  /** The frozen content as canonical JSON, attached as it is: its SHA-256 stands on the evidence page. */
  readonly frozenContent?: string | null;
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
    ...exchangeIds(receipt),
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

/** The attached files: the grading, and what the evidence page and the frozen content say, where there are any. */
function attachmentsOf(input: ProfileDocumentInput): Attachment[] {
  const { evidence = null, frozenContent = null } = input;
  const file = (name: string, description: string, content: string): Attachment => {
    return { name, mediaType: 'application/json', description, content };
  };
  return [
    file(
      'indeling.json',
      'De indeling, het advies en het profiel als gegevens, om na te rekenen',
      attachedJson(input),
    ),
    ...(evidence === null
      ? []
      : [
          file(
            evidenceFileName,
            'De gegevens van de bewijspagina',
            `${JSON.stringify(evidenceJson(evidence), null, 2)}\n`,
          ),
        ]),
    ...(frozenContent === null
      ? []
      : [
          file(
            contentFileName,
            'Alles wat vastlag bij het aanbieden: de SHA-256 van dit bestand staat op de bewijspagina',
            frozenContent,
          ),
        ]),
  ];
}

/**
 * The document that is signed: functieprofiel, signatures, competentieprofiel, indelingsbijlage and, once it is frozen, the
 * evidence page, with the grading as attached JSON. The same for web and command line. Pure: the same input gives the same document.
 */
export function buildProfileDocument(input: ProfileDocumentInput): PrintDocument {
  const { profile, catalog, level, organisationName, evidence = null, frozenContent = null } = input;
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
      ...(evidence === null ? [] : evidenceBlocks(evidence, frozenContent !== null)),
    ],
    attachments: attachmentsOf(input),
  };
}
