import { join } from 'node:path';
import { defaultGradingSettings } from '../../../src/domain/grading/advice';
import { makeReceipt } from '../../../src/domain/grading/receipt';
import { renderDocument } from '../../../src/infrastructure/pdf/renderDocument';
import { createSealer } from '../../../src/infrastructure/seal/createSealer';
import { pemOf } from '../../../src/infrastructure/seal/certificates/readCertificate';
import {
  buildProfileDocument,
  type ProfileDocumentInput,
} from '../../../src/presentation/document/buildProfileDocument';
import { runInProcess } from '../../support/cli/inProcess';
import { temporaryDirectory } from '../../support/cli/temporaryDirectory';
import { attachedText } from '../../support/pdf/attachedText';
import { describeWith, run } from '../../support/pdf/externalTools';
import { accountmanagerInput, keyInput, sheetAtB } from '../../support/profile/aDocument';
import { realAreas, realRaster } from '../../support/grading/realCatalogs';
import { frozenInput } from '../../support/profile/evidenceSamples';
import { employeeSeal, managerSeal, newKeys, sealedTwice } from '../../support/seal/sealBench';

/** `controleer`: what a file says by itself. */
const files = temporaryDirectory();
const dataDirectory = join(files.path, 'data');
const before = process.env['DATA_DIR'];
let keys: ReturnType<typeof newKeys>;
let revisions: Awaited<ReturnType<typeof sealedTwice>>;
let pathOf: (name: string, bytes: Uint8Array) => string;

beforeAll(async () => {
  process.env['DATA_DIR'] = dataDirectory;
  pathOf = (name, bytes) => files.file(name, bytes);
  keys = newKeys(join(dataDirectory, 'sleutels', 'zegel'));
  revisions = await sealedTwice(keys, null, buildProfileDocument(frozenInput()));
});
afterAll(() => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  files.remove();
});

/** The same document with another advice inside, sealed as ours. */
async function sealedWithOther(
  change: (json: string) => string,
  name = 'indeling.json',
  input: ProfileDocumentInput = frozenInput(),
): Promise<Uint8Array> {
  const document = buildProfileDocument(input);
  const attachments = document.attachments.map((file) =>
    file.name === name ? { ...file, content: change(attachedText(file)) } : file,
  );
  const { bytes } = await renderDocument({ ...document, attachments });
  return (await createSealer(keys, null).seal(managerSeal(bytes))).pdf;
}

/** Graded as in the app: the result areas stand beside the raster. */
function withAreas(): ProfileDocumentInput {
  const bound = { raster: realRaster, areas: realAreas };
  return accountmanagerInput({
    catalogs: { raster: realRaster.catalog, areas: realAreas.catalog },
    receipt: makeReceipt(bound, sheetAtB, defaultGradingSettings),
  });
}

describe('indelingswijzer controleer', () => {
  it('says who sealed what and when, that nothing changed, and what it cannot know', async () => {
    const { code, out, err } = await runInProcess('controleer', pathOf('profiel.pdf', revisions[2]));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('profiel.pdf: Niet gewijzigd');
    expect(out).toContain(
      'Zegel voor akkoord met de beschrijving door Zoë van den Berg-Özdemir, 26 november 2026 om 08.08 uur: klopt.',
    );
    expect(out).toContain('Zegel voor gezien door Bram Jansen, 27 november 2026 om 10.00 uur: klopt.');
    expect(out).toContain('Nagerekend: de indeling in het bestand geeft het advies in het bestand.');
    expect(out).toContain('de vastgelegde inhoud heeft het controlegetal van de bewijspagina.');
    expect(out).toContain('uit het bestand alleen niet te weten');
    expect(out).not.toContain('Nog niet getekend');
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await runInProcess('controleer', '--json', pathOf('profiel.pdf', revisions[2]));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      oordeel: 'ongewijzigd',
      zegels: [
        { veld: 'handtekening_leidinggevende', handeling: 'akkoord', status: 'klopt', van: 'organisatie' },
        { veld: 'handtekening_medewerker', handeling: 'gezien', status: 'klopt', naam: 'Bram Jansen' },
      ],
      legeVelden: [],
      opmerkingen: [],
      indeling: 'klopt',
      inhoud: 'klopt',
    });
  });

  it('finds a file with the first seal only whole, and says that the second is not there', async () => {
    const cut = revisions[2].subarray(0, revisions[1].length);
    const { code, out } = await runInProcess('controleer', pathOf('eerste.pdf', cut));
    expect(code).toBe(0);
    expect(out).toContain('Nog niet getekend voor gezien.');
  });

  it('calculates the advice of a Key accountmanager again too', async () => {
    const { bytes } = await renderDocument(buildProfileDocument(keyInput()));
    const { pdf } = await createSealer(keys, null).seal(managerSeal(bytes));
    const { code, out } = await runInProcess('controleer', pathOf('key.pdf', pdf));
    expect(code).toBe(0);
    expect(out).toContain('Nagerekend: de indeling');
  });

  it('takes a certificate from a file, as PEM and as DER, instead of those here', async () => {
    const other = newKeys(join(files.path, 'ander'));
    const [theirs] = other.trusted();
    const pem = pathOf('ander.pem', Buffer.from(pemOf(theirs ?? new Uint8Array())));
    const der = pathOf('ander.der', theirs ?? new Uint8Array());
    const sealed = await createSealer(other, null).seal(managerSeal(revisions[0]));
    const path = pathOf('ander.pdf', sealed.pdf);
    expect(await runInProcess('controleer', path)).toMatchObject({ code: 3 });
    for (const certificate of [pem, der]) {
      expect(await runInProcess('controleer', path, '--certificaat', certificate)).toMatchObject({ code: 0 });
      const ours = await runInProcess(
        'controleer',
        pathOf('p.pdf', revisions[2]),
        '--certificaat',
        certificate,
      );
      expect(ours.code).toBe(3);
      expect(ours.out).toContain('Niet gewijzigd, maar wie');
    }
  });

  it('knows no sealer where there are no keys, and makes none', async () => {
    process.env['DATA_DIR'] = join(files.path, 'leeg');
    const { code, out } = await runInProcess('controleer', pathOf('profiel.pdf', revisions[2]));
    process.env['DATA_DIR'] = dataDirectory;
    expect(code).toBe(3);
    expect(out).toContain('Niet gewijzigd, maar wie het verzegelde is hier niet bekend.');
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['a byte that changed', () => flipped(revisions[2], 5000), 'klopt niet'],
    ['something behind it', () => Buffer.concat([revisions[2], Buffer.from('\n')]), 'iets toegevoegd'],
    ['no seal', () => revisions[0], 'geen zegel'],
    [
      'another advice than its grading gives',
      () => sealedWithOther((json) => json.replace('"uitkomst": "B"', '"uitkomst": "C"')),
      'ander advies',
    ],
    [
      'a grading that cannot be read',
      () => sealedWithOther(() => '{"soort":1}'),
      'De indeling in het bestand is niet te lezen',
    ],
    [
      'other content than its evidence page has the hash of',
      () => sealedWithOther((json) => json.replace('Joost', 'Joast'), 'inhoud.json'),
      'ander controlegetal dan op de bewijspagina',
    ],
    [
      'an evidence page that cannot be read',
      () => sealedWithOther((json) => json.replace('"versie": 1', '"versie": 1, "versie": 1'), 'bewijs.json'),
      'bewijspagina zijn niet te lezen',
    ],
  ])('ends with 3 for a file with %s', async (_, bytes, words) => {
    const { code, out } = await runInProcess('controleer', pathOf('anders.pdf', await bytes()));
    expect(code).toBe(3);
    expect(out).toContain(words);
  });

  it('says that it did not compare the content when that is not in the file, or there is no evidence page', async () => {
    const seal = async (input: ProfileDocumentInput): Promise<string> => {
      const { bytes } = await renderDocument(buildProfileDocument(input));
      return pathOf('zonder.pdf', (await createSealer(keys, null).seal(managerSeal(bytes))).pdf);
    };
    const without = await runInProcess('controleer', await seal({ ...frozenInput(), frozenContent: null }));
    expect(without.code).toBe(0);
    expect(without.out).toContain('de vastgelegde inhoud zit niet in het bestand');
    const path = await seal({ ...frozenInput(), frozenContent: null, evidence: null });
    const { code, out } = await runInProcess('controleer', '--json', path);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ inhoud: 'geen' });
  });

  it.each([
    ['Accountmanager', () => frozenInput()],
    ['Accountmanager with the areas of another catalog', () => frozenInput(withAreas())],
    ['Key accountmanager', () => frozenInput(keyInput())],
  ])('calculates with the catalog in the file of an %s when it does not have it', async (_, make) => {
    const unknown = (json: string): string => json.replace(/"sha256": "[0-9a-f]{4}/g, '"sha256": "0000');
    const check = async (input: ProfileDocumentInput, change: (json: string) => string) => {
      const bytes = await sealedWithOther((json) => change(unknown(json)), 'indeling.json', input);
      return runInProcess('controleer', pathOf('catalogus.pdf', bytes));
    };
    const input = make();
    const found = await check(input, (json) => json);
    expect(found.code).toBe(0);
    expect(found.out).toContain('Nagerekend met de catalogus die in het bestand zit');
    const other = await check(input, (json) => json.replace(/"uitkomst": "[^"]+"/, '"uitkomst": "A"'));
    expect(other.code).toBe(3);
    expect(other.out).toContain('ander advies');
    const without = await check({ ...input, frozenContent: null }, (json) => json);
    expect(without.code).toBe(0);
    expect(without.out).toContain('Niet nagerekend: dit programma heeft de catalogus niet');
  });

  it.each<[string, () => string[], string]>([
    ['a file that is no PDF', () => [pathOf('geen.pdf', Buffer.from('geen'))], 'geen pdf'],
    ['a file that is not there', () => ['nergens.pdf'], 'is er niet'],
    [
      'a certificate that is none',
      () => [pathOf('p.pdf', revisions[2]), '--certificaat', pathOf('x.pem', Buffer.from('geen'))],
      'geen certificaat',
    ],
    ['no file', () => [], 'Geef ook BESTAND.pdf'],
  ])('ends with 2 for %s', async (_, args, words) => {
    const { code, out, err } = await runInProcess('controleer', ...args());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('indelingswijzer sleutel nieuw', () => {
  it('puts a new key to use; what was sealed before stays to be checked', async () => {
    const { code, out, err } = await runInProcess('sleutel', 'nieuw');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const newest = keys.list().find((key) => key.active);
    expect(newest).toMatchObject({ origin: 'own' });
    expect(keys.list()).toHaveLength(2);
    expect(out).toContain(newest?.certificateSha256);
    const { pdf, keyId } = await createSealer(keys, null).seal(
      employeeSeal(revisions[1], { at: new Date().toISOString() }),
    );
    expect(keyId).toBe(newest?.id);
    for (const bytes of [revisions[2], pdf]) {
      expect(await runInProcess('controleer', pathOf('p.pdf', bytes))).toMatchObject({ code: 0 });
    }
  });

  describeWith('openssl', 'a key from elsewhere', () => {
    it('is taken from a PKCS#12 file with the right password only, and seals', async () => {
      const elsewhere = join(files.path, 'elders');
      const other = newKeys(elsewhere);
      const name = `eigen-${other.list()[0]?.id ?? ''}`;
      const p12 = join(files.path, 'elders.p12');
      run('openssl', [
        ...['pkcs12', '-export', '-out', p12, '-passout', 'pass:zeer geheim'],
        ...['-inkey', join(elsewhere, `${name}.key`), '-in', join(elsewhere, `${name}.pem`)],
      ]);
      const password = (text: string) => pathOf('wachtwoord.txt', Buffer.from(`${text}\n`));
      const take = (text: string) =>
        runInProcess('sleutel', 'nieuw', '--invoeren', p12, '--wachtwoord', password(text));
      const wrong = await take('mis');
      expect(wrong.code).toBe(2);
      expect(wrong.err).toContain('het wachtwoord klopt niet');
      expect(await take('zeer geheim')).toMatchObject({ code: 0, err: '' });
      const active = keys.list().find((key) => key.active);
      expect(active).toMatchObject({ id: other.list()[0]?.id, origin: 'imported' });
      const { pdf } = await createSealer(keys, null).seal(managerSeal(revisions[0]));
      for (const bytes of [revisions[2], pdf]) {
        expect(await runInProcess('controleer', pathOf('p.pdf', bytes))).toMatchObject({ code: 0 });
      }
    });
  });

  it.each<[string, () => string[], string]>([
    ['a file that is no PKCS#12', () => ['--invoeren', pathOf('x.p12', Buffer.from('x'))], 'geen PKCS#12'],
    ['a password alone', () => ['--wachtwoord', pathOf('w.txt', Buffer.from('w'))], 'hoort bij --invoeren'],
  ])('ends with 2 for %s, and the key stays', async (_, args, words) => {
    const active = keys.list().find((key) => key.active)?.id;
    const { code, err } = await runInProcess('sleutel', 'nieuw', ...args());
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(keys.list().find((key) => key.active)?.id).toBe(active);
  });
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
