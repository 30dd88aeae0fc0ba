import { readReply } from '../../../../public/client/saveReply';

describe('the answer to an autosave', () => {
  test('reads what was saved', () => {
    expect(readReply(200, { revision: 8, savedAt: '9.05', complete: false })).toEqual({
      kind: 'saved',
      revision: 8,
      savedAt: '9.05',
    });
  });

  test('reads the revision of each question of a page, by the name of its field', () => {
    const revisions = { 'revisie-poort-leidinggeven': 2, 'revisie-poort-winkelketen-contract': 1 };
    expect(readReply(200, { revisions, savedAt: '9.05', complete: false })).toEqual({
      kind: 'saved',
      revision: revisions,
      savedAt: '9.05',
    });
  });

  test.each([
    undefined,
    null,
    'ok',
    { revision: '8', savedAt: '9.05' },
    { revision: 8 },
    { revisions: { revisie: '8' }, savedAt: '9.05' },
    { revisions: null, savedAt: '9.05' },
  ])('takes a success that it does not understand for a failure: %j', (body) => {
    expect(readReply(200, body)).toEqual({ kind: 'failed' });
  });

  test('reads the first message of an incomplete answer', () => {
    expect(readReply(422, { message: 'Kies een antwoord.' })).toEqual({
      kind: 'incomplete',
      message: 'Kies een antwoord.',
    });
    expect(readReply(422, undefined)).toEqual({ kind: 'incomplete', message: '' });
  });

  test.each([
    [409, 'conflict'],
    [401, 'signed-out'],
    [0, 'signed-out'],
    [400, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [413, 'refused'],
    [408, 'failed'],
    [429, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
    [204, 'failed'],
  ] as const)('takes status %d for %s', (status, kind) => {
    expect(readReply(status, undefined).kind).toBe(kind);
  });
});
