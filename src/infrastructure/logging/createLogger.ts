import pino, { type DestinationStream } from 'pino';
import type { LogFields, Logger, LogLevel } from '../../application/ports';
import { describeError } from './describeError';

type PlainField = Exclude<keyof LogFields, 'error'>;

/** The allow-list: a field that is not named here is not written, whatever a caller passes. */
const plainFields: Readonly<Record<PlainField, 'text' | 'number'>> = {
  requestId: 'text',
  organisationId: 'text',
  accountId: 'text',
  jobId: 'text',
  method: 'text',
  route: 'text',
  status: 'number',
  ms: 'number',
  code: 'text',
  baseUrl: 'text',
  file: 'text',
  count: 'number',
  signal: 'text',
};

/** Ids, codes, patterns and file names look like this; names of people, e-mail addresses and sentences do not. */
const plainText = /^[\w./:*{}()[\]\\-]{0,200}$/;
const leftOut = '[left out]';

/**
 * A logger that writes one JSON line per event to standard output (or to `destination`). Only the fields of the
 * allow-list are written, and a text in them only when it looks like an id or a code.
 */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const writer = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
  return {
    info: (event, fields) => {
      writer.info(allowed(fields), safeText(event));
    },
    warn: (event, fields) => {
      writer.warn(allowed(fields), safeText(event));
    },
    error: (event, fields) => {
      writer.error(allowed(fields), safeText(event));
    },
  };
}

function allowed(fields: LogFields = {}): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(plainFields)) {
    const value = fields[name as PlainField];
    if (kind === 'number' && typeof value === 'number') result[name] = value;
    else if (kind === 'text' && typeof value === 'string') result[name] = safeText(value);
  }
  if (fields.error !== undefined) result.error = describeError(fields.error);
  return result;
}

function safeText(text: string): string {
  return plainText.test(text) ? text : leftOut;
}
