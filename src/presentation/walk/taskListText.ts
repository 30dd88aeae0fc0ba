import type { NextStep } from '../jobs/whatNow';
import { counted } from '../shared/numbers';

/** The words of the task list of a functie. */
export const taskListText = {
  title: (name: string): string => `Taken voor ${name}`,
  intro: (done: number, total: number): string =>
    `Je hebt ${String(done)} van de ${String(total)} stappen klaar. Je kunt stoppen en later verdergaan.`,
  allDone: 'Alle vragen zijn beantwoord.',
  locked: {
    archived: 'Je kunt alles nog lezen. Veranderen kan niet.',
    'level-set': 'Het niveau is bepaald. De antwoorden liggen vast.',
    'own-job': 'Dit is je eigen functie. Je kunt alles lezen. Een collega van HR doet de rest.',
    'reads-along': 'Je leest hier mee. HR beantwoordt de vragen.',
  },
  count: (done: number, total: number): string => `${String(done)} van ${String(total)} klaar`,
  answeredBy: (name: string, day: string): string => `Beantwoord door ${name} op ${day}.`,
  doubt: 'Twijfel.',
  numbered: (number: number, name: string): string => `${String(number)}. ${name}`,
  steps: {
    gates: 'Begin',
    areas: 'Taken van de Key accountmanager',
    light: 'Kennis en gedrag voor het profiel',
    conditions: 'Omstandigheden van het werk',
    advice: 'Advies en niveau',
    profile: 'Functieprofiel',
  },
  check: 'Controleer de antwoorden',
  advice: 'Advies bekijken',
  adviceEarly: 'Je kunt het voorlopige advies al bekijken.',
  afterGates: 'Als de poortvragen klaar zijn.',
  level: 'Niveau bepalen',
  levelByHr: 'HR bepaalt het niveau.',
  afterAdvice: 'Als je het advies hebt gevraagd.',
  levelSet: (level: string, name: string, day: string): string => `${level}, bepaald door ${name} op ${day}.`,
  profile: 'Functieprofiel maken',
  profileReady: 'Functieprofiel bekijken en downloaden',
  afterLevel: 'Als het niveau is bepaald.',
  signing: 'Tekenen',
  rulings: 'Indelingsbesluiten',
  afterProfile: 'Als het profiel klaar is.',
  now: {
    heading: 'Wat nu?',
    who: 'Dit kan jij doen, of een collega van HR.',
    notYou: {
      'own-job': 'Dit doet een collega van HR, want dit is je eigen functie.',
      'reads-along': 'Dit doet HR.',
    },
    begin: { text: 'Begin met drie poortvragen.', link: 'Begin met de poortvragen' },
    beginWith: (target: string) => ({ text: `Begin met ${target}.`, link: `Begin met ${target}` }),
    goOn: (target: string) => ({ text: `Ga verder met ${target}.`, link: `Verder met ${target}` }),
  },
  quick: {
    heading: 'Ken je de vragen al?',
    text: 'Dan kun je alles op één pagina invullen.',
    link: 'Alle vragen op één pagina',
  },
  about: {
    heading: 'Over deze functie',
    compared: 'Vergeleken met',
    department: 'Afdeling',
    jobNumber: 'Functienummer',
    edit: 'Naam, afdeling of nummer veranderen',
    signed: 'Bekijk wat is getekend',
    copy: 'Bekijk de functie waarvan dit een kopie is',
    copyNote: 'Dit is een kopie. Kijk elk antwoord na.',
    version: (title: string, version: string): string => `${title}, versie ${version}`,
  },
  who: {
    heading: 'Wie deed mee?',
    answered: (count: number): string => `gaf ${counted(count, 'antwoord', 'antwoorden')}`,
  },
} as const;

/** What a functie waits for while others sign. */
export const waitsText = {
  akkoord: (names: string): string => `Wacht op de handtekening van ${names}, voor akkoord.`,
  gezien: (names: string): string => `Wacht op de handtekening van ${names}, voor gezien.`,
  leader: 'de leidinggevende',
  holder: 'de medewerker',
  link: 'Bekijk wie tekent',
} as const;

/** Everything that weighs is answered, but not what only stands in the profile. */
export const enoughText = {
  text: 'Er is genoeg beantwoord voor een advies. Vul de rest in voor het profiel.',
  link: 'Controleer de antwoorden',
} as const;

/** What the reader does next, once there is nothing left to answer or the level is set. */
export const nextStepText: Readonly<Record<Exclude<NextStep, 'vragen'>, { text: string; link: string }>> = {
  'advies-vragen': {
    text: 'Controleer de antwoorden. Vraag daarna het advies.',
    link: 'Controleer de antwoorden',
  },
  zienswijzen: {
    text: 'Er zijn zienswijzen gevraagd. Besluit per punt en sluit daarna de ronde.',
    link: 'Naar de zienswijzen',
  },
  niveau: { text: 'Lees het advies. Bepaal daarna het niveau.', link: 'Bekijk het advies' },
  profiel: { text: 'Maak het functieprofiel.', link: 'Maak het functieprofiel' },
  aanbieden: { text: 'Het profiel is klaar. Laat het tekenen.', link: 'Laten tekenen' },
  akkoord: { text: 'Lees het profiel en teken voor akkoord.', link: 'Tekenen voor akkoord' },
  gezien: { text: 'Lees je profiel en teken voor gezien.', link: 'Naar mijn functieprofiel' },
  weigering: { text: 'Er is niet getekend. Kijk waarom.', link: 'Bekijk wie tekent' },
};
