import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { renderDocument } from '../../../../src/infrastructure/pdf/renderDocument';
import { corpus, hostileBytes } from '../../../support/pdf/corpus';
import { expectedWords, wordsOf } from '../../../support/pdf/expectedWords';
import { describeWith, run, scratchDirectory } from '../../../support/pdf/externalTools';
import {
  allNodes,
  readPages,
  readStructure,
  type ReadPage,
  type StructureNode,
} from '../../../support/pdf/pdfContent';
import {
  nameOf,
  parsePdf,
  PdfRef,
  textOf,
  type ParsedPdf,
  type PdfValue,
} from '../../../support/pdf/pdfObjects';
import { randomDocument } from '../../../support/pdf/randomDocument';
import { aSampleProfile } from '../../../support/pdf/sampleProfile';
import { checkWithVeraPdf } from '../../../support/pdf/veraPdf';

const seeds = Array.from({ length: 60 }, (_, index) => 4242 + index);
const scratch = scratchDirectory();
const rendered = new Map<string, Uint8Array>();
const files: string[] = [];

beforeAll(async () => {
  for (const [name, document] of Object.entries(corpus))
    rendered.set(name, (await renderDocument(document)).bytes);
  for (const seed of seeds)
    rendered.set(`random-${seed}`, (await renderDocument(randomDocument(seed))).bytes);
  for (const [name, bytes] of rendered) files.push(scratch.write(`${name}.pdf`, bytes));
}, 120_000);

afterAll(() => {
  scratch.remove();
});

/** A file as PDFKit makes it by itself. */
function plainPdf(): Promise<Buffer> {
  const document = new PDFDocument();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.text('Een gewoon bestand');
  document.end();
  return new Promise((resolve) => {
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
}

describeWith('javac', 'veraPDF', () => {
  test('finds no fault against PDF/UA-1 and PDF/A-3a in any file, and finds those of a plain file', async () => {
    const plain = scratch.write('plain.pdf', await plainPdf());
    const results = checkWithVeraPdf(scratch.write('list.txt', [...files, plain].join('\n')));
    const [ours, control] = [true, false].map((isOurs) =>
      results.filter(({ file }) => (file !== 'plain.pdf') === isOurs),
    );
    expect(ours).toHaveLength(2 * rendered.size);
    expect(new Set(ours?.map(({ rules }) => rules))).toEqual(new Set([106, 155]));
    expect(ours?.filter(({ failedChecks }) => failedChecks !== 0)).toEqual([]);
    expect(control?.map(({ profile }) => profile)).toEqual(['ua1', '3a']);
    for (const { failedChecks } of control ?? []) expect(failedChecks).toBeGreaterThan(3);
  }, 300_000);
});

describeWith('qpdf', 'qpdf', () => {
  test('finds no fault in any file', () => {
    for (const file of files)
      expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
  });
});

describeWith('pdftotext', 'poppler', () => {
  test('reads every word of a draft once and in order', () => {
    const text = run('pdftotext', ['-raw', '-enc', 'UTF-8', scratch.at('profile-draft.pdf'), '-']);
    const { header, footer } = aSampleProfile();
    const lines = text.replaceAll('\f', '').split('\n');
    const isRunning = (line: string) =>
      line === 'concept' || line === header || (line.startsWith(footer) && /pagina \d+ van \d+$/.test(line));
    const isRepeated = (line: string, index: number) =>
      lines.indexOf(line) !== index &&
      ['Resultaatgebied en taken Resultaatindicatoren', 'Criterium Keuze en reden Past bij Bewijs'].includes(
        line,
      );
    const body = lines.filter((line, index) => !isRunning(line) && !isRepeated(line, index));
    expect(wordsOf(body.join('\n'))).toEqual(expectedWords(aSampleProfile()));
    const pages = text.split('\f').slice(0, -1);
    for (const page of pages) expect(page).toContain('concept');
  });

  test('takes the attachment out as it went in', () => {
    const saved = scratch.at('indeling.json');
    run('pdfdetach', ['-save', '1', '-o', saved, scratch.at('profile-final.pdf')]);
    expect(run('cat', [saved])).toBe(aSampleProfile().attachments[0]?.content);
  });

  test('takes files out byte for byte', () => {
    const saved = scratch.at('files.bin');
    run('pdfdetach', ['-save', '1', '-o', saved, scratch.at('with-files.pdf')]);
    expect(new Uint8Array(readFileSync(saved))).toEqual(hostileBytes);
  });

  test('sees a tagged A4 file with a form and two fields that nobody signed', () => {
    const info = run('pdfinfo', [scratch.at('profile-final.pdf')]);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page size: .*\(A4\)/);
    expect(info).toMatch(/Title: +Functieprofiel Accountmanager B/);
    const fields = run('pdfsig', [scratch.at('profile-final.pdf')]);
    expect(fields.match(/handtekening_(leidinggevende|medewerker)/g)).toHaveLength(2);
    expect(fields.match(/is not signed/g)).toHaveLength(2);
  });

  test('reads the structure with its text', () => {
    const tree = run('pdfinfo', ['-struct-text', scratch.at('every-block.pdf')]);
    expect(tree).toMatch(/H1 \(block\)\s+"Een kop van het derde niveau vooraan"/);
    expect(tree).toMatch(/TH:\s+\/Scope \/Column\s+"Kop"/);
  });
});

describe('our own reader', () => {
  const read: { pdf: ParsedPdf; pages: ReadPage[]; nodes: StructureNode[] }[] = [];
  beforeAll(() => {
    for (const bytes of rendered.values()) {
      const pdf = parsePdf(bytes);
      const pages = readPages(pdf);
      read.push({ pdf, pages, nodes: allNodes(readStructure(pdf, pages)) });
    }
  });
  const each = (check: (file: (typeof read)[number]) => void) => () => {
    expect(read).toHaveLength(rendered.size);
    read.forEach(check);
  };
  const catalogOf = (pdf: ParsedPdf) => pdf.dict(pdf.trailer.get('Root'));

  test(
    'finds all that is drawn inside marks',
    each(({ pages }) => {
      for (const page of pages) expect(page.unmarked).toBe(0);
    }),
  );

  test(
    'finds each marked stretch in one element, and the way back through the parent tree',
    each(({ pdf, pages, nodes }) => {
      const tree = pdf.array(
        pdf.dict(pdf.dict(catalogOf(pdf).get('StructTreeRoot')).get('ParentTree')).get('Nums'),
      );
      const parents = new Map<number, PdfValue>();
      for (let index = 0; index + 1 < tree.length; index += 2)
        parents.set(Number(tree[index]), tree[index + 1] ?? null);
      const kids = pdf.array(pdf.dict(catalogOf(pdf).get('Pages')).get('Kids'));
      pages.forEach((page, number) => {
        const key = Number(pdf.dict(kids[number]).get('StructParents'));
        const marked = page.stretches.filter(({ mcid }) => mcid !== null);
        const owners = marked.length === 0 ? [] : pdf.array(parents.get(key));
        expect(owners).toHaveLength(marked.length);
        marked.forEach(({ tag }, mcid) => {
          expect(nameOf(pdf.dict(owners[mcid]).get('S'))).toBe(tag);
        });
      });
      expect(nodes[0]?.type).toBe('Document');
    }),
  );

  test(
    'finds headings that start at one and skip no level',
    each(({ nodes }) => {
      let level = 0;
      for (const { type } of nodes.filter((node) => /^H[1-3]$/.test(node.type))) {
        const next = Number(type.slice(1));
        expect(next).toBeLessThanOrEqual(level + 1);
        level = next;
      }
    }),
  );

  test(
    'finds only embedded fonts, with a way back to characters',
    each(({ pdf }) => {
      for (const value of pdf.objects.values()) {
        if (
          !(value instanceof Map) ||
          !(value.get('Type') && nameOf(value.get('Type') as PdfValue) === 'Font')
        )
          continue;
        if (nameOf(value.get('Subtype') as PdfValue) !== 'Type0') continue;
        const [descendant] = pdf.array(value.get('DescendantFonts') as PdfValue);
        const descriptor = pdf.dict(pdf.dict(descendant).get('FontDescriptor'));
        expect(pdf.stream(descriptor.get('FontFile2')).length).toBeGreaterThan(100);
        expect(value.get('ToUnicode')).toBeInstanceOf(PdfRef);
      }
    }),
  );

  test(
    'finds fields with a description, on a page that is read in the order of the structure',
    each(({ pdf }) => {
      for (const page of pdf
        .array(pdf.dict(catalogOf(pdf).get('Pages')).get('Kids'))
        .map((kid) => pdf.dict(kid))) {
        expect(nameOf(page.get('Tabs'))).toBe('S');
        for (const annotation of page.has('Annots') ? pdf.array(page.get('Annots')) : []) {
          const widget = pdf.dict(annotation);
          expect(nameOf(widget.get('Subtype'))).toBe('Widget');
          expect(textOf(widget.get('TU'))).toMatch(/^(Handtekening|Zegel) /);
          expect(Number(widget.get('StructParent'))).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});
