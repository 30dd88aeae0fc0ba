import { join } from 'node:path';
import { objectionDecisionFieldName } from '../../../src/domain/objection/objectionDecision';
import { rulingFieldName } from '../../../src/domain/ruling/rulingContent';
import { canonicalJson } from '../../../src/domain/shared/canonicalJson';
import { beginUpdate } from '../../../src/infrastructure/seal/pdf/incrementalUpdate';
import { openPdf } from '../../../src/infrastructure/seal/pdf/openPdf';
import { renderDocument } from '../../../src/infrastructure/pdf/renderDocument';
import { createSealer } from '../../../src/infrastructure/seal/createSealer';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { buildObjectionDecisionDocument } from '../../../src/presentation/document/buildObjectionDecisionDocument';
import { buildRulingDocument } from '../../../src/presentation/document/buildRulingDocument';
import { hashInGroups } from '../../../src/presentation/document/proofFacts';
import type { PrintDocument } from '../../../src/presentation/document/printDocument';
import { missingTexts, pdfPages } from '../../support/browser/downloadedPdf';
import { runInProcess } from '../../support/cli/inProcess';
import { temporaryDirectory } from '../../support/cli/temporaryDirectory';
import { sampleDecision } from '../../support/gallery/objectionPages';
import { sampleRuling } from '../../support/gallery/rulingPages';
import { attachedText } from '../../support/pdf/attachedText';
import { describeWith, run } from '../../support/pdf/externalTools';
import { newKeys, receiptSeal } from '../../support/seal/sealBench';

/** `controleer` on an indelingsbesluit and a decision on an objection: what the file says by itself. */
const files = temporaryDirectory();
const dataDirectory = join(files.path, 'data');
const before = process.env['DATA_DIR'];
const hashOf = (content: object): string => nodeDigests.sha256(canonicalJson(content));

const kinds = {
  indelingsbesluit: {
    document: buildRulingDocument(sampleRuling.content, sampleRuling.grounds, hashOf(sampleRuling.content)),
    fieldName: rulingFieldName,
    hash: hashOf(sampleRuling.content),
    words: 'Soort document: indelingsbesluit.',
    seal: 'Zegel indelingsbesluit door Voorbeeld Techniek B.V., 27 november 2026 om 10.01 uur: klopt.',
  },
  'besluit-op-bezwaar': {
    document: buildObjectionDecisionDocument(sampleDecision, hashOf(sampleDecision)),
    fieldName: objectionDecisionFieldName,
    hash: hashOf(sampleDecision),
    words: 'Soort document: besluit op bezwaar.',
    seal: 'Zegel besluit op bezwaar door Voorbeeld Techniek B.V., 27 november 2026 om 10.01 uur: klopt.',
  },
} as const;
type Kind = keyof typeof kinds;

let keys: ReturnType<typeof newKeys>;
const sealed = new Map<Kind, Uint8Array>();

beforeAll(async () => {
  process.env['DATA_DIR'] = dataDirectory;
  keys = newKeys(join(dataDirectory, 'sleutels', 'zegel'));
  for (const kind of Object.keys(kinds) as Kind[]) sealed.set(kind, await seal(kind));
});
afterAll(() => {
  if (before === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = before;
  files.remove();
});

async function seal(
  kind: Kind,
  document: PrintDocument = kinds[kind].document,
  with_ = keys,
): Promise<Uint8Array> {
  const { bytes } = await renderDocument(document);
  const request = { ...receiptSeal(bytes), fieldName: kinds[kind].fieldName, act: kind };
  return (await createSealer(with_, null).seal(request)).pdf;
}

/** The same decision with something else in one of its files, sealed as ours. */
function sealedWith(kind: Kind, name: string, change: (text: string) => string): Promise<Uint8Array> {
  const { document } = kinds[kind];
  const attachments = document.attachments.map((file) =>
    file.name === name ? { ...file, content: change(attachedText(file)) } : file,
  );
  return seal(kind, { ...document, attachments });
}

const fileOf = (kind: Kind): Uint8Array => sealed.get(kind) ?? new Uint8Array();
const check = (bytes: Uint8Array, ...options: readonly string[]) =>
  runInProcess('controleer', ...options, files.file('besluit.pdf', bytes));

describe.each(Object.keys(kinds) as Kind[])('indelingswijzer controleer on %s', (kind) => {
  const { words, hash, seal: sealLine } = kinds[kind];

  it('says what it is, that nothing changed, who sealed it and when, and calculates its content again', async () => {
    const { code, out, err } = await check(fileOf(kind));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const text of ['besluit.pdf: Niet gewijzigd', words, sealLine, 'het controlegetal dat erbij hoort.'])
      expect(out).toContain(text);
    expect(out).toContain(`Controlegetal van de inhoud: ${hashInGroups(hash)}`);
    expect(out).toContain('of wie het besluit gaf, dat echt zelf deed');
    expect(out).not.toMatch(/Nog niet getekend|achter het scherm/);
    // The same number stands on paper.
    expect(missingTexts(pdfPages(Buffer.from(fileOf(kind))), [hash])).toEqual([]);
    const json = await check(fileOf(kind), '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      oordeel: 'ongewijzigd',
      soort: kind,
      inhoud: 'klopt',
      inhoudSha256: hash,
      indeling: 'geen',
      legeVelden: [],
    });
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['one byte altered', () => flipped(fileOf(kind), 3000), 'klopt niet'],
    ['something appended', () => Buffer.concat([fileOf(kind), Buffer.from('\n')]), 'iets toegevoegd'],
    ['an incremental update appended', () => updated(fileOf(kind)), 'iets toegevoegd'],
    [
      'other data inside than its hash says',
      () => sealedWith(kind, `${kind}.json`, (text) => text.replace('Fenna', 'Femke')),
      'een ander controlegetal',
    ],
    [
      'a hash that cannot be read',
      () => sealedWith(kind, 'bewijs.json', (text) => text.replace('"versie": 1', '"versie": 9')),
      'niet te lezen',
    ],
  ])('ends with 3 for one with %s', async (_, bytes, text) => {
    const { code, out } = await check(await bytes());
    expect(code).toBe(3);
    expect(out).toContain('Dit bestand klopt niet.');
    expect(out).toContain(text);
  });

  it('ends with 3 for one of another organisation, and with 0 once its certificate is given', async () => {
    const other = newKeys(join(files.path, `ander-${kind}`));
    const bytes = await seal(kind, kinds[kind].document, other);
    const found = await check(bytes);
    expect(found.code).toBe(3);
    expect(found.out).toContain('Niet gewijzigd, maar wie het verzegelde is hier niet bekend.');
    expect(found.out).toContain(words);
    const certificate = files.file('ander.der', other.trusted()[0] ?? new Uint8Array());
    expect(await check(bytes, '--certificaat', certificate)).toMatchObject({ code: 0 });
  });

  it('does not compare what is not in the file', async () => {
    const { document } = kinds[kind];
    const without = (name: string): Promise<Uint8Array> =>
      seal(kind, { ...document, attachments: document.attachments.filter((file) => file.name !== name) });
    const noData = await check(await without(`${kind}.json`));
    expect([noData.code, noData.out]).toEqual([
      0,
      expect.stringContaining('de gegevens van het besluit zitten niet in het bestand.'),
    ]);
    const noHash = await check(await without('bewijs.json'), '--json');
    expect(JSON.parse(noHash.out)).toMatchObject({ oordeel: 'ongewijzigd', inhoud: 'geen', soort: kind });
  });

  describeWith('pdfsig', 'pdfsig on the same files', () => {
    const report = (bytes: Uint8Array): string => run('pdfsig', [files.file('pdfsig.pdf', bytes)]);
    it('agrees on which is whole and which is not', () => {
      expect(report(fileOf(kind))).toMatch(/Total document signed[\s\S]*Signature is Valid/);
      expect(report(flipped(fileOf(kind), 3000))).not.toContain('Signature is Valid');
      expect(report(updated(fileOf(kind)))).toContain('Not total document signed');
    });
  });

  describeWith('qpdf', 'qpdf on the same files', () => {
    it('finds them well formed, also with the update', () => {
      for (const bytes of [fileOf(kind), updated(fileOf(kind))])
        expect(run('qpdf', ['--check', files.file('qpdf.pdf', bytes)])).toContain('No syntax or stream');
    });
  });
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** The file with a note of somebody else behind it, as other programs add to a file. */
function updated(bytes: Uint8Array): Uint8Array {
  const update = beginUpdate(openPdf(bytes));
  update.write(update.reserve(), '<< /Type /Note /Contents (Het niveau is C) >>');
  return update.finish(Buffer.alloc(16, 7));
}
