import express, { type RequestHandler } from 'express';

/** The largest form that is read: an overview with every motivation at its longest fits in it. */
export const formLimitBytes = 256 * 1024;

/** Reads a form. Other kinds of body are not read at all: such a request has no form token and is refused. */
export function readForm(): RequestHandler {
  return express.urlencoded({ extended: false, limit: formLimitBytes, parameterLimit: 1000 });
}
