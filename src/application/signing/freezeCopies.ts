import type { HashedVersion } from '../../domain/signing/evidencePage';
import type { FrozenContent } from '../../domain/signing/frozenContent';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import type { ProfileFile } from '../profile/profileFile';
import type { Account } from '../ports';
import type { SigningPorts } from './signingPorts';

/** What of a functie is frozen, the same for every copy. */
export interface ToFreeze {
  readonly profileFile: ProfileFile;
  readonly version: number;
  readonly managerName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The content of the copy of one person. */
export function freezeContent(
  { profileFile, version, managerName, at }: ToFreeze,
  holder: Pick<Account, 'name'>,
  code: string,
  words: SigningPorts['words'],
): FrozenContent {
  const { file, decision, organisation, profile } = profileFile;
  const { id, name, department, jobNumber } = file.job;
  const asked = (act: 'akkoord' | 'gezien', fieldName: string, signer: string) => ({
    fieldName,
    role: words.roles[act],
    name: signer,
    words: words.of(act, { jobName: name, version, code }),
  });
  return {
    kind: 'indelingswijzer-exemplaar',
    schema: 1,
    organisationName: organisation.name,
    job: { id, name, department, jobNumber },
    version,
    code,
    profile: { ...profile, organisatie: { ...profile.organisatie, managerName, holderName: holder.name } },
    decision: {
      id: decision.id,
      level: decision.level,
      reason: decision.reason,
      receipt: decision.receipt,
      catalogs: decision.catalogs,
      decidedByName: decision.decidedByName,
      decidedAt: decision.decidedAt,
    },
    signatures: [
      asked('akkoord', 'handtekening_leidinggevende', managerName),
      asked('gezien', 'handtekening_medewerker', holder.name),
    ],
    frozenAt: at,
  };
}

/** The catalogs that a grading rests on, and its method with the hash of the whole receipt (onderbouwing). */
export function groundsOf(
  { decision }: Pick<FrozenContent, 'decision'>,
  sha256: (text: string) => string,
): { readonly catalogs: readonly HashedVersion[]; readonly method: HashedVersion } {
  const { receipt } = decision;
  const { catalog, areasCatalog, rolesCatalog } = receipt;
  const catalogs = [
    catalog,
    ...(areasCatalog === null ? [] : [areasCatalog]),
    ...(rolesCatalog ? [rolesCatalog] : []),
  ];
  return {
    catalogs: catalogs.map(({ id, version, sha256: hash }) => ({ name: id, version, sha256: hash })),
    method: { ...receipt.method, sha256: sha256(canonicalJson(receipt)) },
  };
}
