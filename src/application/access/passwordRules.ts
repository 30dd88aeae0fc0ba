import { factorIsObligatory } from '../../domain/access/secondFactor';
import type { Fault } from '../../domain/shared/failure';
import type { Account, CommonPasswords } from '../ports';

/** With a second factor, and without one. */
export const passwordMinLength = 12;
export const loneMinLength = 15;
export const passwordMaxLength = 128;
/** Shorter words are part of too many passwords by chance. */
const wordMinLength = 4;

/** What a new password is judged by. */
export interface PasswordSetting {
  /** Whether a second factor is asked as well. */
  readonly withFactor: boolean;
  /** Words that a guesser would try for this person. */
  readonly besideWords: readonly string[];
  readonly commonPasswords: CommonPasswords;
}

/**
 * What is wrong with a new password. Characters are counted after bringing it to Unicode form C. It may not be one that
 * guessers try first, nor hold the name, the e-mail address or the organisation, in any writing.
 */
export function passwordFaults(password: string, setting: PasswordSetting): readonly Fault[] {
  const field = 'password';
  const min = setting.withFactor ? passwordMinLength : loneMinLength;
  const length = Array.from(password.normalize('NFC')).length;
  if (length === 0) return [{ field, problem: 'leeg' }];
  if (length < min) return [{ field, problem: 'te-kort', params: { min } }];
  if (length > passwordMaxLength) {
    const over = length - passwordMaxLength;
    return [{ field, problem: 'te-lang', params: { max: passwordMaxLength, over } }];
  }
  if (setting.commonPasswords.has(password)) return [{ field, problem: 'te-bekend' }];
  const plain = plainForm(password);
  const words = setting.besideWords
    .flatMap((word) => [word, word.split('@')[0] ?? ''])
    .map(plainForm)
    .filter((word) => word.length >= wordMinLength);
  return words.some((word) => plain.includes(word)) ? [{ field, problem: 'te-raden' }] : [];
}

/** What a password of an account is judged by. */
export function passwordSetting(
  account: Pick<Account, 'name' | 'email' | 'roles'>,
  more: { readonly hasFactor: boolean; readonly organisationName: string },
  commonPasswords: CommonPasswords,
): PasswordSetting {
  return {
    withFactor: more.hasFactor || factorIsObligatory(account.roles),
    besideWords: [account.name, account.email, more.organisationName],
    commonPasswords,
  };
}

/** Without accents, capitals, spaces and signs. */
function plainForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
