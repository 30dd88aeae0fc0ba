import type { SealKeyInfo } from '../application/ports';
import { pkcs12Texts, type Pkcs12Problem } from '../presentation/signing/pkcs12Text';
import { dayOf, momentOf } from '../presentation/shared/dates';
import { counted } from '../presentation/shared/numbers';

/** What the command line says beside the results themselves. */

export const programName = 'indelingswijzer';

export const messages = {
  helpLine: `Hulp: ${programName} help`,
  noCommand: 'Geef een opdracht.',
  unknownCommand: (word: string): string => `De opdracht "${word}" bestaat niet.`,
  unfinishedCommand: (words: readonly string[]): string => `Bedoel je: ${words.join(' of ')}?`,
  notYet: (words: string): string => `${words}: deze opdracht bestaat (nog) niet.`,
  unknownOption: (option: string): string => `De optie ${option} bestaat hier niet.`,
  optionTwice: (option: string): string => `De optie ${option} staat er twee keer.`,
  optionWithoutValue: (option: string, value: string): string => `Geef bij ${option} ook ${value}.`,
  optionWithValue: (option: string): string => `De optie ${option} heeft geen waarde.`,
  optionMissing: (option: string, value: string): string => `Geef ook ${option} ${value}.`,
  fileMissing: (name: string): string => `Geef ook ${name}.`,
  tooManyFiles: (extra: string): string => `"${extra}" hoort hier niet.`,
  notThere: (path: string): string => `${path}: dit bestand is er niet.`,
  isDirectory: (path: string): string => `${path}: dit is een map en geen bestand.`,
  notAllowed: (path: string): string => `${path}: je mag dit bestand niet lezen.`,
  notRead: (path: string, code: string): string => `${path}: dit bestand is niet te lezen (${code}).`,
  tooBig: (path: string, most: number): string =>
    `${path}: dit bestand is te groot. Hoogstens ${most / 1024 / 1024} MB.`,
  notPdf: (path: string): string => `${path}: dit is geen pdf, of het bestand is beschadigd.`,
  pdfTooMuch: (path: string): string => `${path}: dit bestand is te ingewikkeld om te controleren.`,
  noCertificate: (path: string): string => `${path}: hierin staat geen certificaat (PEM of DER).`,
  passwordAlone: 'De optie --wachtwoord hoort bij --invoeren.',
  pkcs12Refused: (path: string, problem: Pkcs12Problem): string => `${path}: ${pkcs12Texts[problem]}`,
  newSealKey: (key: SealKeyInfo): string =>
    [
      `In gebruik: sleutel ${key.id} (${key.subject}), geldig tot en met ${dayOf(key.validUntil)}.`,
      `SHA-256 van het certificaat: ${key.certificateSha256}`,
      'Eerdere bestanden blijven te controleren. Maak nu een reservekopie van DATA_DIR.',
    ].join('\n'),
  notUtf8: (path: string): string => `${path}: dit is geen tekst in UTF-8.`,
  notJson: (path: string): string => `${path}: dit is geen JSON.`,
  faultsIn: (path: string): string => `${path} klopt niet:`,
  noCatalogToday: (id: string): string => `Van de catalogus ${id} geldt vandaag geen versie.`,
  catalogFine: (name: string, version: string): string => `De catalogus klopt: ${name}, versie ${version}.`,
  noLevel: (outcome: string): string =>
    `Het advies is: ${outcome}. Daar is geen profiel bij. Zet een niveau in "besluit".`,
  noCatalogOfLevel: (level: string): string =>
    `"besluit.niveau": de catalogus van deze indeling beschrijft ${level} niet.`,
  leads: (count: number): string => (count === 0 ? 'niemand' : counted(count, 'medewerker', 'medewerkers')),
  written: (path: string): string => `Geschreven: ${path}`,
  notWritten: (path: string, code: string): string => `${path}: schrijven lukt niet (${code}).`,
  tooLong: 'Het profiel wordt te lang. Maak de teksten korter.',
  unknownCharacters: (characters: string): string =>
    `Deze tekens kent het lettertype niet. Er staat een vraagteken: ${characters}`,
  notEmpty: (path: string): string => `${path}: deze map is niet leeg. Kies een nieuwe map.`,
  notAFolder: (path: string): string => `${path}: dit is geen map.`,
  exampleSignIn: (password: string): string =>
    [
      'De verzonnen organisatie staat klaar. Start de server en log in met een van deze adressen.',
      `Wachtwoord van iedereen: ${password}`,
      'Vraagt de pagina om een code voor de tweede stap? Stel die dan in bij het inloggen.',
      'Gebruik deze gegevens niet voor echt werk: begin daarvoor met een lege DATA_DIR.',
      '',
    ].join('\n'),
  exported: (entries: number): string => counted(entries, 'gebeurtenis', 'gebeurtenissen'),
  noAccount: (email: string): string => `Er is geen account met het e-mailadres ${email}.`,
  oneOfTwo: 'Kies één van de twee: --nieuwe-sleutel of --alleen-code.',
  noFactor: 'Dit account logt niet in met een code. Er is niets veranderd.',
  factorRemoved:
    'Het inloggen met een code is weggehaald. Deze persoon en alle beheerders krijgen een melding. Moet deze persoon inloggen met een code? Dan stelt die bij het inloggen een nieuwe in.',
  accessLink: (until: string): string =>
    [
      'Open deze link om een wachtwoord te kiezen. Daarna stel je een nieuwe code in voor je telefoon.',
      `De link werkt één keer, tot ${momentOf(until)}. Alle beheerders krijgen een melding.`,
    ].join('\n'),
  migrated: (file: string): string => `Uitgevoerd: ${file}`,
  upToDate: 'De database is bij.',
  broken: 'Er ging iets mis in het programma. Meld dit met de regels hieronder:',
} as const;
