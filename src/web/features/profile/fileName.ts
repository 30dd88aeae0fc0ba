/** In signs: fifty of the widest still leave a name that every file system takes (255 bytes). */
const longest = 50;

function dashed(text: string, unwanted: RegExp): string {
  const whole = text.toLowerCase().replace(unwanted, '-');
  return Array.from(whole)
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
}

function named(part: string, draft: boolean): string {
  return `${['functieprofiel', part, draft ? 'concept' : ''].filter((word) => word !== '').join('-')}.pdf`;
}

/** The value of `Content-Disposition` for the file of a profile: letters, digits and dashes only, whatever the functie is called. */
export function attachmentHeader(jobName: string, draft: boolean): string {
  const text = jobName.normalize('NFC');
  const plain = dashed(text.normalize('NFKD').replace(/\p{M}/gu, ''), /[^a-z0-9]+/g);
  const full = dashed(text, /[^\p{L}\p{M}\p{N}]+/gu);
  return `attachment; filename="${named(plain, draft)}"; filename*=UTF-8''${encodeURIComponent(named(full, draft))}`;
}
