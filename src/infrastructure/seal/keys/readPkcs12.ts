import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, type SafeBag } from 'pkijs';
import { ownBuffer } from '../bytes';
import { isIssuedBy, readCertificate, type CertificateFacts } from '../certificates/readCertificate';
import type { Pkcs12Problem } from '../../../presentation/signing/pkcs12Text';
import type { ImportedKey } from './openSealKeys';

export type ReadPkcs12 =
  | { readonly ok: true; readonly imported: ImportedKey }
  | { readonly ok: false; readonly problem: Pkcs12Problem };

const refused = (problem: Pkcs12Problem): ReadPkcs12 => ({ ok: false, problem });

/**
 * Reads a key with its certificates from a PKCS#12 file (RFC 7292) that is protected with a password, as OpenSSL 3 makes it
 * (AES). Puts the certificates in order, from the key's own to the highest that is in the file.
 */
export async function readPkcs12(bytes: Uint8Array, password: string, at: Date): Promise<ReadPkcs12> {
  let bags: readonly SafeBag[];
  try {
    const opened = await openBags(bytes, password);
    if (opened === 'wrong-password') return refused('wrong-password');
    bags = opened;
  } catch {
    return refused('not-readable');
  }
  const keys = bags.flatMap(keyIn);
  const [key] = keys;
  if (key === undefined) return refused('no-key');
  if (keys.length > 1) return refused('several-keys');
  const certificates = bags.flatMap(certificateIn);
  const own = certificates.find(({ publicKey }) => publicKey.equals(createPublicKey(key)));
  if (own === undefined) return refused('no-certificate');
  if (!isStrong(key)) return refused('key-too-weak');
  if (own.validFrom > at || own.validUntil < at) return refused('not-valid-now');
  if (own.x509.ca) return refused('not-for-signing');
  return { ok: true, imported: { key, certificates: chainOf(own, certificates).map(({ der }) => der) } };
}

async function openBags(bytes: Uint8Array, password: string): Promise<readonly SafeBag[] | 'wrong-password'> {
  const pfx = PFX.fromBER(ownBuffer(bytes));
  const secret = ownBuffer(Buffer.from(password, 'utf8'));
  try {
    await pfx.parseInternalValues({ password: secret, checkIntegrity: true });
  } catch (error) {
    if (error instanceof Error && /integrity/i.test(error.message)) return 'wrong-password';
    throw error;
  }
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (safe === undefined) throw new Error('no contents');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password: secret })) });
  const contents = (safe.parsedValue as { safeContents: { value: { safeBags: SafeBag[] } }[] }).safeContents;
  const bags = contents.flatMap(({ value }) => value.safeBags);
  for (const { bagValue } of bags) {
    if (bagValue instanceof PKCS8ShroudedKeyBag) {
      await (
        bagValue as unknown as { parseInternalValues(given: { password: ArrayBuffer }): Promise<void> }
      ).parseInternalValues({ password: secret });
    }
  }
  return bags;
}

function keyIn({ bagValue }: SafeBag): KeyObject[] {
  const info = bagValue instanceof PKCS8ShroudedKeyBag ? bagValue.parsedValue : bagValue;
  if (!(info instanceof PrivateKeyInfo)) return [];
  const der = Buffer.from(info.toSchema().toBER(false));
  return [createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })];
}

function certificateIn({ bagValue }: SafeBag): CertificateFacts[] {
  if (!(bagValue instanceof CertBag) || !(bagValue.parsedValue instanceof Certificate)) return [];
  return [readCertificate(new Uint8Array(bagValue.parsedValue.toSchema(false).toBER(false)))];
}

/** At least as hard to break as a key of our own. */
function isStrong({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  const curves = ['prime256v1', 'secp384r1', 'secp521r1'];
  return asymmetricKeyType === 'ec' && curves.includes(asymmetricKeyDetails?.namedCurve ?? '');
}

function chainOf(own: CertificateFacts, all: readonly CertificateFacts[]): CertificateFacts[] {
  const chain = [own];
  for (;;) {
    const last = chain.at(-1) ?? own;
    const next = all.find((candidate) => !chain.includes(candidate) && isIssuedBy(last, candidate));
    if (next === undefined) return chain;
    chain.push(next);
  }
}
