import type { Action } from '../../domain/workflow/actions';
import type { FaultWords } from '../failureMessages';
import { tooLong } from '../failureMessages';

export const settingsText = {
  title: 'Instellingen',
  intro:
    'Zo werkt dit programma bij jullie. Elke wijziging blijft bewaard: je ziet wie wat wanneer veranderde.',
  history: 'Bekijk alle wijzigingen',
  changeGroup: (name: string): string => `Wijzig: ${name}`,
  empty: 'Niet ingevuld',
  save: 'Bewaren',
  cancel: 'Annuleren',
  back: 'Terug naar instellingen',
  months: 'maanden',
  weeks: 'weken',
} as const;

/** Who to ask, for who may look but not change. */
export function noEditText(action: Action): string {
  return action === 'organisation.edit'
    ? 'Alleen een beheerder kan dit veranderen.'
    : 'Alleen HR kan dit veranderen.';
}

export const historyText = {
  title: 'Wijzigingen van instellingen',
  intro: 'De laatste wijziging staat bovenaan. Een wijziging kun je niet weghalen.',
  none: { heading: 'Er is nog niets veranderd.', text: 'Nu geldt wat er bij het begin stond.' },
  version: (group: string, revision: number): string => `${group}, versie ${revision}`,
  changed: (from: string, to: string): string =>
    `van ${from === '' ? 'niets' : `‘${from}’`} naar ${to === '' ? 'niets' : `‘${to}’`}`,
  by: (who: string, moment: string): string => `${who}, ${moment}`,
} as const;

export const settingsConflictText = {
  title: 'Iemand anders heeft deze instellingen ook veranderd',
  intro: 'Jouw wijziging is nog niet bewaard. Kies wat je wilt bewaren.',
  legend: 'Wat wil je bewaren?',
  mine: 'Jouw instellingen',
  theirs: 'Wat er nu staat',
  mineMeta: 'Nog niet bewaard',
  theirsMeta: 'Bewaard nadat je de pagina opende',
} as const;

export const retentionText = {
  title: 'Bewaren',
  intro: 'Hoe lang bewaren we gegevens? De wet noemt meestal geen termijn, maar zegt: niet langer dan nodig.',
  terms: 'Termijnen',
  termsIntro:
    'De termijn van twee jaar na vertrek is een gebruikelijke richtlijn. De andere termijn is onze keuze.',
  personFile: {
    label: 'Dossier van iemand die weg is',
    hint: 'Vanaf de dag dat iemand niet meer bij jullie werkt. Twee jaar is gebruikelijk. Daarna kan de beheerder de persoon wissen.',
  },
  drafts: {
    label: 'Functie in concept',
    hint: 'Vanaf de laatste wijziging. Dit gaat over functies waarvan het niveau nooit is bepaald.',
  },
  stays: {
    heading: 'Wat altijd blijft',
    paragraphs: [
      'De functies zelf, de niveaus en de redenen blijven. Die gaan over het werk, niet over een persoon.',
      'Ook het logboek blijft. Daar staan geen namen in, alleen wie het was volgens dit programma.',
      'Alleen berichten in dit programma gaan vanzelf weg: na twaalf maanden, of eerder als een dossier korter bewaard blijft. Verder zegt een termijn alleen vanaf wanneer wissen mag.',
    ],
  },
} as const;

export const upkeepSettingsText = {
  title: 'Onderhoud',
  intro: 'Werk verandert. Daarom kijkt HR af en toe of een indeling nog klopt. Hier kies je na hoeveel tijd.',
  review: {
    heading: 'Termijn',
    label: 'Indeling opnieuw bekijken na',
    hint: 'Vanaf de dag waarop het niveau het laatst is bepaald. Voor één functie kan HR een andere dag kiezen.',
  },
  about: {
    heading: 'Waar dit getal vandaan komt',
    paragraphs: [
      'Geen wet schrijft een termijn voor. Het programma begint met 24 maanden. Dat is onze keuze: twee jaar komt in de praktijk vaker voor.',
      'Staat er in jullie cao een termijn? Vul die dan in.',
      'Verander je het getal? Dan geldt het meteen, ook voor functies waarvan het niveau al is bepaald.',
    ],
  },
} as const;

const wholeNumber = (most: number, unit: string): string =>
  `Vul een heel getal in van 1 tot en met ${most} ${unit}.`;

/** The words for a number of weeks that is none. */
export const weeksFault = wholeNumber(52, 'weken');

/** The words of faults that the pages with settings share. */
export const settingsFaultWords: FaultWords = {
  '*': { 'te-lang': tooLong },
  tekst: { 'geen-keuze': 'Kies wat je wilt bewaren.', leeg: 'Kies wat je wilt bewaren.' },
};

export const retentionFaultWords: FaultWords = {
  ...settingsFaultWords,
  persoonsdossier: { leeg: 'Vul in hoeveel maanden.', 'geen-getal': wholeNumber(240, 'maanden') },
  concepten: { leeg: 'Vul in hoeveel maanden.', 'geen-getal': wholeNumber(240, 'maanden') },
};

export const upkeepSettingsFaultWords: FaultWords = {
  ...settingsFaultWords,
  herzien: { leeg: 'Vul in hoeveel maanden.', 'geen-getal': wholeNumber(240, 'maanden') },
};

export const gradingRulesText = {
  title: 'Regels bij het indelen',
  intro:
    'Deze regels gelden voor elk nieuw advies. Is een niveau al bepaald? Dan blijven daar de regels van toen staan.',
  combination: {
    heading: 'Functie met twee delen',
    intro:
      'Soms is een functie voor een deel Accountmanager en voor een deel Key accountmanager. De bron zegt niet wat dan geldt. Daarom kiezen jullie.',
    legend: 'Wat geldt bij jullie?',
    hint: 'De regel verandert het niveau niet. Hij staat als advies bij de functie.',
  },
  media: {
    heading: 'Mediabedrijf',
    intro: 'Eén vraag gaat over communicatietrajecten. Die past alleen bij bedrijven in de media.',
    legend: 'Mediabedrijf',
    label: 'Wij zijn geen mediabedrijf',
    hint: 'Bij een nieuwe functie staat het antwoord ‘niet van toepassing’ er dan al. HR kan dat per functie veranderen.',
    reason: {
      label: 'Uitleg bij dat antwoord',
      hint: 'Deze uitleg komt bij het antwoord te staan.',
      start: 'Onze organisatie is geen mediabedrijf. Communicatietrajecten van klanten komen hier niet voor.',
    },
  },
  labels: {
    heading: 'Namen van niveaus',
    intro:
      'Gebruiken jullie functiegroepen of schalen? Die staan dan achter het niveau, bijvoorbeeld: niveau B, functiegroep 8.',
    field: (level: string): string => `Naam van ${level} (hoeft niet)`,
  },
} as const;

export const gradingRulesFaultWords: FaultWords = {
  ...settingsFaultWords,
  combinatieregel: { 'geen-keuze': 'Kies welke regel geldt.' },
  'uitleg-media': {
    leeg: 'Leg uit waarom de vraag niet past. Deze uitleg komt bij het antwoord.',
    'te-lang': tooLong,
  },
};

export const anchorsText = {
  title: (dimension: string): string => `IJkpunten: ${dimension}`,
  intro:
    'Wat betekenen woorden als ‘groot’, ‘behoorlijk’ of ‘binnen kaders’ bij jullie? Schrijf een bedrag, een aandeel of een aantal op. Dan kiest iedereen met dezelfde maat. Bijvoorbeeld: groot is een omzet van meer dan € 500.000 per jaar.',
  field: (criterion: string): string => `IJkpunt bij ‘${criterion}’ (hoeft niet)`,
  frozen:
    'Een ijkpunt telt niet mee in het advies. Wordt een niveau bepaald? Dan blijven daar de ijkpunten van dat moment staan.',
  statements: 'De uitspraken van dit criterium',
  edit: (dimension: string): string => `Wijzig de ijkpunten: ${dimension}`,
} as const;
