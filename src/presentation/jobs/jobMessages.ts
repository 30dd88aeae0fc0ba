import { tooLong } from '../failureMessages';
import type { FaultWords } from '../failureMessages';

export const listText = {
  title: 'Alle functies',
  search: 'Zoek op naam, afdeling of nummer',
  status: 'Status',
  allStatuses: 'Alle',
  filter: 'Filter',
  clear: 'Filters wissen',
  found: (count: number): string => (count === 1 ? '1 functie' : `${String(count)} functies`),
  none: {
    heading: 'Geen functies gevonden.',
    text: 'Kies een andere status of wis de filters.',
    action: 'Filters wissen',
  },
  nothingForYou: {
    heading: 'Er zijn nog geen functies voor jou.',
    text: 'Hier komen de functies van de afdelingen die je leidt, zodra HR ze maakt.',
  },
  dates: 'De datum is die van de laatste verandering.',
  back: 'Terug naar alle functies',
} as const;

export const jobFormText = {
  newTitle: 'Nieuwe functie',
  newIntro:
    'Maak één functie voor werk dat in grote lijnen gelijk is. Het gaat om de functie, niet om een persoon.',
  editTitle: 'Gegevens van de functie',
  name: { label: 'Naam van de functie', hint: 'Bijvoorbeeld: Accountmanager regio Noord.' },
  department: {
    label: 'Afdeling (hoeft niet)',
    hint: 'Leidinggevenden zien de functie alleen als deze afdeling in jullie lijst met afdelingen staat.',
  },
  jobNumber: { label: 'Functienummer (hoeft niet)', hint: 'Het nummer in jullie eigen administratie.' },
  catalog: {
    legend: 'Met welke functie vergelijk je?',
    hint: 'Kies de voorbeeldfunctie die het meest lijkt. De vragen horen daarbij.',
  },
  copy: {
    label: 'Antwoorden overnemen van een andere functie (hoeft niet)',
    hint: 'De nieuwe functie krijgt dezelfde vragen en alle antwoorden. Het niveau en het profiel gaan niet mee.',
    none: 'Nee, begin met lege vragen',
  },
  create: 'Functie maken',
  save: 'Bewaren',
  cancel: 'Annuleren',
  openNamesake: (name: string): string => `Open de functie ‘${name}’`,
} as const;

/** When to choose which catalog; a catalog that is not in here is shown with its summary alone. */
export const catalogAdvice: Readonly<Record<string, string>> = {
  accountmanager: 'Kies deze als de functie klanten heeft en aan ze verkoopt. Twijfel je? Begin hier.',
  'key-accountmanager':
    'Kies deze als de functie alleen winkelketens met een contract bedient. Doet de functie ook ander accountwerk? Kies dan Accountmanager.',
  'junior-accountmanager':
    'Kies deze als al duidelijk is dat de functie lichter is dan Accountmanager A. Je loopt dan alleen taken per rol na. Twijfel je? Begin met Accountmanager.',
  'commercieel-medewerker':
    'Kies deze als de functie vooral binnen werkt en accountmanagers ondersteunt. Je loopt dan alleen taken per rol na.',
};

export const jobFaultWords: FaultWords = {
  naam: {
    leeg: 'Vul de naam van de functie in.',
    'te-lang': tooLong,
    'bestaat-al': ({ name }) =>
      name === undefined
        ? 'Er is al een functie met deze naam. Kies een andere naam of open die functie.'
        : `Er is al een functie ‘${name}’. Kies een andere naam of open die functie.`,
  },
  afdeling: { 'te-lang': tooLong },
  nummer: { 'te-lang': tooLong },
  catalogus: {
    'geen-keuze': 'Kies met welke functie je vergelijkt.',
    leeg: 'Kies met welke functie je vergelijkt.',
  },
  kopie: { 'onbekende-keuze': 'Kies een functie uit de lijst.' },
  tekst: { 'geen-keuze': 'Kies welke tekst je wilt bewaren.', leeg: 'Kies welke tekst je wilt bewaren.' },
};

export const jobConflictText = {
  title: 'Iemand anders heeft deze functie ook veranderd',
  intro: 'Jouw wijziging is nog niet bewaard. Kies welke gegevens je wilt bewaren.',
  legend: 'Welke gegevens wil je bewaren?',
  mine: 'Jouw gegevens',
  theirs: 'De gegevens die er nu staan',
  mineMeta: 'Nog niet bewaard',
  theirsMeta: 'Bewaard nadat je de pagina opende',
} as const;
