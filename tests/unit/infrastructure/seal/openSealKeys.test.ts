import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartFailure, type StartProblem } from '../../../../src/domain/shared/startProblem';
import { readCertificates } from '../../../../src/infrastructure/seal/certificates/readCertificate';
import { openSealKeys, trustedCertificatesIn } from '../../../../src/infrastructure/seal/keys/openSealKeys';
import { keyDirectory, newKeys, organisationName, sealedAt } from '../../../support/seal/sealBench';

const at = new Date(sealedAt);
const years = (count: number): Date => new Date(Date.UTC(at.getUTCFullYear() + count, 10, 26, 7, 8, 9));

describe('the keys for seals', () => {
  let place: ReturnType<typeof keyDirectory>;
  beforeEach(() => {
    place = keyDirectory();
  });
  afterEach(() => {
    place.remove();
  });

  const open = (options: { at?: Date; inUse?: boolean } = {}) =>
    openSealKeys(place.path, { organisationName, at, inUse: false, ...options });
  const problem = (options: { at?: Date; inUse?: boolean } = {}): StartProblem => {
    try {
      open(options);
    } catch (error) {
      if (error instanceof StartFailure) return error.problem;
      throw error;
    }
    throw new Error('the keys open');
  };

  it('are made at the first start, for this user only', async () => {
    const { keys, made } = open();
    expect(made).toMatchObject({
      subject: `Elektronisch zegel van ${organisationName}`,
      origin: 'own',
      active: true,
      validFrom: sealedAt,
      validUntil: years(3).toISOString(),
    });
    expect(keys.list()).toEqual([made]);
    await expect(keys.works(at)).resolves.toBe(true);
    expect(statSync(place.path).mode & 0o777).toBe(0o700);
    const files = readdirSync(place.path);
    expect(files.sort()).toEqual(
      [
        'actief',
        `eigen-${made?.id ?? ''}.key`,
        `eigen-${made?.id ?? ''}.pem`,
        'wortel.key',
        'wortel.pem',
      ].sort(),
    );
    for (const file of files) expect(statSync(path.join(place.path, file)).mode & 0o777).toBe(0o600);
  });

  it('stay the same at the next start', () => {
    const first = open().made;
    const again = open({ inUse: true });
    expect(again.made).toBeNull();
    expect(again.keys.list()).toEqual([first]);
  });

  it('hang under a root that holds for twenty years', () => {
    const { keys } = open();
    const [leaf, root] = readCertificates(
      readFileSync(path.join(place.path, `eigen-${keys.list()[0]?.id ?? ''}.pem`)),
    );
    expect(root?.validUntil).toEqual(years(20));
    expect(root?.x509.ca).toBe(true);
    expect(leaf?.x509.ca).toBe(false);
    expect(leaf?.x509.keyUsage).toEqual(['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4']);
    expect(keys.trusted()).toEqual([root?.der]);
  });

  it('are followed by a new one that seals, while the old one can still be checked with', () => {
    const { keys } = open();
    const old = keys.signingKey().info;
    const renewed = keys.renew('Nieuwe naam', years(1));
    expect(keys.signingKey().info.id).toBe(renewed.id);
    expect(keys.list().map(({ id, active }) => [id, active])).toEqual([
      [renewed.id, true],
      [old.id, false],
    ]);
    // The same root.
    expect(renewed.rootSha256).toBe(old.rootSha256);
    expect(keys.trusted()).toHaveLength(1);
  });

  it('are taken over from another process that made a new one', () => {
    const { keys } = open();
    const before = keys.signingKey().info.id;
    const renewed = open({ inUse: true }).keys.renew(organisationName, years(1));
    expect(renewed.id).not.toBe(before);
    expect(keys.signingKey().info.id).toBe(renewed.id);
  });

  it('get a new root when the old one would not hold as long as the new key', () => {
    const { keys } = open();
    const renewed = keys.renew(organisationName, years(18));
    expect(renewed.rootSha256).not.toBe(keys.list()[1]?.rootSha256);
    expect(keys.trusted()).toHaveLength(2);
    expect(trustedCertificatesIn(place.path)).toEqual(keys.trusted());
  });

  it('are renewed at a start in the last ninety days', () => {
    const old = open().made;
    const soon = new Date(years(3).getTime() - 60 * 24 * 60 * 60 * 1000);
    const again = open({ at: soon, inUse: true });
    expect(again.made?.id).not.toBe(old?.id);
    expect(again.keys.signingKey().info.id).toBe(again.made?.id);
  });

  it('do not open when others may read one of them', () => {
    open();
    const file = path.join(place.path, 'wortel.key');
    chmodSync(file, 0o640);
    expect(problem({ inUse: true })).toEqual({ code: 'seal-key-exposed', path: file });
    chmodSync(file, 0o600);
    chmodSync(place.path, 0o755);
    expect(problem({ inUse: true })).toEqual({ code: 'seal-key-exposed', path: place.path });
  });

  it('are not made anew when they are gone', () => {
    open();
    rmSync(place.path, { recursive: true });
    expect(problem({ inUse: true })).toEqual({ code: 'seal-key-missing', path: place.path });
  });

  it('are not made anew when only the name of the active one is gone', () => {
    open();
    rmSync(path.join(place.path, 'actief'));
    expect(problem()).toEqual({ code: 'seal-key-missing', path: place.path });
  });

  it.each([
    [
      'is damaged',
      (file: string) => {
        writeFileSync(file, 'x');
      },
    ],
    [
      'is gone',
      (file: string) => {
        rmSync(file);
      },
    ],
  ])('do not open when the active one %s', async (_, harm) => {
    const { keys, made } = open();
    harm(path.join(place.path, `eigen-${made?.id ?? ''}.key`));
    expect(problem({ inUse: true }).code).toBe('seal-key-unusable');
    // A server that runs already holds the key.
    await expect(keys.works(at)).resolves.toBe(true);
  });

  it('do not open when key and certificate are not of each other', () => {
    const { keys, made } = open();
    const other = keys.renew(organisationName, years(1));
    const keyOf = (id: string): string => path.join(place.path, `eigen-${id}.key`);
    renameSync(keyOf(made?.id ?? ''), keyOf(other.id));
    expect(problem({ inUse: true }).code).toBe('seal-key-unusable');
  });

  it('do not open before the certificate holds, and say when it does', () => {
    open();
    expect(problem({ at: years(-1), inUse: true })).toEqual({
      code: 'seal-key-expired',
      path: place.path,
      from: sealedAt,
      until: years(3).toISOString(),
    });
  });

  it('work no more after their time', async () => {
    const keys = newKeys(place.path);
    await expect(keys.works(years(3))).resolves.toBe(true);
    await expect(keys.works(new Date(years(3).getTime() + 1000))).resolves.toBe(false);
  });
});
