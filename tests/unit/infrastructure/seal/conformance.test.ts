import { readFileSync } from 'node:fs';
import { renderDocument } from '../../../../src/infrastructure/pdf/renderDocument';
import { pemOf } from '../../../../src/infrastructure/seal/certificates/readCertificate';
import { openPdf } from '../../../../src/infrastructure/seal/pdf/openPdf';
import { signatureFieldsOf } from '../../../../src/infrastructure/seal/pdf/signatureFields';
import { isKind } from '../../../../src/infrastructure/seal/pdf/values';
import { describeWith, run, scratchDirectory } from '../../../support/pdf/externalTools';
import { aSampleProfile } from '../../../support/pdf/sampleProfile';
import { checkWithVeraPdf } from '../../../support/pdf/veraPdf';
import { keyDirectory, newKeys, sealedTwice } from '../../../support/seal/sealBench';

describe('a sealed file, as others read it', () => {
  const place = keyDirectory();
  const scratch = scratchDirectory();
  const paths: string[] = [];
  let revisions: Awaited<ReturnType<typeof sealedTwice>>;
  beforeAll(async () => {
    const keys = newKeys(place.path);
    revisions = await sealedTwice(keys);
    revisions.forEach((bytes, index) => paths.push(scratch.write(`revisie-${index}.pdf`, bytes)));
    scratch.write('wortel.pem', keys.trusted().map(pemOf).join(''));
  });
  afterAll(() => {
    place.remove();
    scratch.remove();
  });

  describeWith('javac', 'veraPDF on sealed files', () => {
    it('is PDF/UA-1 and PDF/A-3a at every revision', async () => {
      const plain = await renderDocument(aSampleProfile());
      expect(Buffer.from(plain.bytes).equals(Buffer.from(revisions[0]))).toBe(true);
      const list = scratch.write('lijst.txt', `${paths.join('\n')}\n`);
      const results = checkWithVeraPdf(list);
      expect(results).toHaveLength(6);
      expect(results.filter(({ failedChecks }) => failedChecks !== 0)).toEqual([]);
    });
  });

  describeWith('qpdf', 'qpdf on sealed files', () => {
    it('is well formed at every revision', () => {
      for (const path of paths)
        expect(run('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors');
    });
  });

  describeWith('pdfsig', 'pdfsig on sealed files', () => {
    it('has two valid signatures, of which the last covers everything', () => {
      const report = run('pdfsig', [paths[2] ?? '']);
      expect(report.match(/Signature Validation: Signature is Valid\./g)).toHaveLength(2);
      expect(report.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(2);
      expect(report).toMatch(
        /Signature #1:[\s\S]*Not total document signed[\s\S]*Signature #2:[\s\S]*Total document signed/,
      );
      expect(run('pdfsig', [paths[1] ?? '']).match(/Signature is Valid/g)).toHaveLength(1);
    });
  });

  describeWith('pdftotext', 'pdftotext on sealed files', () => {
    it('shows in each box what was done, by whom, when, and whose seal it is', () => {
      const text = run('pdftotext', ['-layout', paths[2] ?? '', '-']).replace(/ +/g, ' ');
      for (const words of [
        'Digitaal ondertekend voor akkoord met de beschrijving',
        'Zoë van den Berg-Özdemir',
        'leidinggevende, namens Anna de Vries',
        '26 november 2026 om 08.08 uur',
        'Digitaal ondertekend voor gezien',
        'Bram Jansen',
        '27 november 2026 om 10.00 uur',
        '“Ik mis mijn werk voor de jaarlijkse beurs.”',
        'Elektronisch zegel van Voorbeeld Techniek B.V.',
      ]) {
        expect(text).toContain(words);
        expect(run('pdftotext', [paths[0] ?? '', '-'])).not.toContain(words);
      }
    });
  });

  describeWith('openssl', 'openssl on sealed files', () => {
    it.each([
      ['handtekening_leidinggevende', 1],
      ['handtekening_medewerker', 2],
    ])('confirms %s as CAdES', (name, revision) => {
      const bytes = readFileSync(paths[revision] ?? '');
      const pdf = openPdf(bytes);
      const field = signatureFieldsOf(pdf).find((candidate) => candidate.name === name);
      const contents = pdf
        .dict({ kind: 'ref', number: field?.signature ?? 0, generation: 0 })
        .entries.get('Contents');
      const { from = 0, to = 0, value } = contents ?? {};
      scratch.write('cms.der', isKind(value, 'text') ? value.bytes : new Uint8Array());
      scratch.write('inhoud.bin', Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
      const check = (content: string): string =>
        run('openssl', [
          ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', scratch.at('cms.der')],
          ...['-content', scratch.at(content), '-CAfile', scratch.at('wortel.pem')],
          ...['-purpose', 'any', '-out', scratch.at('uit.bin')],
        ]);
      expect(check('inhoud.bin')).toBe('');
      scratch.write(
        'anders.bin',
        Buffer.concat([bytes.subarray(0, from), Buffer.from('x'), bytes.subarray(to)]),
      );
      expect(() => check('anders.bin')).toThrow();
    });
  });
});
