import type { LinkObstacle } from '../../domain/people/duplicates';
import { tooLong, type FaultWords } from '../failureMessages';
import { dayOf } from '../shared/dates';
import { counted } from '../shared/numbers';

/** The words of the pages about two accounts of one person. */
export const duplicateText = {
  title: 'Dubbele accounts',
  intro:
    'Soms blijken twee accounts van één persoon te zijn. Koppel ze dan. Iemand gebruikt daarna één account, en niemand beslist via het andere over de eigen functie.',
  add: 'Dubbel account koppelen',
  back: 'Terug naar de dubbele accounts',
  backToManage: 'Terug naar Beheer',
  empty: {
    heading: 'Er zijn geen dubbele accounts gekoppeld.',
    text: 'Heeft iemand twee accounts? Zoek ze allebei op en zet ze naast elkaar.',
  },
  groups: { linked: 'Gekoppeld', undone: 'Losgemaakt' },
  noneLinked: 'Op dit moment is geen account gekoppeld.',
  who: (duplicate: string, kept: string): string => `${duplicate} hoort bij ${kept}`,
  wasWho: (duplicate: string, kept: string): string => `${duplicate} hoorde bij ${kept}`,
  linked: (at: string, reason: string): string => `Gekoppeld op ${dayOf(at)}. Reden: ${reason}`,
  undone: (at: string, reason: string): string => `Losgemaakt op ${dayOf(at)}. Reden: ${reason}`,
  undo: 'Losmaken',
  erased: 'Deze persoon is gewist. De koppeling blijft staan.',
} as const;

/** The words of the page on which one of two accounts is chosen. */
export const chooseText = {
  first: {
    title: 'Welk account vervalt?',
    intro: 'Zoek het account dat de persoon niet meer gaat gebruiken.',
  },
  second: {
    title: 'Welk account blijft?',
    intro: (name: string, email: string): string =>
      `Dit account vervalt: ${name} (${email}). Zoek het account waarmee de persoon verdergaat.`,
    again: 'Kies een ander account dat vervalt',
  },
  search: {
    label: 'Naam, e-mailadres of personeelsnummer',
    submit: 'Zoeken',
  },
  found: (amount: number): string => counted(amount, 'account gevonden', 'accounts gevonden'),
  none: 'Niemand gevonden. Zoek op een ander deel van de naam, of op het e-mailadres.',
  more: (most: number): string =>
    `Er zijn er meer dan ${String(most)}. Typ meer van de naam of het e-mailadres.`,
  stopped: 'Gestopt',
} as const;

/** The words of the page that shows two accounts beside each other. */
export const compareText = {
  title: 'Zijn deze accounts van één persoon?',
  intro: 'Controleer of dit echt dezelfde persoon is. Vraag het bij twijfel na.',
  swap: 'Draai om welk account vervalt',
  choose: 'Kies een ander account dat blijft',
  duplicate: 'Dit account vervalt',
  kept: 'Dit account blijft',
  effects: 'Wat er gebeurt',
  rows: {
    name: 'Naam',
    email: 'E-mailadres',
    staffNumber: 'Personeels\u00adnummer',
    department: 'Afdeling',
    roles: 'Rollen',
    account: 'Account',
    lastSignIn: 'Laatst ingelogd',
    jobs: 'Functies',
    leads: 'Leidt',
    replacements: 'Vervangingen',
    acts: 'Gedaan volgens het logboek',
  },
  none: 'Geen',
  noNumber: 'Niet ingevuld',
  never: 'Nooit',
  active: 'In gebruik',
  stopped: 'Gestopt',
  amount: (count: number): string => (count === 0 ? 'Niets' : counted(count, 'handeling', 'handelingen')),
  follows: {
    heading: 'Dit gaat mee',
    points: [
      'De functies van het account dat vervalt, tellen als eigen functies. De persoon ziet ze, en beslist er niet over.',
      'Wie de gegevens van de persoon opvraagt of wist, krijgt of wist ze van allebei de accounts.',
      'De persoon ziet ook wie het dossier van het andere account las.',
    ],
  },
  stays: {
    heading: 'Dit verandert niet',
    points: [
      'Wat is getekend, beantwoord of besloten, blijft staan onder de naam waaronder het gebeurde. Ook het logboek verandert niet.',
      'De rollen en de afdeling van het account dat blijft. Niemand krijgt er rechten bij.',
    ],
  },
  stops: {
    heading: 'Dit stopt',
    points: [
      'Niemand kan nog inloggen met het account dat vervalt. Wie daar nu mee is ingelogd, wordt uitgelogd.',
      'Links om een wachtwoord te kiezen werken niet meer.',
      'Was het toch iemand anders? Dan kun je de koppeling later losmaken.',
    ],
  },
  noOwnView: (name: string): string =>
    `Het account dat blijft, heeft niet de rol medewerker. ${name} ziet dan de eigen functies niet. Geef die rol erbij.`,
  noOwnViewHeading: 'Let op de rollen',
  reason: {
    label: 'Waarom weet je dat dit dezelfde persoon is?',
    hint: 'Bijvoorbeeld: personeelszaken bevestigde dat zij twee keer is ingevoerd. De persoon kan dit later lezen.',
  },
  submit: 'Accounts koppelen',
  cancel: 'Annuleren',
  cannot: 'Deze accounts kun je nu niet koppelen',
  changed: {
    heading: 'Een van de accounts is net veranderd',
    text: 'Er is niets gekoppeld. Kijk hieronder of het nog klopt, en koppel ze daarna.',
  },
} as const;

/** The words of the page on which a link is undone. */
export const unlinkText = {
  title: 'Koppeling losmaken',
  intro: (duplicate: string, kept: string): string =>
    `Het account van ${duplicate} hoort dan niet meer bij dat van ${kept}.`,
  facts: {
    duplicate: 'Dubbel account',
    kept: 'Account dat blijft',
    linkedAt: 'Gekoppeld op',
    reason: 'Reden',
  },
  effects: {
    heading: 'Dit gebeurt er',
    again: 'Met het dubbele account kan iemand weer inloggen, zoals voor het koppelen.',
    stopped: 'Het dubbele account blijft gestopt, want dat was het voor het koppelen ook.',
    apart: 'De functies van het ene account tellen niet meer als eigen functies van het andere.',
    log: 'In het logboek blijft staan dat de accounts gekoppeld waren.',
  },
  reason: {
    label: 'Waarom maak je de koppeling los?',
    hint: 'Bijvoorbeeld: het bleek om twee mensen met dezelfde naam te gaan. Beide mensen kunnen dit later lezen.',
  },
  submit: 'Losmaken',
  cancel: 'Annuleren',
  cannot: 'Deze koppeling kun jij niet losmaken',
  done: {
    heading: 'Deze koppeling is al losgemaakt',
    text: (at: string, reason: string): string => `Dat gebeurde op ${dayOf(at)}. Reden: ${reason}`,
  },
} as const;

/** What stands in the way of linking or undoing, and what to do about it. */
export const obstacleTexts: Readonly<Record<LinkObstacle, string>> = {
  dezelfde: 'Dit is twee keer hetzelfde account. Kies een ander account.',
  zichzelf: 'Een van de accounts is van jou. Vraag een andere beheerder om dit te doen.',
  'eigen-functie':
    'Een van deze mensen beslist over jouw functie. Vraag een andere beheerder om dit te doen.',
  'al-gekoppeld': 'Het account dat vervalt, is al gekoppeld. Maak eerst die koppeling los.',
  'blijft-is-dubbel':
    'Het account dat blijft, is zelf een dubbel account. Kies het account waar het bij hoort.',
  'heeft-dubbele':
    'Bij het account dat vervalt, hoort al een ander dubbel account. Maak dat eerst los, of draai om welk account vervalt.',
  'blijft-gestopt':
    'Het account dat blijft, is gestopt. Dan kan de persoon niet meer inloggen. Zet het eerst aan, of draai om welk account vervalt.',
  'laatste-beheerder':
    'Het account dat vervalt, is van de laatste beheerder die kan inloggen. Maak eerst iemand anders beheerder.',
  leidt:
    'Het account dat vervalt, leidt een afdeling of zit in een vervanging. Draag dat eerst over; koppelen geeft niemand rechten.',
};

/** The words at a field that is wrong. */
export const duplicateFaultWords: FaultWords = {
  reden: {
    leeg: 'Vul de reden in.',
    'te-lang': tooLong,
  },
};
