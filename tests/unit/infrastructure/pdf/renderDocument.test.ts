import type { Block, PrintDocument } from '../../../../src/presentation/document/printDocument';
import { cutMark, longestPrintedText } from '../../../../src/infrastructure/pdf/text/guardText';
import { pageLimit, PdfTooLong } from '../../../../src/infrastructure/pdf/pdfErrors';
import { renderDocument } from '../../../../src/infrastructure/pdf/renderDocument';
import {
  hostileBytes,
  longWords,
  specialCharacters,
  tallRow,
  wideTable,
  withFiles,
} from '../../../support/pdf/corpus';
import { expectedWords, wordsOf } from '../../../support/pdf/expectedWords';
import { allNodes, logicalText, readPages, readStructure } from '../../../support/pdf/pdfContent';
import {
  nameOf,
  parsePdf,
  textOf,
  type ParsedPdf,
  type PdfDict,
  type PdfValue,
} from '../../../support/pdf/pdfObjects';
import { aSampleProfile } from '../../../support/pdf/sampleProfile';

const render = async (document: PrintDocument): Promise<ParsedPdf> =>
  parsePdf((await renderDocument(document)).bytes);
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const withText = (text: string) => aSampleProfile({ blocks: [paragraph(text)], attachments: [] });
const catalogOf = (pdf: ParsedPdf): PdfDict => pdf.dict(pdf.trailer.get('Root'));

describe('the text of the file', () => {
  test.each([
    ['a profile', aSampleProfile()],
    ['a draft', aSampleProfile({ draft: true })],
    ['narrow columns', wideTable],
    ['long words', longWords],
    ['a row over three pages', tallRow],
  ])('has every word of %s once and in order', async (_, document) => {
    expect(wordsOf(logicalText(await render(document)))).toEqual(expectedWords(document));
  });

  test('keeps signs, marks and lookalikes as they were typed', async () => {
    const text = logicalText(await render(specialCharacters));
    expect(text).toContain('€ 25.000, ≥ 95 %, ½, m², CO₂.');
    expect(text).toContain('vast\u2011geplakt, micro µ en mu μ, ∆ en Δ.');
    expect(text).toContain('ẹ\u030a q\u0303 á\u0302\u0303\u0304\u0305');
    expect(text).toContain('<script>alert("x")</script> & &amp; ]]>');
  });

  test('keeps a bold stretch inside a broken word', async () => {
    const words = 'onder**handelings**ruimte '.repeat(60);
    const text = logicalText(await render(withText(words)));
    expect(text).toBe('onderhandelingsruimte '.repeat(60).trim());
  });

  test('says on every page which of how many it is, outside of the content', async () => {
    const pages = readPages(await render(aSampleProfile()));
    pages.forEach(({ stretches }, index) => {
      const foot = stretches.filter(({ subtype }) => subtype === 'Footer').map(({ text }) => text);
      expect(foot.join('')).toBe(
        `AM-0417 · versie 3 · geldig vanaf 1 januari 2027 pagina ${index + 1} van ${pages.length}`,
      );
    });
  });

  test('says concept on every page of a draft, the first time as content', async () => {
    const pages = readPages(await render(aSampleProfile({ draft: true })));
    pages.forEach(({ stretches }, index) => {
      const found = stretches.filter(({ text }) => text.trim() === 'concept');
      expect(found.map(({ tag }) => tag)).toEqual([index === 0 ? 'P' : 'Artifact']);
      expect(stretches.some(({ subtype }) => subtype === 'Watermark')).toBe(true);
    });
    const final = readPages(await render(aSampleProfile()));
    expect(final.flatMap(({ stretches }) => stretches).some(({ subtype }) => subtype === 'Watermark')).toBe(
      false,
    );
  });

  test('prints a question mark for a character without a font, and names the character', async () => {
    const { bytes, unknownCharacters } = await renderDocument(withText('Naam: 漢字, nogmaals 漢.'));
    expect(unknownCharacters).toEqual(['漢', '字']);
    expect(logicalText(parsePdf(bytes))).toBe('Naam: ??, nogmaals ?.');
  });

  test('names unknown characters of heads, labels and signatures too', async () => {
    const { unknownCharacters } = await renderDocument(
      aSampleProfile({ header: '漢', blocks: [{ kind: 'fillIn', label: '字' }] }),
    );
    expect([...unknownCharacters].sort()).toEqual(['字', '漢']);
  });

  test('says where a text was cut', async () => {
    const text = logicalText(await render(withText('woord '.repeat(longestPrintedText))));
    expect(text.endsWith(cutMark)).toBe(true);
  });
});

describe('the bytes', () => {
  test('are the same for the same document, whatever was drawn in between', async () => {
    const first = await renderDocument(aSampleProfile());
    await renderDocument(specialCharacters);
    await renderDocument(tallRow);
    const second = await renderDocument(structuredClone(aSampleProfile()));
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('differ in identifier for another document', async () => {
    const idOf = async (text: string) => (await render(withText(text))).trailer.get('ID');
    expect(await idOf('een')).not.toEqual(await idOf('twee'));
  });

  test('can be handed to another thread without a copy', async () => {
    const { bytes } = await renderDocument(withText('een'));
    expect(bytes.byteLength).toBe(bytes.buffer.byteLength);
  });
});

describe('what the file says about itself', () => {
  test('is its title, author and subject, the same in both places, whatever signs these hold', async () => {
    const pdf = await render(specialCharacters);
    const info = pdf.dict(pdf.trailer.get('Info'));
    const xmp = pdf.stream(catalogOf(pdf).get('Metadata')).toString('utf8');
    expect(textOf(pdf.resolve(info.get('Title')))).toBe(specialCharacters.title);
    expect(textOf(pdf.resolve(info.get('Author')))).toBe('R&D <chef> "Jansen"');
    expect(xmp).toContain(
      '<rdf:li xml:lang="x-default">Tekens &amp; &lt;tekens&gt; &quot;in&quot; ‘de’ titel</rdf:li>',
    );
    expect(xmp).toContain('<rdf:li>R&amp;D &lt;chef&gt; &quot;Jansen&quot;</rdf:li>');
    expect(xmp).toContain('<xmp:CreateDate>2026-11-20T08:30:00Z</xmp:CreateDate>');
    expect(textOf(pdf.resolve(info.get('CreationDate')))).toBe('D:20261120083000Z');
  });

  test('is Dutch, tagged, PDF/A-3a and PDF/UA-1, and ready for later seals', async () => {
    const pdf = await render(aSampleProfile());
    const catalog = catalogOf(pdf);
    const xmp = pdf.stream(catalog.get('Metadata')).toString('utf8');
    expect(textOf(catalog.get('Lang'))).toBe('nl-NL');
    expect(pdf.dict(catalog.get('MarkInfo')).get('Marked')).toBe(true);
    expect(pdf.dict(catalog.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true);
    expect(pdf.dict(pdf.dict(catalog.get('Extensions')).get('ESIC')).get('ExtensionLevel')).toBe(2);
    expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
  });

  test('has a bookmark for every heading, nested as the headings are', async () => {
    const pdf = await render(aSampleProfile());
    const titles = (item: PdfValue | undefined, depth: number): string[] => {
      if (item === undefined) return [];
      const dict = pdf.dict(item);
      const own = `${'  '.repeat(depth)}${textOf(dict.get('Title'))}`;
      return [own, ...titles(dict.get('First'), depth + 1), ...titles(dict.get('Next'), depth)];
    };
    const outlines = pdf.dict(catalogOf(pdf).get('Outlines'));
    const found = titles(outlines.get('First'), 0);
    const headings = aSampleProfile().blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(found.map((title) => title.trim())).toEqual(headings);
    expect(found).toContain('Competentieprofiel');
    expect(found).toContain('  Doel van de functie');
    expect(outlines.get('Count')).toBe(found.filter((title) => !title.startsWith('    ')).length);
  });

  test('refuses a date that is none', async () => {
    await expect(renderDocument(aSampleProfile({ createdAt: 'morgen' }))).rejects.toThrow(
      'Not a date: morgen',
    );
  });
});

describe('the attachments', () => {
  test('stand in the file byte for byte, as data of the document', async () => {
    const document = aSampleProfile();
    const pdf = await render(document);
    const [reference] = pdf.array(catalogOf(pdf).get('AF'));
    const specification = pdf.dict(reference);
    const file = pdf.dict(specification.get('EF')).get('F');
    expect(pdf.stream(file).toString('utf8')).toBe(document.attachments[0]?.content);
    expect(textOf(specification.get('UF'))).toBe('indeling.json');
    expect(nameOf(specification.get('AFRelationship'))).toBe('Data');
    expect(nameOf(pdf.dict(file).get('Subtype'))).toBe('application/json');
    expect(pdf.dict(pdf.dict(file).get('Params')).get('CheckSum')).toHaveLength(16);
  });

  test('can be bytes of a file that is something by itself, with its own date', async () => {
    const pdf = await render(withFiles);
    const [reference] = pdf.array(catalogOf(pdf).get('AF'));
    const specification = pdf.dict(reference);
    const file = pdf.dict(specification.get('EF')).get('F');
    expect(new Uint8Array(pdf.stream(file))).toEqual(hostileBytes);
    expect(nameOf(specification.get('AFRelationship'))).toBe('Supplement');
    expect(nameOf(pdf.dict(file).get('Subtype'))).toBe('application/pdf');
    const date = textOf(pdf.dict(pdf.dict(file).get('Params')).get('ModDate'));
    expect(date).toBe('D:20261001120000Z');
    const [other] = withFiles.attachments.slice(1);
    const changed = {
      ...withFiles,
      attachments: [{ ...withFiles.attachments[0], content: new Uint8Array([1]) }, other],
    };
    expect((await renderDocument(changed as PrintDocument)).bytes).not.toEqual(
      (await renderDocument(withFiles)).bytes,
    );
  });

  test('cannot be saved outside of the folder of the reader', async () => {
    const attachment = {
      name: '../../etc/cron.d/x',
      mediaType: 'application/json',
      description: '',
      content: '{}',
    };
    const pdf = await render(aSampleProfile({ attachments: [attachment] }));
    const [reference] = pdf.array(catalogOf(pdf).get('AF'));
    expect(textOf(pdf.dict(reference).get('F'))).toBe('.._.._etc_cron.d_x');
  });
});

describe('the signature fields', () => {
  const fieldsOf = (pdf: ParsedPdf) =>
    pdf.array(pdf.dict(catalogOf(pdf).get('AcroForm')).get('Fields')).map((field) => pdf.dict(field));

  test('are two empty fields that say what signing means', async () => {
    const pdf = await render(aSampleProfile());
    const fields = fieldsOf(pdf);
    expect(fields.map((field) => textOf(field.get('T')))).toEqual([
      'handtekening_leidinggevende',
      'handtekening_medewerker',
    ]);
    expect(fields.map((field) => textOf(field.get('TU')))).toEqual([
      'Handtekening leidinggevende (voor akkoord)',
      'Handtekening medewerker (voor gezien)',
    ]);
    for (const field of fields) {
      expect(nameOf(field.get('FT'))).toBe('Sig');
      expect(field.has('V')).toBe(false);
      const [left = 0, bottom = 0, right = 0, top = 0] = pdf.array(field.get('Rect')).map(Number);
      expect(right - left).toBeGreaterThan(150);
      expect(top - bottom).toBeGreaterThan(50);
    }
    const form = pdf.dict(catalogOf(pdf).get('AcroForm'));
    expect(form.get('SigFlags')).toBe(1);
    expect(form.has('NeedAppearances')).toBe(false);
  });

  test('show words, meaning, name and date for who signs on paper', async () => {
    const text = logicalText(await render(aSampleProfile()));
    expect(text).toContain('Leidinggevende: voor akkoord');
    expect(text).toContain('Medewerker: voor gezien');
    expect(text).toContain('Naam:\nDrs. M.A. van der Heijden-Özdemir\nDatum:');
    expect(text).toContain('Het is geen instemming.');
    const nodes = allNodes(readStructure(await render(aSampleProfile())));
    const toFillIn = nodes
      .filter(({ dict }) => dict.has('ActualText'))
      .map(({ dict }) => textOf(dict.get('ActualText')));
    // The holder of the job, both dates, and the name of the employee.
    expect(toFillIn).toEqual(Array.from({ length: 4 }, () => 'in te vullen'));
  });

  test('have names of their own, without full stops', async () => {
    const box = { fieldName: 'hand.tekening', role: 'A', words: 'voor gezien', meaning: '', name: null };
    const pdf = await render(aSampleProfile({ blocks: [{ kind: 'signatures', boxes: [box, box] }] }));
    expect(fieldsOf(pdf).map((field) => textOf(field.get('T')))).toEqual([
      'hand_tekening',
      'hand_tekening_2',
    ]);
  });
});

test('a document that is too long is refused with the limit', async () => {
  const blocks = Array.from({ length: pageLimit + 1 }, (): Block => ({
    kind: 'heading',
    level: 1,
    text: 'Deel',
    onNewPage: true,
  }));
  await expect(renderDocument(aSampleProfile({ blocks }))).rejects.toEqual(new PdfTooLong(pageLimit));
});
