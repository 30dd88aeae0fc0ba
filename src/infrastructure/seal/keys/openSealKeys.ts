import { existsSync } from 'node:fs';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { SealKeyInfo, SealKeys, TrustedCertificate } from '../../../application/ports';
import { SealFailure } from '../../../domain/signing/sealFailure';
import { StartFailure } from '../../../domain/shared/startProblem';
import { makeLeaf, makeRoot, type KeyPair } from '../certificates/makeCertificates';
import { holdsAt, pemOf, readCertificates } from '../certificates/readCertificate';
import { openSealKeyFiles, rootName, type SealKeyFiles } from './sealKeyFiles';
import { canSealAt, infoOf, keyIdOf, signingKeyOf, type SigningKey } from './signingKey';

/** The keys with what only the server needs: the key itself, and making new ones. */
export interface SealKeyStore extends SealKeys {
  /** The key that seals now, also when another process changed that. Throws SealFailure `key-unusable`. */
  signingKey(): SigningKey;
  /** What to trust: the roots of all keys that were ever used here. */
  trusted(): readonly TrustedCertificate[];
  /** Makes a new own key and lets it seal from now on. The old ones stay, to check with. */
  renew(organisationName: string, at: Date): SealKeyInfo;
  /** Lets a key that was brought in seal from now on. Throws when key and certificates do not belong together. */
  bringIn(imported: ImportedKey): SealKeyInfo;
}

/** A key from elsewhere with its certificates: its own first, the root last. */
export interface ImportedKey {
  readonly key: KeyObject;
  readonly certificates: readonly Uint8Array[];
}

export interface OpenSealKeysOptions {
  /** Goes into the certificate of a new key; empty when it is not known yet. */
  readonly organisationName: string;
  readonly at: Date;
  /** Keys were made here before: when they are gone, none is made in their place. */
  readonly inUse: boolean;
}

/** An own key is replaced at a start when it would not hold this much longer. */
const renewBeforeMs = 90 * 24 * 60 * 60 * 1000;

/**
 * Opens the keys for seals in `directory`. Makes the first one, and a new one when the own key nears its end; `made` is that
 * key. Throws a StartFailure when there is no working key.
 */
export function openSealKeys(
  directory: string,
  { organisationName, at, inUse }: OpenSealKeysOptions,
): { readonly keys: SealKeyStore; readonly made: SealKeyInfo | null } {
  try {
    const files = openSealKeyFiles(directory);
    const isEmpty = files.active() === null;
    if (isEmpty && (inUse || files.names().length > 0)) {
      throw new StartFailure({ code: 'seal-key-missing', path: directory });
    }
    const keys = storeOf(files);
    const made = isEmpty || isNearEnd(keys, at) ? keys.renew(organisationName, at) : null;
    const signing = keys.signingKey();
    if (!canSealAt(signing, at)) {
      throw new StartFailure({
        code: 'seal-key-expired',
        path: directory,
        from: signing.info.validFrom,
        until: signing.info.validUntil,
      });
    }
    return { keys, made };
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new StartFailure({ code: 'seal-key-unusable', path: directory, reason: code }, { cause: error });
  }
}

function isNearEnd(keys: SealKeyStore, at: Date): boolean {
  const { info, certificate } = keys.signingKey();
  return info.origin === 'own' && certificate.validUntil.getTime() - at.getTime() < renewBeforeMs;
}

const originOf = (name: string): SealKeyInfo['origin'] => (name.startsWith('eigen-') ? 'own' : 'imported');

function storeOf(files: SealKeyFiles): SealKeyStore {
  let opened: { readonly name: string; readonly signing: SigningKey } | undefined;

  const signingKey = (): SigningKey => {
    try {
      const name = files.active();
      if (name === null) throw new Error('no key is active');
      if (opened?.name !== name) {
        const signing = signingKeyOf(files.read(name, 'key'), files.read(name, 'pem'), originOf(name));
        opened = { name, signing };
      }
      return opened.signing;
    } catch (error) {
      throw new SealFailure('key-unusable', { cause: error });
    }
  };

  const add = (
    prefix: 'eigen' | 'ingevoerd',
    key: KeyObject,
    certificates: readonly Uint8Array[],
  ): SealKeyInfo => {
    const keyPem = String(key.export({ type: 'pkcs8', format: 'pem' }));
    const certificatesPem = certificates.map(pemOf).join('');
    const origin = originOf(`${prefix}-`);
    const { info, certificate } = signingKeyOf(Buffer.from(keyPem), Buffer.from(certificatesPem), origin);
    const name = `${prefix}-${keyIdOf(certificate)}`;
    files.write(name, keyPem, certificatesPem);
    // Last: until now the old key seals.
    files.activate(name);
    return info;
  };

  return {
    signingKey,
    list() {
      const active = files.active();
      return files
        .names()
        .map((name) => infoOf(readCertificates(files.read(name, 'pem')), originOf(name), name === active))
        .sort((a, b) =>
          a.validFrom === b.validFrom
            ? Number(b.active) - Number(a.active)
            : a.validFrom < b.validFrom
              ? 1
              : -1,
        );
    },
    works(at) {
      try {
        return Promise.resolve(canSealAt(signingKey(), at));
      } catch {
        return Promise.resolve(false);
      }
    },
    trusted: () => trustedIn(files),
    renew(organisationName, at) {
      const root = usableRoot(files, organisationName, at);
      const leaf = makeLeaf(root, organisationName, at);
      return add('eigen', leaf.key, [leaf.certificate, root.certificate]);
    },
    bringIn: ({ key, certificates }) => add('ingevoerd', key, certificates),
  };
}

/** The roots of all keys in the files, each once. */
function trustedIn(files: SealKeyFiles): TrustedCertificate[] {
  const roots = files.names().flatMap((name) => readCertificates(files.read(name, 'pem')).slice(-1));
  return [...new Map(roots.map(({ sha256, der }) => [sha256, der])).values()];
}

/** A certificate may not hold longer than its root: a root that is too old is followed by a new one. */
function usableRoot(files: SealKeyFiles, organisationName: string, at: Date): KeyPair {
  const leafEnd = new Date(at);
  leafEnd.setUTCFullYear(leafEnd.getUTCFullYear() + 3);
  if (files.has(rootName)) {
    const [root] = readCertificates(files.read(rootName, 'pem'));
    if (root !== undefined && holdsAt(root, leafEnd)) {
      return { key: createPrivateKey(files.read(rootName, 'key')), certificate: root.der };
    }
  }
  const made = makeRoot(organisationName, at);
  files.write(rootName, String(made.key.export({ type: 'pkcs8', format: 'pem' })), pemOf(made.certificate));
  return made;
}

/** What puts another key to use, without need of one that works: for when the last one is gone or expired. */
export function renewSealKeyIn(directory: string): Pick<SealKeyStore, 'renew' | 'bringIn'> {
  return storeOf(openSealKeyFiles(directory));
}

/** The certificates to trust in a directory of keys, without opening a key; none when it is not there or not readable. */
export function trustedCertificatesIn(directory: string): readonly TrustedCertificate[] {
  if (!existsSync(directory)) return [];
  try {
    return trustedIn(openSealKeyFiles(directory));
  } catch {
    return [];
  }
}
