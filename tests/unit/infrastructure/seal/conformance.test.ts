import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { objectionDecisionFieldName } from '../../../../src/domain/objection/objectionDecision';
import { rulingFieldName } from '../../../../src/domain/ruling/rulingContent';
import { canonicalJson } from '../../../../src/domain/shared/canonicalJson';
import { receiptFieldName } from '../../../../src/domain/signing/receiptContent';
import { renderDocument } from '../../../../src/infrastructure/pdf/renderDocument';
import { createSealer } from '../../../../src/infrastructure/seal/createSealer';
import { pemOf } from '../../../../src/infrastructure/seal/certificates/readCertificate';
import { openPdf } from '../../../../src/infrastructure/seal/pdf/openPdf';
import { signatureFieldsOf } from '../../../../src/infrastructure/seal/pdf/signatureFields';
import { isKind } from '../../../../src/infrastructure/seal/pdf/values';
import { rfc3161TimeStamper } from '../../../../src/infrastructure/seal/timestamp/rfc3161TimeStamper';
import { buildProfileDocument } from '../../../../src/presentation/document/buildProfileDocument';
import { buildReceiptDocument } from '../../../../src/presentation/document/buildReceiptDocument';
import type { PrintDocument } from '../../../../src/presentation/document/printDocument';
import { readEvidenceJson } from '../../../../src/presentation/exchange/evidenceJson';
import { missingTexts, pdfPages } from '../../../support/browser/downloadedPdf';
import { textsOfBlock } from '../../../support/pdf/expectedWords';
import { buildObjectionDecisionDocument } from '../../../../src/presentation/document/buildObjectionDecisionDocument';
import { sampleDecision } from '../../../support/gallery/objectionPages';
import { buildRulingDocument } from '../../../../src/presentation/document/buildRulingDocument';
import { sampleRuling } from '../../../support/gallery/rulingPages';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { aReceiptContent, frozenInput } from '../../../support/profile/evidenceSamples';
import { describeWith, run, scratchDirectory } from '../../../support/pdf/externalTools';
import { aSampleProfile } from '../../../support/pdf/sampleProfile';
import { checkWithVeraPdf } from '../../../support/pdf/veraPdf';
import { keyDirectory, newKeys, receiptSeal, sealedTwice } from '../../../support/seal/sealBench';
import { canStampTime, startTimeStampService } from '../../../support/seal/timeStampService';

describe('a sealed file, as others read it', () => {
  const place = keyDirectory();
  const scratch = scratchDirectory();
  const paths: string[] = [];
  const frozenPaths: string[] = [];
  const receiptPaths: string[] = [];
  const rulingPaths: string[] = [];
  /** With time stamps; none without openssl. */
  const stampedPaths: string[] = [];
  const frozen = buildProfileDocument(frozenInput());
  const receipt = buildReceiptDocument(aReceiptContent());
  let revisions: Awaited<ReturnType<typeof sealedTwice>>;
  beforeAll(async () => {
    const keys = newKeys(place.path);
    revisions = await sealedTwice(keys);
    revisions.forEach((bytes, index) => paths.push(scratch.write(`revisie-${index}.pdf`, bytes)));
    (await sealedTwice(keys, null, frozen)).forEach((bytes, index) =>
      frozenPaths.push(scratch.write(`vastgelegd-${index}.pdf`, bytes)),
    );
    const { bytes } = await renderDocument(receipt);
    const { pdf } = await createSealer(keys, null).seal(receiptSeal(bytes));
    [bytes, pdf].forEach((one, index) => receiptPaths.push(scratch.write(`ontvangst-${index}.pdf`, one)));
    const { content, grounds } = sampleRuling;
    const drawn = await renderDocument(
      buildRulingDocument(content, grounds, nodeDigests.sha256(canonicalJson(content))),
    );
    const given = await createSealer(keys, null).seal({
      ...receiptSeal(drawn.bytes),
      fieldName: rulingFieldName,
      act: 'indelingsbesluit',
    });
    rulingPaths.push(scratch.write('besluit.pdf', given.pdf));
    const answer = await renderDocument(
      buildObjectionDecisionDocument(sampleDecision, nodeDigests.sha256(canonicalJson(sampleDecision))),
    );
    const decided = await createSealer(keys, null).seal({
      ...receiptSeal(answer.bytes),
      fieldName: objectionDecisionFieldName,
      act: 'besluit-op-bezwaar',
    });
    rulingPaths.push(scratch.write('besluit-op-bezwaar.pdf', decided.pdf));
    if (canStampTime) {
      const service = await startTimeStampService();
      const [, ...stamped] = await sealedTwice(keys, rfc3161TimeStamper(service.url));
      stamped.forEach((one, index) => stampedPaths.push(scratch.write(`gestempeld-${index}.pdf`, one)));
      await service.close();
    }
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
      const all = [...paths, ...frozenPaths, ...receiptPaths, ...rulingPaths, ...stampedPaths];
      const results = checkWithVeraPdf(scratch.write('lijst.txt', `${all.join('\n')}\n`));
      expect(results).toHaveLength(2 * (canStampTime ? 12 : 10));
      expect(results.filter(({ failedChecks }) => failedChecks !== 0)).toEqual([]);
    });
  });

  it('is the same at every drawing of the same frozen document', async () => {
    const again = await renderDocument(buildProfileDocument(frozenInput()));
    expect(Buffer.from(again.bytes).equals(readFileSync(frozenPaths[0] ?? ''))).toBe(true);
  });

  describeWith('qpdf', 'qpdf on sealed files', () => {
    it('is well formed at every revision', () => {
      for (const path of [...paths, ...frozenPaths, ...receiptPaths, ...rulingPaths, ...stampedPaths])
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
      expect(run('pdfsig', [frozenPaths[2] ?? '']).match(/Signature is Valid/g)).toHaveLength(2);
      const ofReceipt = run('pdfsig', [receiptPaths[1] ?? '']);
      expect(ofReceipt).toMatch(/zegel_ontvangstbewijs[\s\S]*Total document signed[\s\S]*Signature is Valid/);
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

  describeWith('pdftotext', 'pdftotext on an evidence page and a receipt', () => {
    it.each<[string, () => string, PrintDocument]>([
      ['frozen document', () => frozenPaths[2] ?? '', frozen],
      ['receipt', () => receiptPaths[1] ?? '', receipt],
    ])('shows every fact of a %s, on one page', (_, path, { blocks }) => {
      const pages = pdfPages(readFileSync(path()));
      const start = blocks.findLastIndex((block) => block.kind === 'heading' && block.level === 1);
      const texts = blocks.slice(start).flatMap(textsOfBlock);
      expect(texts.length).toBeGreaterThan(20);
      expect(missingTexts(pages.slice(-1), texts)).toEqual([]);
    });
  });

  describeWith('pdfdetach', 'pdfdetach on a sealed file', () => {
    it('takes out the content with the hash that the evidence page gives, and the data of that page', () => {
      run('pdfdetach', ['-saveall', '-o', scratch.at('.'), frozenPaths[2] ?? '']);
      const hash = createHash('sha256')
        .update(readFileSync(scratch.at('inhoud.json')))
        .digest('hex');
      const data = readEvidenceJson(readFileSync(scratch.at('bewijs.json'), 'utf8'));
      expect(data).toMatchObject({ code: 'K7QM3XWD08', aanbieding: 2, inhoudSha256: hash });
      expect(missingTexts(pdfPages(readFileSync(frozenPaths[2] ?? '')).slice(-1), [hash])).toEqual([]);
    });
  });

  describeWith('openssl', 'openssl on sealed files', () => {
    it.each<[string, () => string | undefined]>([
      ['handtekening_leidinggevende', () => paths[1]],
      ['handtekening_medewerker', () => paths[2]],
      [receiptFieldName, () => receiptPaths[1]],
    ])('confirms %s as CAdES', (name, path) => {
      const bytes = readFileSync(path() ?? '');
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
