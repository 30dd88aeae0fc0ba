import { deflateSync } from 'node:zlib';
import { num, utf16Hex, type DrawnFonts } from '../../pdf/emit/operators';
import { openFont, type FontKey } from '../../pdf/fonts/openFonts';
import { sha256Hex } from '../bytes';
import { refText, type IncrementalUpdate } from '../pdf/incrementalUpdate';

/** The fonts of one appearance, with only the glyphs that it shows. */
export interface SubsetFonts extends DrawnFonts {
  /** Writes the fonts; gives the `Font` dictionary of the resources. After everything was drawn. */
  write(update: IncrementalUpdate): string;
}

interface UsedFont {
  readonly name: string;
  readonly subset: { includeGlyph(glyph: number): number; encode(): Uint8Array };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
}

/** Fonts that are embedded as they are used (ISO 19005-3, 6.2.11.4: every font is in the file). */
export function subsetFonts(): SubsetFonts {
  const fonts = new Map<FontKey, UsedFont>();
  const used = (key: FontKey): UsedFont => {
    let font = fonts.get(key);
    if (font === undefined) {
      font = {
        name: `Z${fonts.size + 1}`,
        subset: openFont(key).createSubset(),
        // What has no glyph is in every font (0), and is never shown.
        widths: [(openFont(key).glyphForCodePoint(0).advanceWidth * 1000) / openFont(key).unitsPerEm],
        unicode: [[0]],
      };
      fonts.set(key, font);
    }
    return font;
  };
  return {
    encode(cluster) {
      const { subset, widths, unicode } = used(cluster.font);
      let stands = '';
      const glyphs = cluster.glyphs.map((glyph) => {
        const index = subset.includeGlyph(glyph.id);
        widths[index] ??= glyph.width;
        stands += String.fromCodePoint(...(unicode[index] ??= glyph.codePoints));
        const code = index.toString(16).padStart(4, '0');
        return { code, after: glyph.advance - glyph.width, xOffset: glyph.xOffset, rise: glyph.yOffset };
      });
      return { glyphs, stands };
    },
    fontName: (key) => used(key).name,
    write(update) {
      const entries = [...fonts].map(
        ([key, font]) => `/${font.name} ${refText(writeFont(update, key, font))}`,
      );
      return `<<${entries.join(' ')}>>`;
    },
  };
}

/** A composite font with a TrueType subset (ISO 32000-1, 9.7 and 9.9). Gives its number. */
function writeFont(update: IncrementalUpdate, key: FontKey, { subset, widths, unicode }: UsedFont): number {
  const [font, descendant, descriptor, file, toUnicode] = [0, 0, 0, 0, 0].map(() => update.reserve());
  const { unitsPerEm, postscriptName, bbox, ascent, descent, capHeight, italicAngle } = openFont(key);
  const scaled = (value: number): string => num((value * 1000) / unitsPerEm);
  const program = subset.encode();
  const baseName = `${tagOf(program)}+${postscriptName}`;
  const symbolic = 4;
  update.write(
    font ?? 0,
    `<</Type /Font /Subtype /Type0 /BaseFont /${baseName} /Encoding /Identity-H ` +
      `/DescendantFonts [${refText(descendant ?? 0)}] /ToUnicode ${refText(toUnicode ?? 0)}>>`,
  );
  update.write(
    descendant ?? 0,
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${baseName} ` +
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ' +
      `/FontDescriptor ${refText(descriptor ?? 0)} /W [0 [${widths.map(num).join(' ')}]] /CIDToGIDMap /Identity>>`,
  );
  update.write(
    descriptor ?? 0,
    `<</Type /FontDescriptor /FontName /${baseName} /Flags ${symbolic} ` +
      `/FontBBox [${[bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled).join(' ')}] ` +
      `/ItalicAngle ${num(italicAngle)} /Ascent ${scaled(ascent)} /Descent ${scaled(descent)} ` +
      `/CapHeight ${scaled(capHeight)} /StemV 0 /FontFile2 ${refText(file ?? 0)}>>`,
  );
  update.write(file ?? 0, streamOf(program, `/Length1 ${program.length}`));
  update.write(toUnicode ?? 0, streamOf(Buffer.from(unicodeMap(unicode), 'latin1')));
  return font ?? 0;
}

/** The body of a compressed stream. */
export function streamOf(content: Uint8Array, entries = ''): Uint8Array {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

/** Six capitals that name the subset (9.6.4): the same for the same glyphs. */
function tagOf(program: Uint8Array): string {
  return sha256Hex(program)
    .slice(0, 6)
    .replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 16)));
}

/** What each glyph stands for (9.10.3), in runs of at most a hundred. */
function unicodeMap(unicode: readonly (readonly number[])[]): string {
  const texts = unicode.map((codePoints) => `<${utf16Hex(String.fromCodePoint(...codePoints)).slice(4)}>`);
  const ranges: string[] = [];
  for (let from = 0; from < texts.length; from += 100) {
    const part = texts.slice(from, from + 100);
    const code = (index: number): string => `<${index.toString(16).padStart(4, '0')}>`;
    ranges.push(
      `1 beginbfrange\n${code(from)} ${code(from + part.length - 1)} [${part.join(' ')}]\nendbfrange`,
    );
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...ranges,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
