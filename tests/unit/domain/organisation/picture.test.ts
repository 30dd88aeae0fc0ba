import fc from 'fast-check';
import { fitsAsLogo, readPicture, type Picture } from '../../../../src/domain/organisation/picture';
import { aJpeg, aPng, jpegSegment, pngChunk, pngHeader, pngStart } from '../../../support/pictures';

const text = (words: string): Buffer => Buffer.from(words, 'utf8');
const problemOf = (bytes: Uint8Array): string => {
  const read = readPicture(bytes);
  return read.ok ? 'goed' : read.problem;
};

describe('a picture', () => {
  it.each([
    ['PNG', aPng(320, 80), { type: 'image/png', width: 320, height: 80 }],
    ['JPEG', aJpeg(64, 32), { type: 'image/jpeg', width: 64, height: 32 }],
    ['JPEG in colour', aJpeg(64, 32, [], 3), { type: 'image/jpeg', width: 64, height: 32 }],
  ])('is known by its bytes: %s', (_kind, bytes, picture) => {
    expect(readPicture(bytes)).toEqual({ ok: true, picture, bytes: new Uint8Array(bytes) });
  });

  it('loses every text, place and preview that was put in it', () => {
    const secret = text('<script>alert(1)</script> 52.37 N, 4.89 E');
    const png = aPng(20, 20, [pngChunk('tEXt', secret), pngChunk('eXIf', secret), pngChunk('acTL', secret)]);
    expect(readPicture(png)).toMatchObject({ ok: true, bytes: new Uint8Array(aPng(20, 20)) });
    const jpeg = aJpeg(20, 20, [
      jpegSegment(0xe1, secret),
      jpegSegment(0xfe, secret),
      jpegSegment(0xe2, secret),
    ]);
    expect(readPicture(jpeg)).toMatchObject({ ok: true, bytes: new Uint8Array(aJpeg(20, 20)) });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a drawing with code in it', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a GIF', text('GIF89a\u0001\u0000\u0001\u0000')],
    ['a PDF', text('%PDF-1.7')],
    ['something before a PNG', Buffer.concat([text('GIF89a'), aPng()])],
  ])('is not: %s', (_kind, bytes) => {
    expect(problemOf(bytes)).toBe('geen-beeld');
  });

  it.each([
    ['a page behind a PNG', Buffer.concat([aPng(), text('<script>alert(1)</script>')])],
    ['a zip behind a JPEG', Buffer.concat([aJpeg(), text('PK\u0003\u0004')])],
    ['a PNG behind a PNG', Buffer.concat([aPng(), aPng()])],
  ])('has nothing behind its end: %s', (_kind, bytes) => {
    expect(problemOf(bytes)).toBe('rest-erachter');
  });

  it.each([
    ['a PNG without pixels', Buffer.concat([pngStart, pngHeader(20, 20), pngChunk('IEND', text(''))])],
    ['a PNG that begins with its pixels', Buffer.concat([pngStart, aPng().subarray(33)])],
    ['a PNG with two heads', aPng(20, 20, [pngHeader(30, 30)])],
    ['a PNG with a part that nobody knows', aPng(20, 20, [pngChunk('QQQQ', text('x'))])],
    [
      'a part longer than the file',
      Buffer.concat([pngStart, Buffer.from([0xff, 0xff, 0xff, 0xff]), text('IDATabcdefgh')]),
    ],
    ['a JPEG without size', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a JPEG with two sizes', aJpeg(20, 20, [aJpeg().subarray(71, 84)])],
    ['a JPEG of a kind that browsers do not show', aJpeg(20, 20, [jpegSegment(0xc3, Buffer.alloc(9))])],
    ['a JPEG segment of length 0', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9])],
  ])('is whole: not %s', (_kind, bytes) => {
    expect(problemOf(bytes)).toBe('afgebroken');
  });

  it('is refused in colours for print', () => {
    expect(problemOf(aJpeg(64, 32, [], 4))).toBe('drukkleuren');
  });

  it('is never taken for whole when it was cut off anywhere', () => {
    for (const whole of [aPng(24, 16), aJpeg()]) {
      for (let length = 0; length < whole.length; length += 1) {
        expect(problemOf(whole.subarray(0, length))).not.toBe('goed');
      }
    }
  });

  it('is read to an end whatever the bytes are', () => {
    const begins = [pngStart, Buffer.from([0xff, 0xd8, 0xff]), aPng(20, 20), aJpeg()];
    fc.assert(
      fc.property(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 200 }), (begin, rest) => {
        const read = readPicture(Buffer.concat([begin, rest]));
        if (read.ok) expect(readPicture(read.bytes)).toEqual(read);
      }),
    );
  });

  it.each([
    [16, 16, true],
    [4000, 4000, true],
    [15, 80, false],
    [80, 15, false],
    [4001, 80, false],
    [80, 0xffffffff, false],
    [0, 0, false],
  ])('of %i by %i fits as a logo: %s', (width, height, fits) => {
    const picture: Picture = { type: 'image/png', width, height };
    expect(fitsAsLogo(picture)).toBe(fits);
  });
});
