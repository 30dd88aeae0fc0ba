import { join } from 'node:path';
import express, { type RequestHandler } from 'express';

/**
 * The files that the build made, under `/assets`. Their names hold the hash of their content, so a browser may
 * keep them for ever. A name that is not there falls through to the page for unknown addresses.
 */
export function staticFiles(publicDir: string): RequestHandler {
  return express.static(join(publicDir, 'assets'), {
    immutable: true,
    maxAge: '365d',
    index: false,
    redirect: false,
  });
}
