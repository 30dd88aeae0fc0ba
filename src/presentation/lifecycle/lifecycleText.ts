import { longestReason } from '../../domain/signing/evidenceRecord';
import { tooLong, type FaultWords } from '../failureMessages';
import { momentOf } from '../shared/dates';

/** The words of the archive and of deleting. */
export const archiveText = {
  title: 'Leg de functie in het archief',
  intro: 'Doe dit als jullie de functie niet meer gebruiken.',
  points: [
    'De functie staat niet meer in de lijsten. Kies bij Status voor ‘Gearchiveerd’ om haar te vinden.',
    'Alles blijft te lezen. Veranderen kan niet.',
    'De naam komt vrij voor een andere functie.',
    'HR kan de functie weer uit het archief halen.',
  ],
  reason: 'Waarom gaat de functie naar het archief?',
  hint: 'Bijvoorbeeld: de functie bestaat niet meer na de reorganisatie.',
  submit: 'Leg in het archief',
  cancel: 'Niet archiveren',
  inTalk: {
    heading: 'Sluit eerst de ronde met zienswijzen',
    text: 'Er worden nu zienswijzen gevraagd over deze functie. Sluit die ronde. Daarna kan de functie naar het archief.',
    link: 'Bekijk de zienswijzen',
  },
  stale: 'Iemand anders veranderde deze functie intussen. Kijk eerst wat er nu staat.',
} as const;

export const restoreText = {
  title: 'Haal de functie uit het archief',
  intro: 'De functie gaat verder in de stap waarin zij was.',
  submit: 'Haal terug',
  cancel: 'In het archief laten',
  taken: (name: string): string => `Een andere functie heet nu ‘${name}’. Geef die eerst een andere naam.`,
} as const;

export const deleteText = {
  title: 'Verwijder de functie',
  intro: 'Dit kan niet terug. Archiveren kan wel terug.',
  points: [
    'Alle antwoorden, zienswijzen, niveaus en teksten van deze functie gaan weg.',
    'In het logboek blijft staan dat de functie er was, en wie wat deed.',
    'Kopieën van deze functie blijven bestaan.',
  ],
  confirm: 'Weet je het zeker?',
  confirmOption: 'Ja, verwijder alles van deze functie',
  submit: 'Verwijder de functie',
  cancel: 'Niet verwijderen',
  offered:
    'Het profiel is al eens aangeboden om te tekenen. Daarom blijft de functie bestaan. Je kunt haar wel in het archief leggen.',
  offeredHeading: 'Deze functie kan niet weg',
  toArchive: 'Leg de functie in het archief',
} as const;

export const lifecycleText = {
  back: 'Terug naar de takenlijst',
  copy: 'Kopieer deze functie',
  archive: 'Leg deze functie in het archief',
  delete: 'Verwijder deze functie',
  restore: 'Haal de functie uit het archief',
  archived: (name: string, at: string): string =>
    `${name === '' ? 'Iemand' : name} legde de functie in het archief op ${momentOf(at)}.`,
  archivedHeading: 'Deze functie ligt in het archief',
  reason: (reason: string): string => `Reden: ${reason}`,
} as const;

export const lifecycleFaultWords: FaultWords = {
  reden: { leeg: 'Leg uit waarom de functie naar het archief gaat.', 'te-lang': tooLong },
  zeker: { leeg: 'Vink aan dat je het zeker weet.', 'geen-keuze': 'Vink aan dat je het zeker weet.' },
};

export const reasonLimit = longestReason;
