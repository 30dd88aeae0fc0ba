import type { LadderLine, Rung } from '../../domain/reference/ladder';
import type { StepState } from '../../domain/reference/nextStep';

const lines: Readonly<Record<LadderLine, string>> = {
  binnendienst: 'Commerciële binnendienst',
  accountmanagement: 'Lijn accountmanagement',
  salesmanagement: 'Lijn salesmanagement',
};

/** The words of the career pages. What the rungs and steps say themselves comes from the ladder. */
export const careerText = {
  title: 'Loopbaan',
  intro:
    'Van commercieel medewerker tot account director: welk werk hoort waar, en wat vraagt de volgende stap?',
  principles: {
    heading: 'Zo lees je de ladder',
    list: [
      'De ladder ordent werk en geen mensen.',
      'De naam van een functie bepaalt niets. Het werk wel.',
      'Een volgende stap is geen belofte. Je leest alleen wat het andere werk vraagt.',
    ],
  },
  none: { heading: 'Er is geen ladder', text: 'De naslag voor de ladder is er nu niet. Vraag de beheerder.' },
  contents: 'Op deze pagina',
  ladder: 'De ladder',
  ladderIntro: 'De hoogste sport staat bovenaan.',
  steps: 'Wat vraagt de volgende stap?',
  stepsIntro: 'Per stap staat er wat de bron vertelt. Criteria zijn er alleen als het raster ze heeft.',
  differences: (own: string, other: string): string => `${own} of ${other.toLowerCase()}?`,
  differencesIntro:
    'De namen gebruikt men door elkaar. Eén bron beschrijft twee beroepen. Kijk naar het werk en niet naar de naam.',
  differencesTable: { caption: 'De verschillen per onderwerp', topic: 'Onderwerp' },
  disagreements: 'Waar bronnen iets anders zeggen',
  disagreementsIntro: 'Alle standpunten staan er, met hun bron. Dit programma kiest niet.',
  disagreementsOf: (jobTitle: string): string => `Over de ${jobTitle.toLowerCase()}`,
  profiles: 'Meer lezen over het werk',
  thinkingLevel: (level: string, source: string): string => `Werk- en denkniveau: ${level}. ${source}.`,
  nlqf: (text: string, derived: boolean, source: string): string =>
    derived ? `${text}. Dit leidden we zelf af. Het staat niet in de bron.` : `${text}. ${source}.`,
  noNlqf: 'De bron noemt geen NLQF-niveau.',
  beside: (names: string): string => `Staat even hoog als: ${names}.`,
  line: (line: LadderLine): string => `${lines[line]}.`,
  top: 'Hierboven staat geen sport meer.',
  step: ({ name: from }: Pick<Rung, 'name'>, { name: to }: Pick<Rung, 'name'>): string =>
    `Van ${from} naar ${to}`,
  ownStep: 'Deze zin is van ons. De bron noemt de stap niet apart.',
  noCriteria: 'Voor deze stap zijn er geen criteria. Er valt dus niets te vergelijken.',
  criteria: (count: number): string =>
    count === 1 ? 'Wat de stap vraagt, op 1 criterium' : `Wat de stap vraagt, op ${String(count)} criteria`,
  fewCriteria: 'Alleen over deze criteria zegt een bron iets voor deze stap.',
  from: (name: string, text: string): string => `${name}: ${text}`,
  job: {
    title: (name: string): string => `Loopbaan: ${name}`,
    over: 'Loopbaan',
    back: 'Terug naar de functie',
    link: 'Plek op de loopbaanladder',
    place: (rung: string): string => `Deze functie staat op: ${rung}`,
    restsOn: {
      besluit: 'Dat volgt uit het niveau dat is bepaald.',
      advies: 'Dat volgt uit het advies van nu. Het niveau is nog niet bepaald, dus dit kan nog veranderen.',
    },
    fits: 'De antwoorden wijzen het meest naar deze voorbeeldfunctie. De naam van de functie telde niet mee.',
    noPlaceHeading: 'Deze functie heeft nog geen plek op de ladder',
    open: 'Er zijn nog te weinig antwoorden voor een advies. Beantwoord eerst de vragen.',
    undecided: 'Het advies is nog niet te geven. Daarom is er nog geen plek.',
    outside: 'De functie past niet bij de functies van deze ladder.',
    under:
      'De functie is lichter dan niveau A. Welke voorbeeldfunctie past, is niet duidelijk uit de antwoorden.',
    whole: 'De hele ladder',
    advice: 'Naar het advies',
    now: (text: string): string => `Nu: ${text}`,
    asked: (text: string): string => `Gevraagd: ${text}`,
    notAnswered: 'nog geen antwoord',
    none: 'Op geen enkel criterium vraagt de stap meer dan wat er nu is. Dat is nog geen besluit over het niveau.',
  },
  states: {
    gevraagd: (count: number): string => `Dit vraagt de stap nog (${String(count)})`,
    'al-zo': (count: number): string => `Dit is nu al zo (${String(count)})`,
    onbekend: (count: number): string => `Niet te vergelijken (${String(count)})`,
    nvt: (count: number): string => `Niet van toepassing op deze functie (${String(count)})`,
  } satisfies Record<StepState, (count: number) => string>,
} as const;
