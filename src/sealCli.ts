import { join } from 'node:path';
import type { SealKeyInfo, SealReport, TrustedCertificate } from './application/ports';
import type { Config } from './config';
import { StartFailure } from './domain/shared/startProblem';
import { sha256Hex } from './infrastructure/seal/bytes';
import { readCertificates } from './infrastructure/seal/certificates/readCertificate';
import { renewSealKeyIn, trustedCertificatesIn } from './infrastructure/seal/keys/openSealKeys';
import { readPkcs12 } from './infrastructure/seal/keys/readPkcs12';
import { sealKeyDirectoryName } from './infrastructure/seal/keys/sealKeyFiles';
import { createVerifier } from './infrastructure/seal/verify/createVerifier';
import { keyDirectoryName } from './infrastructure/secrets/openSecretBox';
import { systemClock } from './infrastructure/system/systemClock';
import type { Pkcs12Problem } from './presentation/signing/pkcs12Text';

/** Where the keys for seals of this installation are. */
export function sealKeyDirectory({ dataDirectory }: Pick<Config, 'dataDirectory'>): string {
  return join(dataDirectory, keyDirectoryName, sealKeyDirectoryName);
}

/** The certificates that this installation trusts; none when it has no keys. */
export function trustedHere(config: Config): readonly TrustedCertificate[] {
  return trustedCertificatesIn(sealKeyDirectory(config));
}

/** The certificates in a file; null when there is none. */
export function trustedInFile(bytes: Uint8Array): readonly TrustedCertificate[] | null {
  try {
    return readCertificates(bytes).map(({ der }) => der);
  } catch {
    return null;
  }
}

/** Checks a file by its bytes alone. */
export async function checkSealed(
  pdf: Uint8Array,
  trusted: readonly TrustedCertificate[],
): Promise<{ readonly report: SealReport; readonly sha256: string }> {
  return { report: await createVerifier().verify(pdf, trusted), sha256: sha256Hex(pdf) };
}

/**
 * Makes a new key for seals, or takes one from a PKCS#12 file, and puts it to use, also while the server runs. Throws a
 * StartFailure when the keys cannot be read or written.
 */
export async function renewSealKey(
  config: Config,
  imported: { readonly bytes: Uint8Array; readonly password: string } | null,
): Promise<
  { readonly ok: true; readonly key: SealKeyInfo } | { readonly ok: false; readonly problem: Pkcs12Problem }
> {
  const directory = sealKeyDirectory(config);
  const at = systemClock.now();
  if (imported === null) return { ok: true, key: use(directory, (store) => store.renew('', at)) };
  const read = await readPkcs12(imported.bytes, imported.password, at);
  if (!read.ok) return read;
  return { ok: true, key: use(directory, (store) => store.bringIn(read.imported)) };
}

function use(
  directory: string,
  work: (store: ReturnType<typeof renewSealKeyIn>) => SealKeyInfo,
): SealKeyInfo {
  try {
    return work(renewSealKeyIn(directory));
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new StartFailure({ code: 'seal-key-unusable', path: directory, reason: code }, { cause: error });
  }
}
