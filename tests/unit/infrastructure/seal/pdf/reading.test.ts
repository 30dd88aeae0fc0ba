import { deflateSync } from 'node:zlib';
import { openPdf } from '../../../../../src/infrastructure/seal/pdf/openPdf';
import { parseValue } from '../../../../../src/infrastructure/seal/pdf/parseValue';
import { isKind, PdfProblem, textOf, type PdfValue } from '../../../../../src/infrastructure/seal/pdf/values';

const value = (text: string): PdfValue => parseValue(Buffer.from(text, 'latin1'), 0).value;
const problem = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof PdfProblem) return error.problem;
    throw error;
  }
  return 'none';
};

describe('a value in a pdf', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['.25', 0.25],
    ['true', true],
    ['null', null],
    ['% toelichting\n 7', 7],
    ['/A#42', { kind: 'name', name: 'AB' }],
    ['12 0 R', { kind: 'ref', number: 12, generation: 0 }],
  ])('is read from %s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('is a number where no reference follows', () => {
    expect(value('12 0 RG')).toBe(12);
    expect(value('[1 2 R 3]')).toMatchObject({ items: [{ value: { kind: 'ref' } }, { value: 3 }] });
  });

  it.each([
    ['(a(b)c)', 'a(b)c'],
    ['(a\\)b\\n\\053\\\nc)', 'a)b\n+c'],
    ['<feff00e9>', 'é'],
    ['<4 1>', 'A'],
    ['<414>', 'A@'],
  ])('is the text that %s stands for', (text, expected) => {
    expect(textOf(value(text))).toBe(expected);
  });

  it('knows where each part stands', () => {
    const text = '  <</A (x) /B <0a>>>';
    const { value: dict, from, to } = parseValue(Buffer.from(text), 0);
    expect(text.slice(from, to)).toBe('<</A (x) /B <0a>>>');
    const part = isKind(dict, 'dict') ? dict.entries.get('B') : undefined;
    expect(text.slice(part?.from, part?.to)).toBe('<0a>');
  });

  it.each(['(open', '<12', '[1 2', '<</A 1', '<</A 1 /A 2>>', '<0x>', '<<1 2>>', 'word', '', ')'])(
    'is damaged in %s',
    (text) => {
      expect(problem(() => value(text))).toBe('damaged');
    },
  );

  it('is not read deeper than sixty', () => {
    expect(problem(() => value('['.repeat(60) + ']'.repeat(60)))).toBe('none');
    expect(problem(() => value('['.repeat(1_000_000)))).toBe('too-much');
  });
});

/** A file of objects 1 and up, with a classic table. */
function classic(bodies: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n';
  const rows = bodies.map((body, index) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return row;
  });
  const at = text.length;
  const size = bodies.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  text += `trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

describe('a file', () => {
  it('gives its objects by number', () => {
    const pdf = openPdf(classic(['<</Type /Catalog /Next 2 0 R>>', '(tekst)']));
    expect(textOf(pdf.get(pdf.dict(pdf.trailer.entries.get('Root')?.value), 'Next'))).toBe('tekst');
    expect(pdf.resolve({ kind: 'ref', number: 9, generation: 0 })).toBeNull();
  });

  it('with a table in a stream, and objects in a stream, is read too', () => {
    const inside = '3 0 4 5 (een) (twee)';
    const container = `<</Type /ObjStm /N 2 /First 8 /Length ${inside.length}>>\nstream\n${inside}\nendstream`;
    const head = '%PDF-1.5\n1 0 obj\n<</Type /Catalog /A 4 0 R>>\nendobj\n';
    const objects = `${head}2 0 obj\n${container}\nendobj\n`;
    const row = (...fields: number[]): number[] => fields;
    const rows = [
      row(0, 0, 0),
      row(1, 9, 0),
      row(1, head.length, 0),
      row(2, 2, 0),
      row(2, 2, 1),
      row(1, objects.length, 0),
    ];
    // PNG predictor 2: every row as what it differs from the one above.
    const predicted = rows.flatMap((fields, index) => [
      2,
      ...fields.map((field, column) => (field - (rows[index - 1]?.[column] ?? 0)) & 0xff),
    ]);
    const packed = deflateSync(Buffer.from(predicted));
    const dict = `<</Type /XRef /Size 6 /W [1 1 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 3>> /Length ${packed.length}>>`;
    const bytes = Buffer.concat([
      Buffer.from(`${objects}5 0 obj\n${dict}\nstream\n`, 'latin1'),
      packed,
      Buffer.from(`\nendstream\nendobj\nstartxref\n${objects.length}\n%%EOF\n`, 'latin1'),
    ]);
    const pdf = openPdf(bytes);
    expect(textOf(pdf.get(pdf.dict(pdf.trailer.entries.get('Root')?.value), 'A'))).toBe('twee');
  });

  it.each([
    ['is no pdf', Buffer.from('hallo')],
    ['has no end', classic(['null']).subarray(0, 60)],
    ['has a table that goes round', classic(['null'], '/Prev 34')],
    ['is encrypted', classic(['null'], '/Encrypt 1 0 R')],
    ['has two tables in one section', classic(['null'], '/XRefStm 9')],
  ])('that %s is damaged', (_, bytes) => {
    expect(problem(() => openPdf(bytes))).toBe('damaged');
  });

  it('whose table names another object is damaged', () => {
    const bytes = classic(['null', 'true']);
    const wrong = Buffer.from(bytes.toString('latin1').replace('1 0 obj', '7 0 obj'), 'latin1');
    expect(problem(() => openPdf(wrong).object(1))).toBe('damaged');
  });

  it('whose stream needs its own length is damaged', () => {
    const pdf = openPdf(classic(['<</Length 1 0 R>>\nstream\n\nendstream']));
    expect(problem(() => pdf.object(1))).toBe('damaged');
  });

  it('whose references go round is damaged', () => {
    const pdf = openPdf(classic(['2 0 R', '1 0 R']));
    expect(problem(() => pdf.resolve({ kind: 'ref', number: 1, generation: 0 }))).toBe('damaged');
  });

  it('of more than twenty megabytes is not looked at', () => {
    expect(problem(() => openPdf(Buffer.alloc(20 * 1024 * 1024 + 1)))).toBe('too-much');
  });
});
