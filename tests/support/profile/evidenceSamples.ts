import { createHash } from 'node:crypto';
import type { EvidencePage } from '../../../src/domain/signing/evidencePage';
import type { ReceiptContent } from '../../../src/domain/signing/receiptContent';
import { canonicalJson } from '../../../src/domain/shared/canonicalJson';
import type { ProfileDocumentInput } from '../../../src/presentation/document/buildProfileDocument';
import { accountmanagerInput } from './aDocument';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The evidence page of the profile in `accountmanagerInput`; the people are made up. */
export function anEvidencePage(changes: Partial<EvidencePage> = {}): EvidencePage {
  const { receipt, profile } = accountmanagerInput();
  const { managerName, holderName } = profile.organisatie;
  const document = 'Functieprofiel Accountmanager regio Zuid, versie 2, code K7QM3-XWD08.';
  return {
    documentCode: 'K7QM3XWD08',
    version: 2,
    contentSha256: sha256('inhoud'),
    frozenAt: '2026-11-21T09:30:00.000Z',
    catalogs: [
      { name: receipt.catalog.id, version: receipt.catalog.version, sha256: receipt.catalog.sha256 },
    ],
    method: { ...receipt.method, sha256: sha256('onderbouwing') },
    signatures: [
      {
        fieldName: 'handtekening_leidinggevende',
        role: 'Leidinggevende',
        name: managerName,
        words: `Voor akkoord: ${document} Ik ben het eens met de beschrijving van de functie in dit document. Het niveau is een besluit van de werkgever.`,
      },
      {
        fieldName: 'handtekening_medewerker',
        role: 'Medewerker',
        name: holderName,
        words: `Voor gezien: ${document} Ik heb dit document gezien en gelezen. Dat betekent niet dat ik het ermee eens ben. Ik kan nog bezwaar maken.`,
      },
    ],
    chainHead: { sequence: 1482, hash: sha256('keten') },
    checkUrl: 'https://indeling.voorbeeld.nl/controleer/K7QM3XWD08',
    ...changes,
  };
}

/** What a frozen document is made of: with its evidence page, and its content attached. */
export function frozenInput(
  input: ProfileDocumentInput = accountmanagerInput(),
  changes: Partial<EvidencePage> = {},
): ProfileDocumentInput {
  const frozenContent = canonicalJson({
    kind: 'indelingswijzer-exemplaar',
    profile: input.profile,
    decision: {
      ...input.decision,
      catalogs: [input.catalogs.raster, input.catalogs.areas].flatMap((catalog) => catalog ?? []),
    },
  });
  const evidence = anEvidencePage({ contentSha256: sha256(frozenContent), ...changes });
  return { ...input, evidence, frozenContent };
}

/** A receipt of "voor gezien" with everything that can be in one. */
export function aReceiptContent(changes: Partial<ReceiptContent> = {}): ReceiptContent {
  const { contentSha256, chainHead, signatures, checkUrl, documentCode, version } = anEvidencePage();
  return {
    recordId: '0198c7d2-6a11-7c3e-9d40-5b0f2e6a7711',
    organisationName: 'Groothandel Veenstad',
    jobName: 'Accountmanager regio Zuid',
    documentCode,
    version,
    act: 'gezien',
    signer: { name: 'Joost Wiersma', role: 'Medewerker', onBehalfOf: null },
    words: signatures[1]?.words ?? '',
    at: '2026-11-27T09:00:00.000Z',
    method: 'met een wachtwoord en een code',
    remark: 'Ik mis mijn werk voor de jaarlijkse beurs.',
    agreesWithContent: false,
    contentSha256,
    fileSha256: sha256('bestand'),
    chainHead: { ...chainHead, sequence: 1490 },
    checkUrl,
    createdAt: '2026-11-27T09:01:00.000Z',
    ...changes,
  };
}
