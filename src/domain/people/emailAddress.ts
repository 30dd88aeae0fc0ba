/** Something before the @, something with a dot behind it, no spaces. Whether mail arrives is not checked. */
const pattern = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** The longest address that mail knows (RFC 5321). */
export const longestEmail = 254;

/** Whether a text looks like an e-mail address. */
export function isEmailAddress(text: string): boolean {
  return pattern.test(text);
}
