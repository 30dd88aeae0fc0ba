import { createHash } from 'node:crypto';
import { SealFailure, type SealProblem } from '../../../../src/domain/signing/sealFailure';
import { createSealer } from '../../../../src/infrastructure/seal/createSealer';
import type { SealKeyStore } from '../../../../src/infrastructure/seal/keys/openSealKeys';
import { openPdf } from '../../../../src/infrastructure/seal/pdf/openPdf';
import { catalogOf, signatureFieldsOf } from '../../../../src/infrastructure/seal/pdf/signatureFields';
import { isKind, textOf } from '../../../../src/infrastructure/seal/pdf/values';
import { createVerifier } from '../../../../src/infrastructure/seal/verify/createVerifier';
import { decodeStream } from '../../../../src/infrastructure/seal/pdf/decodeStream';
import {
  employeeSeal,
  keyDirectory,
  managerSeal,
  newKeys,
  organisationName,
  sealedAt,
  sealedTwice,
} from '../../../support/seal/sealBench';

describe('a seal', () => {
  const place = keyDirectory();
  let keys: SealKeyStore;
  let revisions: Awaited<ReturnType<typeof sealedTwice>>;
  beforeAll(async () => {
    keys = newKeys(place.path);
    revisions = await sealedTwice(keys);
  });
  afterAll(() => {
    place.remove();
  });

  const problemOf = async (work: Promise<unknown>): Promise<SealProblem> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof SealFailure) return error.problem;
      throw error;
    }
    throw new Error('it was sealed');
  };
  const signatureIn = (bytes: Uint8Array, fieldName: string) => {
    const pdf = openPdf(bytes);
    const field = signatureFieldsOf(pdf).find(({ name }) => name === fieldName);
    return { pdf, field, dict: pdf.dict({ kind: 'ref', number: field?.signature ?? 0, generation: 0 }) };
  };

  it('leaves every byte before it as it was', () => {
    const [bare, first, second] = revisions;
    expect(Buffer.from(first.subarray(0, bare.length)).equals(Buffer.from(bare))).toBe(true);
    expect(Buffer.from(second.subarray(0, first.length)).equals(Buffer.from(first))).toBe(true);
  });

  it('signs everything but its own place, to the last byte', () => {
    const [, , second] = revisions;
    for (const [name, bytes] of [
      ['handtekening_leidinggevende', revisions[1]],
      ['handtekening_medewerker', second],
    ] as const) {
      const { pdf, dict } = signatureIn(bytes, name);
      const range = pdf.get(dict, 'ByteRange');
      const numbers = isKind(range, 'array') ? range.items.map(({ value }) => Number(value)) : [];
      const [from = -1, before = 0, after = 0, rest = 0] = numbers;
      const contents = dict.entries.get('Contents');
      expect([from, before, after, after + rest]).toEqual([0, contents?.from, contents?.to, bytes.length]);
    }
  });

  it('says who did what and when, and nothing of a signing time in the signature itself', () => {
    const { pdf, dict } = signatureIn(revisions[1], 'handtekening_leidinggevende');
    expect(textOf(pdf.get(dict, 'Name'))).toBe('Zoë van den Berg-Özdemir');
    expect(textOf(pdf.get(dict, 'Reason'))).toBe('voor akkoord met de beschrijving');
    expect(textOf(pdf.get(dict, 'M'))).toBe('D:20261126070809Z');
    expect(pdf.get(dict, 'SubFilter')).toMatchObject({ name: 'ETSI.CAdES.detached' });
    const contents = pdf.get(dict, 'Contents');
    const hex = isKind(contents, 'text') ? Buffer.from(contents.bytes).toString('hex') : '';
    // OIDs of the content type, the digest and the certificate; and that of the signing time.
    expect(hex).toContain('06092a864886f70d010903');
    expect(hex).toContain('06092a864886f70d010904');
    expect(hex).toContain('060b2a864886f70d010910022f');
    expect(hex).not.toContain('06092a864886f70d010905');
  });

  it('allows nothing but signing after the first, and is no certification when it is the second', () => {
    const first = openPdf(revisions[1]);
    const { dict } = signatureIn(revisions[1], 'handtekening_leidinggevende');
    expect(first.get(first.dict(first.get(catalogOf(first).dict, 'Perms')), 'DocMDP')).toEqual(dict);
    const reference = first.get(dict, 'Reference');
    const item = isKind(reference, 'array') ? first.dict(reference.items[0]?.value) : null;
    expect(item && first.get(first.dict(first.get(item, 'TransformParams')), 'P')).toBe(2);
    expect(signatureIn(revisions[2], 'handtekening_medewerker').dict.entries.has('Reference')).toBe(false);
  });

  it('describes its box for who cannot see it', () => {
    const { pdf, field } = signatureIn(revisions[2], 'handtekening_medewerker');
    const text = 'Digitaal ondertekend voor gezien door Bram Jansen op 27 november 2026 om 10.00 uur';
    expect(field && textOf(pdf.get(field.dict, 'TU'))).toBe(text);
    expect(field && textOf(pdf.get(field.dict, 'Contents'))).toBe(text);
  });

  it('draws the signature as lines', () => {
    const { pdf, field } = signatureIn(revisions[1], 'handtekening_leidinggevende');
    const appearance = field && pdf.get(pdf.dict(pdf.get(field.dict, 'AP')), 'N');
    const content = isKind(appearance ?? null, 'stream')
      ? Buffer.from(decodeStream(appearance as never)).toString('latin1')
      : '';
    // Two strokes; the second is a dot.
    expect(content.match(/ l S$/gm)).toHaveLength(2);
  });

  it('refuses a field that has its seal, whoever comes second', async () => {
    const sealer = createSealer(keys, null);
    await expect(problemOf(sealer.seal(managerSeal(revisions[1])))).resolves.toBe('field-already-signed');
    await expect(problemOf(sealer.seal(employeeSeal(revisions[2])))).resolves.toBe('field-already-signed');
  });

  it('can be set by two at once on the same bytes: both get a whole file', async () => {
    const sealer = createSealer(keys, null);
    const both = await Promise.all([
      sealer.seal(employeeSeal(revisions[1])),
      sealer.seal(employeeSeal(revisions[1])),
    ]);
    for (const { pdf, sha256 } of both) {
      expect(sha256).toBe(createHash('sha256').update(pdf).digest('hex'));
      expect(signatureFieldsOf(openPdf(pdf)).map(({ signature }) => signature !== null)).toEqual([
        true,
        true,
      ]);
    }
  });

  it.each([
    ['no PDF', () => Buffer.from('geen pdf')],
    ['nothing', () => new Uint8Array()],
    ['a file that was cut', () => revisions[0].subarray(0, 20_000)],
    ['a file with something behind it', () => Buffer.concat([revisions[1], Buffer.from('extra')])],
  ])('refuses %s', async (_, bytes) => {
    await expect(problemOf(createSealer(keys, null).seal(employeeSeal(bytes())))).resolves.toBe(
      'not-sealable',
    );
  });

  it('refuses a field that is not there', async () => {
    const request = managerSeal(revisions[0], { fieldName: 'handtekening_directeur' });
    await expect(problemOf(createSealer(keys, null).seal(request))).resolves.toBe('field-missing');
  });

  it('refuses a moment at which the certificate does not hold', async () => {
    const request = managerSeal(revisions[0], { at: '2026-11-26T07:08:08.000Z' });
    await expect(problemOf(createSealer(keys, null).seal(request))).resolves.toBe('certificate-not-valid');
  });

  it('is set with the new key as soon as there is one, by a sealer that used the old one; and not after its end', async () => {
    const own = keyDirectory();
    try {
      const replaced = newKeys(own.path);
      const sealer = createSealer(replaced, null);
      const first = await sealer.seal(managerSeal(revisions[0]));
      const again = await sealer.seal(managerSeal(revisions[0]));
      // Another process puts another key to use.
      const renewed = newKeys(own.path).renew('Nieuwe naam', new Date(sealedAt));
      const after = await sealer.seal(managerSeal(revisions[0]));
      expect(again.keyId).toBe(first.keyId);
      expect(after.keyId).toBe(renewed.id);
      expect(renewed.id).not.toBe(first.keyId);
      for (const [{ pdf }, holder] of [
        [again, `Elektronisch zegel van ${organisationName}`],
        [after, 'Elektronisch zegel van Nieuwe naam'],
      ] as const) {
        const { verdict, seals } = await createVerifier().verify(pdf, replaced.trusted());
        expect({ verdict, by: seals[0]?.certificateSubject }).toEqual({ verdict: 'intact', by: holder });
      }
      const tooLate = managerSeal(revisions[0], { at: '2036-11-26T07:08:09.000Z' });
      await expect(problemOf(sealer.seal(tooLate))).resolves.toBe('certificate-not-valid');
    } finally {
      own.remove();
    }
  });

  it('survives hostile names, remarks and drawings', async () => {
    const request = managerSeal(revisions[0], {
      signer: { name: `) /X << \u202e\u0000 ${'W'.repeat(5000)}`, role: '\ud800', onBehalfOf: '漢字' },
      organisationName: '',
      remark: `>> endobj ${'é'.repeat(9000)}`,
      drawing: {
        aspect: Number.NaN,
        strokes: [[], [[Number.NaN, Infinity]], ...Array.from({ length: 900 }, () => [[-5, 7] as const])],
      },
    });
    const sealed = await createSealer(keys, null).seal(request);
    expect(sealed.unknownCharacters).toEqual(expect.arrayContaining(['漢', '字']));
    expect(signatureFieldsOf(openPdf(sealed.pdf))[0]?.signature).not.toBeNull();
  });
});
