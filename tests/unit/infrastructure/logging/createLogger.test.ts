import type { LogFields, LogLevel } from '../../../../src/application/ports';
import { createLogger } from '../../../../src/infrastructure/logging/createLogger';

function recordingLogger(level: LogLevel = 'info') {
  const written: string[] = [];
  const logger = createLogger(level, { write: (line: string) => void written.push(line) });
  return { logger, written, lines: () => written.map((line) => JSON.parse(line) as unknown) };
}

const canaries = ['Fenna Brouwer', 'fenna.brouwer@veenstad.example', 'geheim van Fenna', 'Beste Joris,\nhoi'];

describe('createLogger', () => {
  it('writes one JSON line per event with its time, level and allowed fields', () => {
    const { logger, written, lines } = recordingLogger();
    const fields = {
      requestId: 'a1b2c3',
      organisationId: 'org-veenstad',
      accountId: 'Vx3_k-9QmZpL',
      jobId: 'functie-regio-noord',
      method: 'POST',
      route: '/functies/:jobId/antwoorden/{*rest}',
      status: 303,
      ms: 12.5,
      code: 'stale',
      baseUrl: 'http://127.0.0.1:3000',
      file: '0001-begin.sql',
      count: 2,
      signal: 'SIGTERM',
    };
    logger.info('request-done', fields);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^\{.*\}\n$/);
    expect(lines()[0]).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown,
      event: 'request-done',
      ...fields,
    });
  });

  it('names the level of each line', () => {
    const { logger, lines } = recordingLogger();
    logger.info('a');
    logger.warn('b');
    logger.error('c');
    expect(lines()).toMatchObject([{ level: 'info' }, { level: 'warn' }, { level: 'error' }]);
  });

  it.each([
    ['info', 3],
    ['warn', 2],
    ['error', 1],
    ['silent', 0],
  ] as const)('writes from level %s upwards', (level, expected) => {
    const { logger, written } = recordingLogger(level);
    logger.info('a');
    logger.warn('b');
    logger.error('c');
    expect(written).toHaveLength(expected);
  });

  it('leaves out a field that is not allowed', () => {
    const { logger, lines } = recordingLogger();
    const fields = { body: canaries[0], password: canaries[2], email: canaries[1], status: 200 };
    logger.info('request-done', fields);
    expect(Object.keys(lines()[0] as object).sort()).toEqual(['event', 'level', 'status', 'time']);
  });

  it.each(canaries)('never writes "%s", wherever it is put', (canary) => {
    const { logger, written } = recordingLogger();
    const names = [
      'requestId',
      'jobId',
      'route',
      'code',
      'status',
      'ms',
      'baseUrl',
      'file',
      'count',
      'signal',
    ];
    const everywhere = Object.fromEntries(names.map((name) => [name, canary])) as LogFields;
    const error = Object.assign(new TypeError(canary, { cause: new Error(canary) }), {
      code: canary,
      name: canary,
      input: canary,
    });
    logger.error(canary, { ...everywhere, error });
    logger.error('thrown', { error: canary });
    logger.error('thrown', { error: { message: canary, stack: canary, name: canary } });
    expect(written).toHaveLength(3);
    for (const line of written) for (const part of canary.split(/[\s@]/)) expect(line).not.toContain(part);
  });

  it('cannot be given a second line by a line break in a field', () => {
    const { logger, written } = recordingLogger();
    logger.info('request-done', { route: '/x\n{"event":"ingelogd"}' });
    expect(written).toHaveLength(1);
    expect(written[0]?.trimEnd()).not.toContain('\n');
    expect(written[0]).not.toContain('ingelogd');
  });

  it('writes of an error its class, code, places and causes', () => {
    const { logger, lines } = recordingLogger();
    const cause = Object.assign(new RangeError('Fenna'), { code: 'SQLITE_BUSY' });
    logger.error('request-failed', { error: new Error('Brouwer', { cause }) });
    expect(lines()[0]).toMatchObject({
      error: {
        name: 'Error',
        places: expect.arrayContaining([expect.stringContaining('createLogger.test.ts')]) as unknown,
        cause: { name: 'RangeError', code: 'SQLITE_BUSY' },
      },
    });
  });

  it('stops at a circle of causes', () => {
    const { logger, written } = recordingLogger();
    const error = new Error('a');
    error.cause = error;
    logger.error('request-failed', { error });
    expect(written[0]?.match(/"cause"/g)).toHaveLength(3);
  });
});
