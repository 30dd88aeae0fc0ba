import fc from 'fast-check';
import { localPath } from '../../../../src/web/shared/localPath';

describe('a local path', () => {
  it.each(['/', '/functies', '/functies/a%2Fb?zoek=noord&x=1', '/vraag?terug=https://elders.example'])(
    'is accepted: %s',
    (text) => {
      expect(localPath(text)).toBe(text);
    },
  );

  it.each([
    undefined,
    ['/functies'],
    '',
    'functies',
    'https://elders.example/',
    '//elders.example',
    '/\\elders.example',
    '/\t/elders.example',
    '/.//elders.example',
    '/a/..//elders.example',
    '/%2e//elders.example',
    '/a\nb',
    '/a\\b',
    `/${'a'.repeat(500)}`,
  ])('is not made of %j', (text) => {
    expect(localPath(text)).toBeUndefined();
  });

  it('stays on this host when a browser follows it, whatever was typed', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      '%2e',
      '\t',
      'elders.example',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const found = localPath(`/${pieces.join('')}`);
        const base = 'https://functies.veenstad.example';
        if (found !== undefined) expect(new URL(found, base).origin).toBe(base);
      }),
      { numRuns: 5000 },
    );
  });
});
