const here = 'http://hier.invalid';

/**
 * The path when it leads somewhere inside this app, otherwise undefined. Judged after the normalising that a
 * browser does, because `/\t/x.example` and `/.//x.example` look local and need not be.
 */
export function localPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 500 || !/^\/[^\\\p{Cc}]*$/u.test(text)) return undefined;
  const url = URL.parse(text, here);
  if (url?.origin !== here || url.pathname.startsWith('//')) return undefined;
  return `${url.pathname}${url.search}`;
}
