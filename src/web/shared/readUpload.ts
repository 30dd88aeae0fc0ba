import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { Request, Response } from 'express';
import type { Digests } from '../../application/ports';
import { WebFailure } from './webFailure';

/** What a route takes besides the fields of a form: one file, under one name. */
export interface UploadLimits {
  readonly field: string;
  readonly maxBytes: number;
  /** Takes the hash of the file while it comes in, and keeps no byte of it. */
  readonly hash?: Digests['sha256OfParts'];
}

/** A file that was sent. What the browser called it and its type are not kept: they say nothing certain. */
export interface Upload {
  /** Empty when no file was chosen, when it was too large, and when the route keeps no bytes. */
  readonly bytes: Buffer;
  readonly size: number;
  /** Only where the route asks the hash. */
  readonly sha256?: string;
  readonly tooLarge: boolean;
}

declare module 'express-serve-static-core' {
  interface Request {
    /** Set on routes that take a file, once a form with a file was read. */
    upload?: Upload;
  }
}

/** Fields and boundaries around the file. */
const roomForFields = 64 * 1024;
/** A file that is too large is still told at its field, up to so many times the limit; beyond it nothing is read at all. */
const mostTooLarge = 8;
/** The same for what anyone may send. */
const mostTooLargeHashed = 2;
const limits = {
  fields: 20,
  files: 1,
  parts: 21,
  fieldSize: 10_000,
  fieldNameSize: 100,
  headerPairs: 20,
  headerSize: 8_000,
};

/** Whether a form says that it can carry a file. */
export function isMultipart(req: Request): boolean {
  return /^multipart\/form-data\s*;/i.test(req.headers['content-type'] ?? '');
}

/**
 * Reads a form with a file into `req.body` and `req.upload`, with at most `maxBytes` of the file in memory. Refuses, before
 * a byte is read, what does not tell its length or is far too large; and what has several files, too many parts, or is broken.
 */
export async function readUpload(req: Request, res: Response, upload: UploadLimits): Promise<void> {
  try {
    checkLength(req, upload.maxBytes * (upload.hash === undefined ? mostTooLarge : mostTooLargeHashed));
    await readParts(req, upload);
  } catch (failure) {
    // What was not read is not read any more: the connection ends with the answer.
    req.unpipe();
    res.set('Connection', 'close');
    // Whatever is wrong with it, it is no form that a page of ours sent.
    throw failure instanceof WebFailure ? failure : new WebFailure('unreadable');
  }
}

function checkLength(req: Request, mostBytes: number): void {
  const length = req.headers['content-length'];
  if (!isMultipart(req) || length === undefined) throw new WebFailure('unreadable');
  if (Number(length) > mostBytes + roomForFields) throw new WebFailure('too-large');
}

function readParts(req: Request, { field, maxBytes, hash }: UploadLimits): Promise<void> {
  const fields = new Map<string, string | string[]>();
  const keep = (name: string, value: string): void => {
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [...[before].flat(), value]);
  };
  let parts: Buffer[] = [];
  let tooLarge = false;
  let size = 0;
  const digest = hash?.();
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      reject(new WebFailure('unreadable'));
    };
    const reader = new Busboy({
      headers: req.headers as BusboyHeaders,
      limits: { ...limits, fileSize: maxBytes },
      isPartAFile: (_name, _type, fileName) => fileName !== undefined,
    });
    reader.on('field', (name: string | undefined, value, nameCut, valueCut) => {
      if (name === undefined || nameCut || valueCut) refuse();
      else keep(name, value);
    });
    reader.on('file', (name: string | undefined, stream) => {
      // A file under another name is a field that the form does not know.
      if (name !== field) keep(name ?? '', '');
      stream.on('error', refuse);
      stream.on('limit', () => {
        tooLarge = true;
        parts = [];
      });
      stream.on('data', (part: Buffer) => {
        if (name !== field || tooLarge) return;
        size += part.length;
        if (digest === undefined) parts.push(part);
        else digest.add(part);
      });
    });
    for (const over of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) reader.on(over, refuse);
    reader.on('error', refuse);
    req.on('aborted', refuse);
    reader.on('finish', () => {
      req.body = Object.fromEntries(fields);
      req.upload = {
        bytes: Buffer.concat(parts),
        size,
        tooLarge,
        ...(digest && { sha256: digest.hex() }),
      };
      resolve();
    });
    req.pipe(reader);
  });
}
