import { dictionary } from '@zxcvbn-ts/language-common';
import type { CommonPasswords } from '../../application/ports';

const known = new Set(dictionary['passwords-common'].map(String));

/**
 * The list of common passwords that comes with the program; nothing is asked of others. Also knows a common password
 * with digits or signs before or behind it, which is how short ones are made long.
 */
export const commonPasswords: CommonPasswords = {
  has(password) {
    const plain = password.normalize('NFC').toLowerCase();
    const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return known.has(plain) || (core !== '' && known.has(core));
  },
};
