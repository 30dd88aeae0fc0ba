import { tooLong, type FaultWords } from '../failureMessages';
import { calendarDate } from '../shared/dates';
import { counted, enumerate } from '../shared/numbers';

interface LeaderOf {
  readonly name: string;
  /** Days as YYYY-MM-DD. */
  readonly replacedBy: readonly { readonly name: string; readonly until: string }[];
}

/** The words of the pages about departments. */
export const departmentText = {
  title: 'Afdelingen',
  intro:
    'Wie een afdeling leidt, ziet de functies van die afdeling en van alles wat eronder hangt. Een functie hoort bij een afdeling als die naam bij de functie staat.',
  add: 'Nieuwe afdeling',
  back: 'Terug naar de afdelingen',
  backToManage: 'Terug naar Beheer',
  empty: {
    heading: 'Er zijn nog geen afdelingen.',
    text: 'Maak de afdelingen zoals jullie ze kennen. Kies daarna wie ze leidt.',
  },
  list: 'Alle afdelingen',
  leaders: (names: readonly string[]): string => `Leiding: ${enumerate(names)}`,
  /** "Vera Vos (vervangen door Kim Kok tot en met 5 januari 2027)". */
  leader: ({ name, replacedBy }: LeaderOf): string =>
    replacedBy.length === 0
      ? name
      : `${name} (vervangen door ${enumerate(
          replacedBy.map((one) => `${one.name} tot en met ${calendarDate(one.until)}`),
        )})`,
  nobody: 'Niemand leidt deze afdeling',
  amounts: (people: number, jobs: number): string =>
    `${counted(people, 'medewerker', 'medewerkers')}, ${counted(jobs, 'functie', 'functies')}`,
  newTitle: 'Nieuwe afdeling',
  editTitle: (name: string): string => `Afdeling ${name}`,
  name: {
    label: 'Naam van de afdeling',
    hint: 'Functies met deze naam als afdeling horen er meteen bij.',
  },
  renameHint:
    'Functies die bij de afdeling horen, krijgen de nieuwe naam. Wat al getekend wordt, houdt de oude naam.',
  parent: {
    label: 'Hangt onder',
    hint: 'Wie de afdeling erboven leidt, ziet ook wat eronder hangt.',
    none: 'Geen: deze afdeling staat bovenaan',
  },
  chosenLeaders: {
    legend: 'Wie leidt deze afdeling?',
    hint: 'Kies niemand, één persoon of meer mensen. Je ziet alleen mensen met de rol leidinggevende.',
    none: 'Nog niemand heeft de rol leidinggevende. De beheerder geeft die rol op de pagina van een persoon.',
    people: 'Naar Mensen',
  },
  create: 'Afdeling maken',
  save: 'Bewaren',
  cancel: 'Annuleren',
  remove: {
    heading: 'Afdeling weghalen',
    text: 'Deze afdeling is nergens in gebruik. Je kunt haar weghalen.',
    submit: 'Afdeling weghalen',
    used: 'Weghalen kan pas als niets meer bij deze afdeling hoort. Nu is dat nog:',
  },
  uses: {
    below: (amount: number): string => `${counted(amount, 'afdeling', 'afdelingen')} eronder`,
    leaders: (amount: number): string => `${counted(amount, 'persoon', 'mensen')} met de leiding`,
    people: (amount: number): string => counted(amount, 'medewerker', 'medewerkers'),
    jobs: (amount: number): string => counted(amount, 'functie', 'functies'),
  },
} as const;

/** The words at a field of the form that is wrong. */
export const departmentFaultWords: FaultWords = {
  naam: {
    leeg: 'Vul de naam van de afdeling in.',
    'te-lang': tooLong,
    'bestaat-al': 'Er is al een afdeling met deze naam. Kies een andere naam.',
  },
  boven: {
    'onbekende-keuze': 'Deze afdeling is er niet meer. Kies een andere.',
    'onder-zichzelf':
      'Een afdeling kan niet onder zichzelf hangen. Kies een afdeling die er niet onder hangt.',
  },
  leiding: { 'onbekende-keuze': 'Iemand van je keuze kan geen afdeling meer leiden. Kies opnieuw.' },
  tekst: { 'geen-keuze': 'Kies wat je wilt bewaren.', leeg: 'Kies wat je wilt bewaren.' },
};

export const departmentConflictText = {
  title: 'Iemand anders heeft deze afdeling ook veranderd',
  intro: 'Jouw wijziging is nog niet bewaard. Kies wat je wilt bewaren.',
  legend: 'Wat wil je bewaren?',
  mine: 'Jouw gegevens',
  theirs: 'De gegevens die er nu staan',
  mineMeta: 'Nog niet bewaard',
  theirsMeta: 'Bewaard nadat je de pagina opende',
  nobody: 'niemand',
  top: 'geen',
} as const;

/** A name in a list of choices, with dashes for how deep it is. */
export function indented(name: string, depth: number): string {
  return `${'– '.repeat(depth)}${name}`;
}
