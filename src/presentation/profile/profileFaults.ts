import type { FaultWords } from '../failureMessages';

const fixed: FaultWords = {
  jobName: {
    leeg: 'Vul de naam van de functie in.',
    'alleen-hr': 'Alleen HR verandert de naam, de afdeling en het nummer. Zet ze terug zoals ze waren.',
    'bestaat-al': ({ name }) =>
      `Er is al een functie ‘${String(name ?? '')}’. Kies een andere naam of open die functie.`,
  },
  inForceFrom: { 'geen-datum': 'Vul een bestaande datum in, met dag, maand en jaar.' },
  'competentie.kies': {
    leeg: 'Kies een competentie, of bedenk er zelf een.',
    'te-veel': 'Kies niet meer dan 5 competenties.',
    'onbekende-keuze': 'Kies een competentie uit de lijst.',
  },
  'competentie.eigen': {
    'al-gekozen': 'Deze competentie heb je al gekozen.',
    'geen-naam': 'Geef de competentie een naam met letters.',
    'een-tegelijk': 'Kies een competentie of bedenk er een. Doe het één voor één.',
  },
  botsing: { 'geen-keuze': 'Kies welke tekst je wilt bewaren.' },
};

const ofNewLine = {
  leeg: 'Typ eerst een tekst. Kies daarna Toevoegen.',
  'te-veel': 'Deze lijst is vol. Verwijder eerst een eigen regel.',
} as const;

const ofName = { leeg: 'Geef deze competentie een naam.' } as const;

/** What is wrong with a section: field → problem → words. The fields of lists have the names that the form gave them. */
export function profileFaults(fields: readonly string[]): FaultWords {
  const words: FaultWords = Object.fromEntries(
    fields.flatMap((field): [string, FaultWords[string]][] => {
      if (field.endsWith('.nieuw')) return [[field, ofNewLine]];
      return field.endsWith('.naam') ? [[field, ofName]] : [];
    }),
  );
  return { ...words, ...fixed };
}
