import type { FaultWords } from '../failureMessages';
import { tooLong } from '../failureMessages';
import { counted } from '../shared/numbers';

/** The names of the columns of a file with people. */
export const peopleCsvColumns = {
  name: 'Naam',
  email: 'E-mailadres',
  staffNumber: 'Personeelsnummer',
  department: 'Afdeling',
} as const;

/** The name of the file with everyone. */
export const peopleFileName = 'mensen.csv';

/** The page to choose a file with people. */
export const importText = {
  title: 'Mensen importeren',
  intro:
    'Voeg veel mensen tegelijk toe, of werk hun gegevens bij. Je ziet eerst wat er verandert. Daarna beslis je.',
  back: 'Terug naar Mensen',
  aside: 'Over het bestand',
  howHeading: 'Zo ziet het bestand eruit',
  how: [
    'Een CSV-bestand van hoogstens 1 MB, met hoogstens 1000 mensen. Excel maakt het met ‘Opslaan als’.',
    'Boven de kolommen staat: Naam, E-mailadres, Personeelsnummer, Afdeling. De laatste twee mogen weg. Dan blijft daar staan wat er stond.',
    'Aan het e-mailadres zien we wie het is. Een onbekend adres wordt een nieuwe persoon.',
    'Afdelingen maak je eerst zelf. Gebruik precies dezelfde naam.',
    'Excel haalt nullen vooraan een personeelsnummer weg. Kijk daarvoor goed naar het voorbeeld.',
  ],
  staysHeading: 'Wat een bestand nooit doet',
  stays: [
    'Het geeft niemand een andere rol: wie nieuw is, begint als medewerker.',
    'Het stopt niemand. Wie niet in het bestand staat, blijft zoals die is.',
    'Het verandert geen e-mailadres. Dat doe je bij de persoon zelf.',
    'Het stuurt geen uitnodigingen.',
  ],
  file: {
    heading: 'Het bestand',
    label: 'CSV-bestand met mensen',
    hint: 'Bijvoorbeeld het bestand dat je bij Mensen downloadt.',
  },
  look: 'Bekijk wat er verandert',
  cancel: 'Annuleren',
  faultsHeading: 'Dit is niet goed in het bestand',
  faultsIntro: (shown: number, total: number): string =>
    total > shown
      ? `Er is niets bewaard. Dit zijn de eerste ${shown} van ${total} fouten. Verbeter het bestand en kies het opnieuw.`
      : 'Er is niets bewaard. Verbeter het bestand en kies het opnieuw.',
  faultHeads: ['Rij', 'Kolom', 'Wat er niet goed is'],
  gone: {
    heading: 'Dit voorstel is er niet meer',
    paragraphs: [
      'Het is al doorgevoerd, of je koos later een ander bestand, of het is ouder dan een uur.',
      'Er is nu niets veranderd. Kijk bij Mensen, of kies het bestand opnieuw.',
    ],
  },
  stale: {
    heading: 'Er is intussen iets veranderd',
    paragraphs: [
      'Daardoor klopt het voorbeeld niet meer. Er is niets doorgevoerd. Kies het bestand opnieuw en bekijk wat er nu verandert.',
    ],
    row: (row: number, name: string): string => `Rij ${row}: ${name}`,
    more: (count: number): string => `En nog ${counted(count, 'rij', 'rijen')}`,
  },
  taken: {
    heading: 'Dit kan niet worden doorgevoerd',
    paragraphs: [
      'Een van de e-mailadressen in het bestand kan niet worden gebruikt. Er is niets doorgevoerd. Vraag je beheerder om hulp.',
    ],
  },
} as const;

/** The page that shows what a file would do. */
export const proposalText = {
  title: 'Dit verandert er',
  intro: 'Er is nog niets doorgevoerd. Het voorstel blijft een uur staan.',
  back: 'Terug naar het bestand',
  added: (count: number): string => `${counted(count, 'persoon', 'mensen')} erbij`,
  changed: (count: number): string => `${counted(count, 'persoon', 'mensen')} veranderd`,
  unchanged: (count: number): string =>
    count === 1 ? '1 persoon blijft zoals die is.' : `${count} mensen blijven zoals ze zijn.`,
  row: 'Rij',
  change: 'Wat er verandert',
  none: 'geen',
  fromTo: (column: string, from: string, to: string): string =>
    `${column}: van ${from === '' ? 'niets' : `‘${from}’`} naar ${to === '' ? 'niets' : `‘${to}’`}`,
  apply: 'Doorvoeren',
  nothing: {
    heading: 'Dit bestand verandert niets',
    text: 'Iedereen staat er al zo in.',
    action: 'Naar Mensen',
  },
  cancel: 'Niet doorvoeren',
} as const;

/** The words at the file, when it is wrong as a whole. */
export const peopleFileWords: FaultWords = {
  bestand: {
    leeg: 'Kies een bestand.',
    'te-groot': 'Dit bestand is groter dan 1 MB. Maak er kleinere bestanden van.',
    excel: 'Dit is een Excel-bestand. Sla het in Excel op als CSV en kies dat bestand.',
    'geen-rijen': 'In dit bestand staat niemand. Onder de namen van de kolommen hoort per rij één persoon.',
    'te-veel-rijen': ({ most }) => `Er staan meer dan ${most} rijen in. Maak er kleinere bestanden van.`,
    'te-veel-cellen': ({ row }) => `In rij ${row} staat meer dan er kolommen zijn. Verbeter die rij.`,
    'kolom-onbekend': ({ name }) =>
      `De kolom ‘${name}’ kennen we niet. De eerste rij mag alleen bevatten: Naam, E-mailadres, Personeelsnummer en Afdeling.`,
    'kolom-dubbel': ({ name }) => `De kolom ‘${name}’ staat er twee keer in. Haal er één weg.`,
    'kolom-ontbreekt': ({ names }) => `In de eerste rij ontbreekt: ${names}.`,
    rijen: ({ count }) =>
      Number(count) === 1
        ? 'Eén ding in het bestand is niet goed. Het staat in de tabel.'
        : `${count} dingen in het bestand zijn niet goed. Ze staan in de tabel.`,
  },
};

/** The words at a cell that is wrong, by the column. */
export const rowFaultWords: FaultWords = {
  name: {
    leeg: 'Vul de naam in.',
    'te-lang': tooLong,
    'meer-rollen':
      'Deze persoon heeft meer rollen dan medewerker. Alleen de beheerder kan hier iets aan veranderen.',
  },
  email: {
    leeg: 'Vul het e-mailadres in.',
    'te-lang': 'Vul een korter e-mailadres in.',
    'geen-e-mailadres': 'Vul een e-mailadres in zoals naam@bedrijf.nl.',
    dubbel: ({ row }) => `Dit e-mailadres staat ook in rij ${row}. Haal één van de rijen weg.`,
    'ander-adres': ({ name }) =>
      `Het personeelsnummer is van ${name}, met een ander e-mailadres. Verander het adres bij de persoon zelf, of verbeter de rij.`,
    gestopt: 'Het account van deze persoon is gestopt. Haal de rij weg.',
  },
  staffNumber: {
    'te-lang': tooLong,
    dubbel: ({ row }) => `Dit personeelsnummer staat ook in rij ${row}. Verbeter één van de rijen.`,
    'bestaat-al': ({ name }) => `Dit personeelsnummer is van ${name}. Verbeter het nummer.`,
  },
  department: {
    onbekend: ({ name }) => `De afdeling ‘${name}’ is er niet. Maak haar eerst, of verbeter de naam.`,
  },
};
