import { tooLong, type FaultWords } from '../failureMessages';
import { settingsFaultWords, weeksFault } from './settingsText';

export const organisationText = {
  title: 'Organisatie en HR',
  intro: 'De naam staat boven elke pagina en op elk functieprofiel.',
  employer: { heading: 'De organisatie', intro: '', name: { label: 'Naam van de organisatie' } },
  desk: {
    heading: 'Het HR-loket',
    intro:
      'Waar kan een medewerker met vragen terecht? Vul het adres van een afdeling in, niet van een persoon: oude versies blijven bewaard.',
    name: { label: 'Naam van het loket (hoeft niet)', hint: 'Bijvoorbeeld: HR-servicepunt.' },
    email: { label: 'E-mailadres (hoeft niet)' },
    phone: { label: 'Telefoonnummer (hoeft niet)' },
    lines: {
      label: 'Verder nog (hoeft niet)',
      hint: 'Bijvoorbeeld: wanneer het loket open is, en waar.',
    },
  },
  reminders: {
    heading: 'Herinneringen',
    intro:
      'Wacht iets te lang, dan krijgt diegene een bericht, hoogstens één keer per periode. Vlak voor een termijn afloopt komt er altijd een bericht.',
    days: { label: 'Na hoeveel dagen herinneren?' },
    suffix: 'dagen',
  },
  check: {
    heading: 'Getekende bestanden controleren',
    intro:
      'Iemand van buiten kan willen weten of een getekend profiel echt van jullie is. Dan leest die alleen of het bestand bekend is en of de versie nog geldt. Geen namen, geen functie.',
    legend: 'Controleren zonder in te loggen',
    on: 'Iedereen mag een bestand of een code controleren',
  },
} as const;

export const organisationFaultWords: FaultWords = {
  ...settingsFaultWords,
  naam: { leeg: 'Vul de naam van de organisatie in.', 'te-lang': tooLong },
  'e-mail': {
    'te-lang': tooLong,
    'geen-adres': 'Vul een e-mailadres in met een @ en een punt, zoals hr@voorbeeld.nl.',
  },
  herinneren: {
    leeg: 'Vul in na hoeveel dagen.',
    'geen-getal': 'Vul een heel getal in van 1 tot en met 90.',
  },
  telefoon: { 'te-lang': tooLong, 'geen-nummer': 'Gebruik alleen cijfers, spaties, haakjes, + en -.' },
};

export const brandText = {
  title: 'Kleuren',
  intro: 'Zes kleuren zijn van jullie. De andere kleuren liggen vast, zodat alles goed te lezen blijft.',
  colours: {
    heading: 'De zes kleuren',
    intro:
      'Schrijf een kleur als # met zes tekens, bijvoorbeeld #0b5563. In jullie huisstijlgids staan die codes.',
  },
  hints: {
    merk: 'Voor knoppen, links en de streep bovenaan.',
    'merk-donker': 'Voor een knop waar je op wijst.',
    'merk-licht': 'Voor vlakken achter tekst.',
    'merk-lijn': 'Voor randen van die vlakken.',
    'merk-op': 'Voor tekst op de hoofdkleur. Meestal wit.',
    'merk-accent': 'Voor kleine accenten, zoals in het beeldmerk bovenaan.',
  },
  preview: {
    heading: 'Voorbeeld',
    intro: 'Zo zien de kleuren op deze pagina eruit. Ze zijn pas bewaard als je op ‘Bewaren’ drukt.',
    title: 'Voorbeeld van een kop, een knop en een vlak in deze kleuren',
    header: 'Kop van de pagina',
    button: 'Knop',
    link: 'Een link',
    panel: 'Tekst op een vlak',
    look: 'Bekijk het voorbeeld',
    standard: 'Terug naar standaard',
  },
  measured: {
    heading: 'Contrast',
    caption: 'Contrast van kleuren',
    heads: ['Kleur', 'Gemeten', 'Minstens'],
  },
} as const;

/** What a colour is measured against, as the rest of a sentence. */
const againstNames: Readonly<Record<string, string>> = {
  wit: 'wit',
  merk: 'de hoofdkleur',
  'merk-licht': 'de lichte kleur',
  tekst: 'de kleur van tekst',
};

/** "Hoofdkleur met wit". */
export function contrastName(colour: string, against: string): string {
  return `${colour} met ${againstNames[against] ?? against}`;
}

/** A ratio with one decimal, rounded down: "4,4". */
export function ratioText(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
}

export const brandFaultWords: FaultWords = {
  ...settingsFaultWords,
  '*': {
    ...settingsFaultWords['*'],
    leeg: 'Vul een kleur in.',
    'geen-kleur': 'Schrijf de kleur als # met zes tekens: cijfers en de letters a tot en met f.',
    contrast: ({ against, measured, least }) =>
      `Het contrast met ${againstNames[String(against)] ?? ''} is ${ratioText(Number(measured))}. Er is minstens ${ratioText(Number(least))} nodig. Kies een andere kleur.`,
  },
};

export const objectionText = {
  title: 'Bezwaar',
  intro:
    'Hoe kan een medewerker bezwaar maken tegen een niveau? Dit programma kan dat nog niet begeleiden. Wat je hier invult, wordt gebruikt zodra dat kan.',
  about: {
    heading: 'Waar komen de termijnen vandaan?',
    paragraphs: [
      'Wat er bij het begin staat, is onze keuze. Cao’s verschillen sterk: van 14 dagen tot 6 maanden.',
      'Kijk wat in jullie cao of reglement staat, en neem dat over.',
    ],
  },
  phases: {
    gesprek: 'Eerst praten over de beschrijving en het niveau. Vaak is dat genoeg.',
    bezwaar: 'De medewerker schrijft op wat er niet klopt: de beschrijving of het niveau.',
    besluit: 'De werkgever bekijkt het bezwaar en beslist opnieuw.',
    extern: 'Bijvoorbeeld een commissie van de cao. Vul alleen in wat er echt is.',
  },
  on: 'Deze stap hebben wij',
  weeks: {
    gesprek: { label: 'Binnen hoeveel weken na het besluit over het niveau?' },
    bezwaar: { label: 'Binnen hoeveel weken na dat besluit of het gesprek?' },
    besluit: { label: 'Binnen hoeveel weken na het bezwaar?' },
    extern: { label: 'Binnen hoeveel weken na het besluit op het bezwaar?' },
  },
  to: {
    gesprek: { label: 'Met wie? (hoeft niet)', hint: 'Bijvoorbeeld: de leidinggevende.' },
    bezwaar: { label: 'Bij wie? (hoeft niet)', hint: 'Bijvoorbeeld: het HR-servicepunt.' },
    besluit: { label: 'Van wie? (hoeft niet)', hint: 'Bijvoorbeeld: de directie.' },
    extern: { label: 'Bij wie? (hoeft niet)', hint: 'Bijvoorbeeld: de beroepscommissie van de cao.' },
  },
  silence: {
    heading: 'Geen antwoord op tijd',
    legend: 'Wat geldt als de werkgever niet op tijd antwoordt?',
  },
} as const;

const weeksWords = { leeg: 'Vul in hoeveel weken.', 'geen-getal': weeksFault };

export const objectionFaultWords: FaultWords = {
  ...settingsFaultWords,
  'gesprek-weken': weeksWords,
  'bezwaar-weken': weeksWords,
  'besluit-weken': weeksWords,
  'extern-weken': weeksWords,
  stilte: { 'geen-keuze': 'Kies wat er dan geldt.' },
};
