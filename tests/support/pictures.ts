import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG, with a right check. */
export function pngChunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

export const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A whole PNG in one colour; `extra` are chunks between the head and the pixels. */
export function aPng(width = 320, height = 80, extra: readonly Uint8Array[] = []): Buffer {
  const row = Buffer.alloc(1 + width * 3, 0x7a);
  row[0] = 0;
  const pixels = Buffer.concat(Array.from({ length: Math.min(height, 4000) }, () => row));
  return Buffer.concat([
    pngStart,
    pngHeader(width, height),
    ...extra,
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head of a PNG: true colours of 8 bits. */
export function pngHeader(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return pngChunk('IHDR', head);
}

/** A segment of a JPEG. */
export function jpegSegment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A JPEG of one grey block: every part that a picture of that kind has. `parts` changes the colours and the size. */
export function aJpeg(width = 64, height = 32, extra: readonly Uint8Array[] = [], colours = 1): Buffer {
  const frame = Buffer.alloc(6 + 3 * colours, 0x11);
  frame[0] = 8;
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  frame[5] = colours;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...extra,
    jpegSegment(0xdb, Buffer.alloc(65, 1)),
    jpegSegment(0xc0, frame),
    jpegSegment(0xc4, Buffer.alloc(18, 0)),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // A byte FF among the pixels is followed by 00, and a restart by D0 to D7.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ]);
}
