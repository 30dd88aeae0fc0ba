import { createHash } from 'node:crypto';
import { createSealer } from '../../../../src/infrastructure/seal/createSealer';
import {
  algorithmOf,
  buildSignature,
  signAttributes,
} from '../../../../src/infrastructure/seal/cms/buildSignature';
import { signerCertificates } from '../../../../src/infrastructure/seal/cms/signerCertificates';
import type { SealKeyStore } from '../../../../src/infrastructure/seal/keys/openSealKeys';
import { hex } from '../../../../src/infrastructure/seal/pdf/incrementalUpdate';
import { prepareSeal } from '../../../../src/infrastructure/seal/sealPdf';
import { createVerifier } from '../../../../src/infrastructure/seal/verify/createVerifier';
import {
  employeeSeal,
  keyDirectory,
  managerSeal,
  newKeys,
  sealedAt,
  sealedTwice,
} from '../../../support/seal/sealBench';

/** Somebody signs the empty field with a certificate and words of their own, as a reader of PDF files does. */
function signedByOutsider(pdf: Uint8Array, keys: SealKeyStore): Uint8Array {
  const signing = keys.signingKey();
  const room = 4000;
  const { bytes, contentsAt } = prepareSeal(employeeSeal(pdf), room);
  const file = Buffer.from(bytes);
  const textOf = (text: string): string => hex(Buffer.from(text, 'utf16le').swap16());
  const before = '/Reason <feff';
  file.write(textOf('eigen woord'), file.lastIndexOf(before) + before.length, 'latin1');
  const digest = createHash('sha256')
    .update(file.subarray(0, contentsAt - 1))
    .update(file.subarray(contentsAt + 2 * room + 1))
    .digest();
  const certificates = signerCertificates(
    signing.certificate.der,
    signing.issuers.map(({ der }) => der),
  );
  const cms = buildSignature({
    certificates,
    digest,
    signature: signAttributes(signing.key, certificates, digest),
    signatureAlgorithm: algorithmOf(signing.key),
    timeStampToken: null,
  });
  file.write(hex(cms), contentsAt, 'latin1');
  return file;
}

describe('the check of a sealed file', () => {
  const places = [keyDirectory(), keyDirectory()] as const;
  const verifier = createVerifier();
  let keys: SealKeyStore;
  let strangers: SealKeyStore;
  let revisions: Awaited<ReturnType<typeof sealedTwice>>;
  beforeAll(async () => {
    keys = newKeys(places[0].path);
    strangers = newKeys(places[1].path);
    revisions = await sealedTwice(keys);
  });
  afterAll(() => {
    for (const place of places) place.remove();
  });

  it('says of each seal who did what and when, and under which certificate', async () => {
    const report = await verifier.verify(revisions[2], keys.trusted());
    const { certificateSha256, subject } = keys.list()[0] ?? {};
    expect(report).toMatchObject({ verdict: 'intact', emptyFields: [], remarks: [] });
    const ours = { status: 'intact', by: 'ours', certificateSha256, certificateSubject: subject };
    expect(report.seals).toEqual([
      {
        ...ours,
        fieldName: 'handtekening_leidinggevende',
        act: 'akkoord',
        signerName: 'Zoë van den Berg-Özdemir',
        saidAt: sealedAt,
        stampedAt: null,
        revision: 1,
        remarks: [],
      },
      {
        ...ours,
        fieldName: 'handtekening_medewerker',
        act: 'gezien',
        signerName: 'Bram Jansen',
        saidAt: '2026-11-27T09:00:00.000Z',
        stampedAt: null,
        revision: 2,
        remarks: [],
      },
    ]);
  });

  it('finds the file of the first seal whole, with a field that is still empty', async () => {
    for (const bytes of [revisions[1], revisions[2].subarray(0, revisions[1].length)]) {
      const report = await verifier.verify(bytes, keys.trusted());
      expect(report).toMatchObject({ verdict: 'intact', emptyFields: ['handtekening_medewerker'] });
    }
  });

  it('hands out the grading that is inside', async () => {
    const { attachments } = await verifier.verify(revisions[2], keys.trusted());
    expect([...attachments.keys()]).toEqual(['indeling.json']);
    expect(JSON.parse(Buffer.from(attachments.get('indeling.json') ?? []).toString('utf8'))).toBeTruthy();
  });

  it.each([
    ['no certificate', () => []],
    ['the certificate of another organisation', () => strangers.trusted()],
    ['something that is no certificate', () => [Buffer.from('geen certificaat')]],
  ])('says that it is whole but the sealer unknown with %s', async (_, trusted) => {
    const report = await verifier.verify(revisions[2], trusted());
    expect(report.verdict).toBe('sealer-unknown');
    expect(report.seals.map(({ status, by }) => [status, by])).toEqual([
      ['intact', 'unknown'],
      ['intact', 'unknown'],
    ]);
  });

  it('knows a seal of an earlier key after a new key was made', async () => {
    keys.renew('Voorbeeld Techniek B.V.', new Date(sealedAt));
    const { pdf } = await createSealer(keys, null).seal(employeeSeal(revisions[1]));
    for (const bytes of [revisions[2], pdf]) {
      expect((await verifier.verify(bytes, keys.trusted())).verdict).toBe('intact');
    }
  });

  it('reports the signature of an outsider in the empty field, and keeps the seal before it', async () => {
    const report = await verifier.verify(signedByOutsider(revisions[1], strangers), keys.trusted());
    expect(report.verdict).toBe('intact');
    expect(report.seals.map(({ status, by, act }) => [status, by, act])).toEqual([
      ['intact', 'ours', 'akkoord'],
      ['intact', 'outsider', null],
    ]);
  });

  it('takes a file without any seal of ours for unknown, whoever signed it', async () => {
    const { pdf } = await createSealer(strangers, null).seal(managerSeal(revisions[0]));
    expect((await verifier.verify(pdf, keys.trusted())).verdict).toBe('sealer-unknown');
  });

  it('tells a PDF without a seal from what is no PDF', async () => {
    expect((await verifier.verify(revisions[0], keys.trusted())).verdict).toBe('not-sealed');
    expect((await verifier.verify(Buffer.from('geen pdf'), keys.trusted())).verdict).toBe('unreadable');
  });
});
