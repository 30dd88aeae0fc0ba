import { path, urls, withQuery } from '../../../src/web/urls';

describe('an address', () => {
  it('is built from the pattern under which its route is registered', () => {
    expect(urls.vraag.pattern).toBe('/functies/:id/vragen/:nr');
    expect(urls.vraag('abc', 5)).toBe('/functies/abc/vragen/5');
    expect(urls.gebied('abc', 'rg1')).toBe('/functies/abc/gebieden/rg1');
    expect(urls.werkvoorraad()).toBe('/werkvoorraad');
  });

  it('keeps a value inside its own part', () => {
    expect(urls.functie('../x?y#z')).toBe('/functies/..%2Fx%3Fy%23z');
    expect(path('/a/:een/:twee')('$&', '$1')).toBe('/a/%24%26/%241');
  });

  it('gets a query without its empty values', () => {
    expect(withQuery('/inloggen', { terug: '/functies?zoek=a&b=c', leeg: '', niets: undefined })).toBe(
      '/inloggen?terug=%2Ffuncties%3Fzoek%3Da%26b%3Dc',
    );
    expect(withQuery('/inloggen', { terug: undefined })).toBe('/inloggen');
  });

  it('is different for every page', () => {
    const shapes = Object.values(urls).map(({ pattern }) => pattern.replace(/:[a-zA-Z]+/g, ':'));
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
