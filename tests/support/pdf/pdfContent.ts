import {
  contentTokens,
  nameOf,
  PdfOperator,
  PdfRef,
  textOf,
  type ParsedPdf,
  type PdfDict,
  type PdfValue,
} from './pdfObjects';

/** A stretch of page content between the marks around it. */
export interface MarkedStretch {
  readonly tag: string;
  readonly mcid: number | null;
  /** `Header`, `Footer` or `Watermark`, for artifacts that have it. */
  readonly subtype: string | null;
  readonly text: string;
  readonly paints: number;
}

/** A node of the structure tree with its text. */
export interface StructureNode {
  readonly type: string;
  readonly dict: PdfDict;
  readonly children: readonly StructureNode[];
  readonly text: string;
}

export interface ReadPage {
  readonly stretches: readonly MarkedStretch[];
  /** Operators that paint outside of all marks; there must be none. */
  readonly unmarked: number;
}

/** The pages in order, as stretches of marked content. */
export function readPages(pdf: ParsedPdf): ReadPage[] {
  const catalog = pdf.dict(pdf.trailer.get('Root'));
  return pdf.array(pdf.dict(catalog.get('Pages')).get('Kids')).map((page) => readPage(pdf, pdf.dict(page)));
}

/** The structure tree from its root element on. */
export function readStructure(pdf: ParsedPdf, content: readonly ReadPage[] = readPages(pdf)): StructureNode {
  const catalog = pdf.dict(pdf.trailer.get('Root'));
  const pages = pdf.array(pdf.dict(catalog.get('Pages')).get('Kids'));
  const stretches = new Map<string, MarkedStretch>();
  content.forEach((page, number) => {
    for (const stretch of page.stretches)
      if (stretch.mcid !== null) stretches.set(`${number}/${stretch.mcid}`, stretch);
  });
  const numberOf = (page: PdfValue | undefined) =>
    pages.findIndex(
      (candidate) => candidate instanceof PdfRef && page instanceof PdfRef && candidate.id === page.id,
    );

  const read = (reference: PdfValue | undefined): StructureNode => {
    const dict = pdf.dict(reference);
    const kids = dict.has('K') ? pdf.array(dict.get('K')) : [];
    const children: StructureNode[] = [];
    let text = '';
    for (const kid of kids) {
      const target = pdf.resolve(kid);
      if (typeof target === 'number') text += stretchText(dict.get('Pg'), target);
      else if (target instanceof Map && target.has('MCID'))
        text += stretchText(target.get('Pg') as PdfValue, Number(target.get('MCID')));
      else if (target instanceof Map && target.has('S')) children.push(read(kid));
    }
    return { type: nameOf(dict.get('S')), dict, children, text };
  };
  const stretchText = (page: PdfValue | undefined, mcid: number): string => {
    const stretch = stretches.get(`${numberOf(page)}/${mcid}`);
    if (stretch === undefined) throw new Error(`The structure points at content ${mcid} that is not there`);
    return stretch.text;
  };
  return read(pdf.array(pdf.dict(catalog.get('StructTreeRoot')).get('K'))[0]);
}

/** All nodes in reading order. */
export function allNodes(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** The text of the document in reading order, one line per element with content. */
export function logicalText(pdf: ParsedPdf): string {
  return allNodes(readStructure(pdf))
    .map((node) => node.text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

const painting = new Set(['TJ', 'Tj', 'S', 'f', 'Do']);

interface OpenMark {
  readonly tag: string;
  readonly mcid: number | null;
  readonly subtype: string | null;
  /** Stands in place of the glyphs inside. */
  readonly actualText: string | null;
  text: string;
  paints: number;
}

function readPage(pdf: ParsedPdf, page: PdfDict): ReadPage {
  const fonts = fontsOf(pdf, page);
  const stretches: MarkedStretch[] = [];
  const open: OpenMark[] = [];
  let operands: PdfValue[] = [];
  let font = new Map<number, string>();
  let unmarked = 0;
  for (const token of contentTokens(pdf.stream(page.get('Contents')))) {
    if (!(token instanceof PdfOperator)) {
      operands.push(token);
      continue;
    }
    const { operator } = token;
    if (operator === 'BDC' || operator === 'BMC') open.push(markOf(operands));
    if (operator === 'Tf') font = fonts.get(nameOf(operands[0])) ?? new Map<number, string>();
    const current = open.at(-1);
    if (painting.has(operator)) {
      if (current === undefined) unmarked += 1;
      else current.paints += 1;
    }
    if (operator === 'TJ' && current !== undefined) current.text += shownText(operands[0], font);
    if (operator === 'EMC') closeMark(open, stretches);
    operands = [];
  }
  if (open.length > 0) throw new Error('A page ends inside marked content');
  return { stretches, unmarked };
}

function markOf([tag, properties]: readonly PdfValue[]): OpenMark {
  const dict = properties instanceof Map ? (properties as PdfDict) : new Map<string, PdfValue>();
  const mcid = dict.get('MCID');
  const actualText = dict.get('ActualText');
  const subtype = dict.get('Subtype');
  return {
    tag: nameOf(tag),
    mcid: typeof mcid === 'number' ? mcid : null,
    subtype: subtype === undefined ? null : nameOf(subtype),
    actualText: actualText === undefined ? null : textOf(actualText),
    text: '',
    paints: 0,
  };
}

function closeMark(open: OpenMark[], stretches: MarkedStretch[]): void {
  const closed = open.pop();
  if (closed === undefined) throw new Error('EMC without a mark');
  const text = closed.actualText ?? closed.text;
  const parent = open.at(-1);
  if (parent === undefined) {
    stretches.push({ ...closed, text });
  } else {
    // Nested replacement text makes some readers drop the outer one.
    if (parent.actualText !== null) throw new Error('Nested ActualText');
    parent.text += text;
    parent.paints += closed.paints;
  }
}

function shownText(operand: PdfValue | undefined, font: ReadonlyMap<number, string>): string {
  let text = '';
  for (const part of Array.isArray(operand) ? (operand as readonly PdfValue[]) : []) {
    if (!Buffer.isBuffer(part)) continue;
    for (let at = 0; at < part.length; at += 2) {
      const code = part.readUInt16BE(at);
      const character = font.get(code);
      if (code === 0 || character === undefined) throw new Error(`Glyph ${code} has no character`);
      text += character;
    }
  }
  return text;
}

/** The characters of each code, from the ToUnicode maps that PDFKit writes (9.10.3). */
function fontsOf(pdf: ParsedPdf, page: PdfDict): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>();
  const resources = pdf.dict(page.get('Resources'));
  if (!resources.has('Font')) return fonts;
  for (const [name, reference] of pdf.dict(resources.get('Font'))) {
    const map = new Map<number, string>();
    const cmap = pdf.stream(pdf.dict(reference).get('ToUnicode')).toString('latin1');
    for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
      [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex = ''], index) => {
        const units = hex.split(' ').map((unit) => parseInt(unit, 16));
        map.set(parseInt(first, 16) + index, String.fromCharCode(...units));
      });
    }
    fonts.set(name, map);
  }
  return fonts;
}
