import type { Fault } from '../../domain/shared/failure';

export const passwordMinLength = 12;
export const passwordMaxLength = 200;

/**
 * What is wrong with a new password. It may not be one of the words that are typed beside it (name, e-mail
 * address, organisation). Not checked: whether it is on a list of leaked passwords.
 */
export function passwordFaults(password: string, besideWords: readonly string[]): readonly Fault[] {
  const length = Array.from(password.normalize('NFC')).length;
  const field = 'password';
  if (length === 0) return [{ field, problem: 'leeg' }];
  if (length < passwordMinLength) return [{ field, problem: 'te-kort', params: { min: passwordMinLength } }];
  if (length > passwordMaxLength) {
    return [
      { field, problem: 'te-lang', params: { max: passwordMaxLength, over: length - passwordMaxLength } },
    ];
  }
  const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  return besideWords.some((word) => plain(word) === plain(password)) ? [{ field, problem: 'te-raden' }] : [];
}
