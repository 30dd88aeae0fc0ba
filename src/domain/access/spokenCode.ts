/** The signs of a code that people type over or read out: no I, L, O and U, which look or sound like others. */
export const spokenCodeSigns = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many signs a code has. */
export const spokenCodeLength = 10;

/** A code as it is shown: two groups of five. */
export function shownCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** A typed code as it was made: without spaces and dashes, and with O, I and L read as the digits they look like. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
