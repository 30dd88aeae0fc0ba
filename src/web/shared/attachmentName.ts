/** In signs: fifty of the widest still leave a name that every file system takes (255 bytes). */
const longest = 50;

function dashed(text: string, unwanted: RegExp): string {
  const whole = text.toLowerCase().replace(unwanted, '-');
  return Array.from(whole)
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/**
 * The value of `Content-Disposition` for a file to save: the parts of its name, in letters, digits and dashes only, whatever was
 * typed in them. Empty parts are left out.
 */
export function attachmentName(parts: readonly string[], extension: string): string {
  const texts = parts.map((part) => part.normalize('NFC'));
  const plain = texts.map((text) => dashed(text.normalize('NFKD').replace(/\p{M}/gu, ''), /[^a-z0-9]+/g));
  const full = texts.map((text) => dashed(text, /[^\p{L}\p{M}\p{N}]+/gu));
  const named = (some: readonly string[]): string =>
    `${some.filter((part) => part !== '').join('-')}.${extension}`;
  return `attachment; filename="${named(plain)}"; filename*=UTF-8''${encodeURIComponent(named(full))}`;
}
