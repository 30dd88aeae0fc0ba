import express, { type RequestHandler } from 'express';

/** The largest form of a page with a few fields, and how many fields it may have. */
const usual = { limit: 64 * 1024, parameterLimit: 500 };
/** For pages with many long texts: an overview with every motivation at its longest fits in it. */
const large = { limit: 256 * 1024, parameterLimit: 1000 };

/** Reads a form. Other kinds of body are not read at all: such a request has no form token and is refused. */
export function readForm(size: 'usual' | 'large'): RequestHandler {
  return express.urlencoded({ extended: false, ...(size === 'large' ? large : usual) });
}
