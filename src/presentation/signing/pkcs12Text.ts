/** Why a PKCS#12 file is not taken. */
export type Pkcs12Problem =
  | 'not-readable'
  | 'wrong-password'
  | 'no-key'
  | 'several-keys'
  | 'no-certificate'
  | 'key-too-weak'
  | 'not-valid-now'
  | 'not-for-signing';

/** What a person reads of it. */
export const pkcs12Texts: Readonly<Record<Pkcs12Problem, string>> = {
  'not-readable': 'dit is geen PKCS#12, of het is beveiligd op een manier die dit programma niet kent.',
  'wrong-password': 'het wachtwoord klopt niet.',
  'no-key': 'hierin staat geen sleutel.',
  'several-keys': 'hierin staan meer sleutels. Geef een bestand met één sleutel.',
  'no-certificate': 'het certificaat van de sleutel staat er niet in.',
  'key-too-weak': 'deze sleutel is te zwak. Gebruik RSA vanaf 2048 bits of ECDSA vanaf P-256.',
  'not-valid-now': 'het certificaat geldt vandaag niet.',
  'not-for-signing': 'dit certificaat is om andere certificaten uit te geven en niet om te ondertekenen.',
};
