import { buildReceiptDocument } from '../../../src/presentation/document/buildReceiptDocument';
import type { Block, PrintDocument, TableCell } from '../../../src/presentation/document/printDocument';
import { aReceiptContent } from '../profile/evidenceSamples';
import { aSampleProfile } from './sampleProfile';

const sentence =
  'De leidinggevende bespreekt ieder kwartaal met de medewerker welke resultaten zijn behaald en welke ondersteuning nodig is.';
const longCompound = 'arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersfunctiewaarderingssystematiek';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const cell = (text: string): TableCell => [{ kind: 'paragraph', text }];
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function aDocument(
  title: string,
  blocks: readonly Block[],
  changes: Partial<PrintDocument> = {},
): PrintDocument {
  return aSampleProfile({ title, header: title, attachments: [], blocks, ...changes });
}

/** A document of one line. */
export const shortDocument = aDocument('Kort', [paragraph('Eén regel.')]);

/** Columns that are too narrow for their words. */
export const wideTable = aDocument('Brede tabel', [
  { kind: 'heading', level: 1, text: 'Tabel met negen kolommen' },
  {
    kind: 'table',
    summary: 'Negen smalle kolommen',
    columns: times(9, (index) => ({
      header: `Verantwoordelijkheidsgebied ${index + 1}`,
      width: index === 0 ? 2 : 1,
    })),
    rows: times(5, () =>
      times(9, (index) => cell(index % 2 === 0 ? longCompound : 'klantgerichtheid en samenwerking')),
    ),
  },
]);

/** Words that are wider than a line, and one of 20,000 characters. */
export const longWords = aDocument('Lange woorden', [
  { kind: 'heading', level: 1, text: `Functie ${longCompound}${longCompound}` },
  paragraph(`${longCompound} `.repeat(12)),
  paragraph('W'.repeat(20_000)),
  {
    kind: 'facts',
    summary: 'Feiten',
    rows: [{ label: longCompound, value: `https://voorbeeld.example/${'map/'.repeat(60)}` }],
  },
]);

/** A row that no page can hold, between two that fit. */
export const tallRow = aDocument('Hoge rij', [
  { kind: 'heading', level: 1, text: 'Een rij die hoger is dan een bladzijde' },
  {
    kind: 'table',
    summary: 'Een hoge rij',
    columns: [
      { header: 'Criterium', width: 1 },
      { header: 'Reden', width: 3 },
      { header: 'Bewijs', width: 2 },
    ],
    rows: [
      [cell('**Eerste**'), cell(sentence), cell('Jaarplan')],
      [
        [{ kind: 'paragraph', text: '**Tweede**' }],
        [
          { kind: 'paragraph', text: `${sentence} `.repeat(40) },
          { kind: 'list', items: times(12, () => sentence) },
        ],
        [{ kind: 'list', items: times(20, (index) => `Verslag ${index + 1} van het werkoverleg`) }],
      ],
      [cell('**Derde**'), cell(sentence), cell('Organogram')],
    ],
  },
]);

/** A heading that would stand alone at the foot of a page. */
export const headingAtFoot = aDocument(
  'Kop onderaan',
  times(3, (index): Block[] => [
    ...times(index, () => paragraph('Een losse regel.')),
    ...times(4, () => paragraph(`${sentence} `.repeat(6))),
    { kind: 'heading', level: 2, text: `Kop ${index + 1} staat nooit los van zijn tekst` },
    { kind: 'heading', level: 3, text: 'Een kop daaronder' },
    paragraph(`${sentence} `.repeat(5)),
  ]).flat(),
);

/** Many pages. */
export const manyPages = aDocument(
  'Veel bladzijden',
  times(12, (index): Block[] => [
    { kind: 'heading', level: 1, text: `Deel ${index + 1}`, onNewPage: true },
    ...times(3, () => paragraph(`${sentence} `.repeat(4))),
  ]).flat(),
);

/** Texts of the greatest length in every kind of place. */
export const fullFields = aDocument('Volle velden', [
  { kind: 'heading', level: 1, text: sentence.repeat(200) },
  paragraph(`${sentence} `.repeat(300)),
  { kind: 'list', items: [`${sentence} `.repeat(30)] },
  {
    kind: 'facts',
    summary: 'Vol',
    rows: [{ label: `${sentence} `.repeat(300), value: `${sentence} `.repeat(300) }],
  },
  {
    kind: 'table',
    summary: 'Vol',
    columns: [
      { header: `${sentence} `.repeat(300), width: 1 },
      { header: 'Kort', width: 4 },
    ],
    rows: [[cell(`${sentence} `.repeat(10)), cell(`${sentence} `.repeat(300))]],
  },
  {
    kind: 'signatures',
    boxes: [
      {
        fieldName: 'a',
        role: sentence,
        words: sentence,
        meaning: sentence.repeat(200),
        name: sentence.repeat(200),
      },
      {
        fieldName: 'a',
        role: 'W'.repeat(999),
        words: 'W'.repeat(999),
        meaning: 'W'.repeat(999),
        name: 'W'.repeat(999),
      },
    ],
  },
]);

/** Signs, symbols, emoji, marks, and scripts for which there is no font. */
export const specialCharacters = aDocument(
  'Tekens & <tekens> "in" ‘de’ titel',
  [
    { kind: 'heading', level: 1, text: 'Tekens: IJ ij Ÿ ŵ ș ğ Ω µ ½ — … “ ” → ≥ ☐ ✓' },
    paragraph(
      'Zoë Özdemir, Łukasz Dvořák, Ŷñigo, Ølstykke, Çelik, Ængus, Nguyễn, Ярослава, Ελένη; € 25.000, ≥ 95 %, ½, m², CO₂.',
    ),
    paragraph('Symbolen ☎ ✈ ♻ ⚠ ❶ ➔ en emoji 😀 🚀 👍🏽 👩‍🚀 🇳🇱.'),
    paragraph(
      'Marken: e\u0323\u030a q\u0303 a\u0301\u0302\u0303\u0304\u0305\u0306\u0307; koppelteken vast\u2011geplakt, micro µ en mu μ, ∆ en Δ.',
    ),
    paragraph('Zonder lettertype: שלום مرحبا 漢字 한국어 ไทย.'),
    paragraph('Code: <script>alert("x")</script> & &amp; ]]> \\\\server\\\\map %PDF-1.7 (endobj)'),
  ],
  { author: 'R&D <chef> "Jansen"', subject: 'A & B < C', draft: true },
);

/** Every block once, with the smallest content. */
export const everyBlock = aDocument('Elk blok', [
  { kind: 'heading', level: 3, text: 'Een kop van het derde niveau vooraan' },
  paragraph(''),
  { kind: 'paragraph', text: 'Opmerking', tone: 'note' },
  { kind: 'paragraph', text: 'Klein', tone: 'small' },
  { kind: 'list', items: [] },
  { kind: 'list', items: ['Punt', ''] },
  { kind: 'facts', summary: 'Leeg', rows: [] },
  {
    kind: 'facts',
    summary: 'Vak',
    rows: [
      { label: '', value: '' },
      { label: 'Datum', value: null },
    ],
  },
  { kind: 'table', summary: 'Geen kolommen', columns: [], rows: [] },
  { kind: 'table', summary: 'Geen rijen', columns: [{ header: 'Kop', width: 1 }], rows: [] },
  {
    kind: 'table',
    summary: '',
    columns: [
      { header: '', width: 0 },
      { header: 'Kop', width: 1 },
    ],
    rows: [[[]], []],
  },
  { kind: 'fillIn', label: 'Opmerkingen van de medewerker' },
  { kind: 'heading', level: 1, text: '' },
]);

/** Bytes of every value, with parts that look like the end of what they stand in. */
export const hostileBytes = Uint8Array.from([
  ...times(1024, (index) => (index * 31 + (index >> 3)) % 256),
  ...Buffer.from('\r\nendstream\nendobj\n%PDF-1.7\n%%EOF\n\0\0'),
]);

/** A file with other files in it, as they are. */
export const withFiles = aDocument('Met bestanden', [paragraph('Er zitten bestanden in.')], {
  attachments: [
    {
      name: 'productie-01.pdf',
      mediaType: 'application/pdf',
      description: 'Een bestand dat niet verandert',
      content: hostileBytes,
      relation: 'supplement',
      madeAt: '2026-10-01T12:00:00.000Z',
    },
    {
      name: 'productie-02.json',
      mediaType: 'application/json',
      description: 'Gegevens',
      content: Buffer.from('{"naam":"Zoë"}'),
    },
  ],
});

/** All of them, with a name that can be a file name. */
export const corpus: Readonly<Record<string, PrintDocument>> = {
  'profile-final': aSampleProfile(),
  'profile-draft': aSampleProfile({ draft: true }),
  short: shortDocument,
  'with-files': withFiles,
  'wide-table': wideTable,
  'long-words': longWords,
  'tall-row': tallRow,
  'heading-at-foot': headingAtFoot,
  'many-pages': manyPages,
  'full-fields': fullFields,
  'special-characters': specialCharacters,
  'every-block': everyBlock,
  receipt: buildReceiptDocument(aReceiptContent()),
};
