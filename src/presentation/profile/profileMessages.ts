import { counted, enumerate } from '../shared/numbers';

/** The words of the pages on which a section is written. */
export const sectionPageText = {
  over: 'Functieprofiel maken',
  title: (page: string, jobName: string): string => `${page}: functieprofiel ${jobName}`,
  back: 'Terug naar de functie',
  navigation: 'Onderdelen van het profiel',
  check: 'Controleren',
  change: 'Wijzig',
  pdfDraft: 'Concept (pdf)',
  pdfFinal: 'Functieprofiel (pdf)',
  save: 'Bewaren en verder',
  later: 'Later verder',
  add: 'Toevoegen',
  remove: 'Verwijderen',
  contextHelp: 'Zo kun je de context beschrijven:',
  places: 'Invulplekken in het voorbeeldprofiel:',
  notSaved: 'Nog niet bewaard',
  saved: (time: string): string => `Bewaard om ${time} uur`,
  newLineFirst: 'Kies Toevoegen om de nieuwe regel te bewaren.',
} as const;

/** "Naam van de medewerker (mag leeg blijven)". */
export function optionalLabel(label: string): string {
  return `${label} (mag leeg blijven)`;
}

export const lineText = {
  ownHint: 'Pas de tekst aan tot die bij jullie klopt.',
  added: 'De regel staat erbij',
  addedText: 'Je kunt er nog een toevoegen.',
  removed: 'De regel is weg',
  removedText: 'De rest is bewaard.',
  none: 'In het voorbeeldprofiel staat hier niets. Voeg zelf iets toe als dat nodig is.',
} as const;

/** "Eigen taak" for a line that was added, numbered when there are more. */
export function ownLineLabel(one: string, number: number, count: number): string {
  return count === 1 ? `Eigen ${one}` : `Eigen ${one} ${number}`;
}

/** "Eigen taak toevoegen". */
export function addLabel(one: string): string {
  return `Eigen ${one} toevoegen`;
}

export const effortText = {
  none: 'Geen',
  some: 'Wel',
  explanation: 'Uitleg',
  explanationHint: 'Ook bij ‘geen’ schrijf je in een paar woorden waarom.',
} as const;

export const competencyText = {
  name: 'Competentie',
  notes: 'Meer over deze competenties',
  choose: 'Competentie toevoegen',
  chooseFirst: 'Kies een competentie',
  own: 'Of bedenk er zelf een',
  ownHint: 'Typ de naam. Daarna vul je het gedrag in.',
  full: 'Je hebt er 5. Verwijder er eerst een.',
  ownName: 'Naam van deze competentie',
  behaviourSubject: 'dit gedrag',
  behaviour: 'gedragsvoorbeeld',
  added: 'De competentie staat erbij',
  addedText: 'Kijk hieronder of het gedrag klopt.',
  removed: 'De competentie is weg',
  removedText: 'De rest is bewaard.',
} as const;

/** "Je hebt er 3 gekozen. Je kunt er nog 2 kiezen." */
export function competencyCount(chosen: number, most: number): string {
  if (chosen >= most) return competencyText.full;
  const left = `Je kunt er nog ${most - chosen} kiezen.`;
  return chosen === 0
    ? `Je hebt nog geen competentie gekozen. Je kunt er ${most} kiezen.`
    : `Je hebt er ${chosen} gekozen. ${left}`;
}

/** "Klantgericht" or, where the source gives a level, "Aansturen, niveau 5 in de bron". */
export function competencyHeading(name: string, sourceLevel: string): string {
  return sourceLevel === '' ? name : `${name} (niveau ${sourceLevel} in de bron)`;
}

export const noticeText = {
  ready: {
    heading: 'Het profiel is klaar',
    text: 'Verander je hier nog iets? Dan moet je het profiel opnieuw controleren.',
  },
  reopened: {
    heading: 'Controleer het profiel opnieuw',
    text: 'Het profiel was klaar, maar je hebt iets veranderd. De pdf is nu weer een concept.',
    link: 'Naar de controle',
  },
  keptTheirs: {
    heading: 'De andere tekst is gebleven',
    text: 'Jouw laatste wijziging in dit onderdeel is niet bewaard.',
  },
} as const;

export const conflictText = {
  title: 'Iemand anders heeft dit onderdeel ook veranderd',
  titleSame: 'Je hebt dit onderdeel ook in een ander venster veranderd',
  legend: 'Welke tekst wil je bewaren?',
  intro: 'Je ziet hieronder alleen wat verschilt.',
  back: 'Terug naar het onderdeel',
  mine: 'Jouw tekst',
  theirs: 'De tekst die er nu staat',
  mineMeta: 'Deze tekst is nog niet bewaard.',
  ownLine: 'Eigen regel',
  leftOut: 'Weggelaten',
} as const;

/** "Bewaard door Sam Bakker op 21 november 2026 om 14.32 uur". */
export function storedBy(name: string, moment: string): string {
  return name === '' ? `Bewaard op ${moment}` : `Bewaard door ${name} op ${moment}`;
}

export const checkText = {
  title: 'Controleer het profiel',
  intro: 'Lees alles na. Staat er niets meer open? Maak het profiel dan klaar.',
  gapsHeading: 'Dit moet nog',
  gapsIntro: 'Zolang dit openstaat, staat op elke bladzijde van de pdf ‘concept’.',
  readingTitle: 'Het functieprofiel',
  readingHeading: 'Je leest hier mee',
  readingText: 'Je kunt het profiel lezen en downloaden, maar niet veranderen.',
  completedByHr: 'HR leest het profiel nog één keer na en maakt het klaar om te tekenen.',
  readyHeading: 'Alles is ingevuld',
  readyText: 'Lees de pdf nog één keer helemaal. Maak het profiel daarna klaar.',
  complete: 'Profiel klaarmaken',
  draft: 'Concept bekijken (pdf)',
  final: 'Functieprofiel downloaden (pdf)',
  changedHeading: 'Het profiel is veranderd',
  changedText: 'Het was klaar, maar daarna is er iets veranderd. Controleer het opnieuw.',
  staleFault: 'Het profiel is net veranderd. Kijk wat er nu staat en maak het daarna klaar.',
  doneHeading: 'Het profiel is klaar om te tekenen',
  doneIntro: 'Zo gaat het verder:',
  doneSteps: [
    'HR biedt het profiel aan om te tekenen. Vanaf dan kan de medewerker het lezen.',
    'De leidinggevende tekent voor akkoord met de beschrijving van de functie.',
    'De medewerker tekent voor gezien. Dat betekent niet dat de medewerker het ermee eens is.',
  ],
  sign: 'Laten tekenen',
  offeredHeading: 'Het profiel is aangeboden om te tekenen',
  offeredText:
    'De tekst ligt vast. Moet er iets anders? Trek dan de aanbieding in, of maak na het tekenen een nieuwe versie.',
  follow: 'Bekijk wie tekent',
  doneChange: 'Verander je nog iets in het profiel? Dan moet je het opnieuw controleren en klaarmaken.',
  noLines: 'Geen',
  notIncluded: 'Dit resultaatgebied hoort niet bij de functie.',
} as const;

/** "Nog 3 punten te doen". */
export function gapsCount(count: number): string {
  return `Nog ${counted(count, 'punt', 'punten')} te doen`;
}

export const printText = {
  unprintableHeading: 'Niet elk teken kan in de pdf',
  toSection: (name: string): string => `Naar ‘${name}’`,
  inTheGrading: 'Het staat in de uitleg bij de indeling.',
} as const;

/** Names characters that no letter of the PDF can show. */
export function unprintableText(characters: readonly string[]): string {
  const some = characters.slice(0, 10).map((character) => `‘${character}’`);
  const rest = characters.length - some.length;
  const names = enumerate(rest > 0 ? [...some, `nog ${counted(rest, 'ander', 'andere')}`] : some);
  const subject = characters.length === 1 ? 'Dit teken kan niet' : 'Deze tekens kunnen niet';
  return `${subject} in de pdf: ${names}. In de pdf komt een vraagteken.`;
}

/** The page for a functie without a level. */
export const levelFirstText = {
  title: 'Bepaal eerst het niveau',
  paragraphs: [
    'Het functieprofiel begint met teksten die bij het niveau horen. Het niveau van deze functie is nog niet bepaald.',
    'Bekijk het advies en bepaal het niveau. Daarna kun je het profiel maken.',
  ],
  advice: 'Naar het advies',
  job: 'Naar de takenlijst van de functie',
} as const;
