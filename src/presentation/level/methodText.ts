import type { Factor, Level, WeightClass } from '../../domain/catalog/catalog';
import { factorLabel, orHigher } from '../advice/labels';
import { enumerate } from '../shared/numbers';

const weightNames: Record<WeightClass, string> = {
  zwaar: 'Zwaar',
  midden: 'Middelzwaar',
  licht: 'Licht',
  toets: 'Telt niet mee',
  gelijk: 'Op elk niveau gelijk',
};

/** A weight of the engine, which counts in halves, as a person writes it: "3", "1,5". */
export function halves(doubled: number): string {
  return String(doubled / 2).replace('.', ',');
}

/** The words of the page "Zo rekenen wij" that do not come from a catalog. */
export const methodText = {
  title: 'Zo rekenen wij',
  intro: 'Dit programma adviseert. De werkgever beslist. Hier lees je hoe een advies tot stand komt.',
  contents: 'Op deze pagina',
  sections: {
    weights: 'Wat weegt hoe zwaar?',
    references: 'Voorbeeldfuncties onder het raster',
    figures: 'De rekenregel in getallen',
    example: 'Een voorbeeld, uitgerekend door dit programma',
    general: 'Voor alle functies',
    not: 'Wat dit programma niet doet',
    sources: 'Waar de teksten vandaan komen',
    versions: 'Welke versies nu gelden',
  },
  raster: (jobTitle: string): string => `${jobTitle} A, B en C`,
  weights: {
    intro:
      'Hier staan alle criteria met hun gewicht. Criteria die hetzelfde meten, staan bij elkaar genoemd. Ze tellen samen één keer.',
    factors:
      'De laatste kolom noemt de factor uit de Europese richtlijn loontransparantie. Die richtlijn kent vier factoren: vaardigheden, inspanning, verantwoordelijkheid en arbeidsomstandigheden.',
    noConditions:
      'Voor arbeidsomstandigheden heeft het raster geen criterium. Daarom vragen we er apart naar. Ze tellen niet mee voor het niveau.',
    columns: { criterion: 'Criterium', weight: 'Gewicht', factor: 'Factor' },
    weight: (weight: WeightClass, value: number): string =>
      value === 0 ? weightNames[weight] : `${weightNames[weight]} (${String(value)})`,
    nothing: '–',
    pair: (partner: string | undefined): string | undefined =>
      partner === undefined ? undefined : `samen met ‘${partner}’ één keer`,
    factor: (main: Factor, also: readonly Factor[]): string =>
      also.length === 0 ? factorLabel(main) : `${factorLabel(main)}, ook ${enumerate(also.map(factorLabel))}`,
  },
  figures: {
    weights: 'Gewichten',
    weightsValue: (zwaar: number, midden: number, licht: number): string =>
      `Zwaar ${String(zwaar)}, middelzwaar ${String(midden)}, licht ${String(licht)}.`,
    threshold: 'Drempel',
    thresholdValue: 'Meer dan de helft van het gewicht. Precies de helft is niet genoeg.',
    border: 'Grensgeval',
    borderValue: (from: number, to: number): string =>
      `Als een drempel uitkomt op ${String(from)} % tot en met ${String(to)} %.`,
    mixed: 'Gemengd',
    mixedValue: (from: number, to: number): string =>
      `Als een drempel uitkomt op ${String(from)} % tot en met ${String(to)} %.`,
    time: 'Tijd voor ander werk',
    timeValue: (from: number): string => `Een aandachtspunt vanaf ${String(from)} % van de werktijd.`,
  },
  example: {
    intro: 'De antwoorden hieronder zijn verzonnen. De uitkomst is net zo berekend als een echt advies.',
    caption: 'De antwoorden en hun gewicht',
    columns: { criterion: 'Criterium', answer: 'Antwoord', weight: 'Gewicht' },
    columnAt: (level: Level): string => `Bij ${orHigher(level)}`,
    sides: { for: 'voor', against: 'tegen', neither: 'telt niet mee' },
    pair: (partner: string): string => `samen met ‘${partner}’ één keer`,
    sum: (level: Level, weightFor: number, total: number, share: string, reached: boolean): string =>
      `${orHigher(level)}: ${halves(weightFor)} van de ${halves(total)} wijst erheen. Dat is ${share}, dus die drempel is ${reached ? 'gehaald' : 'niet gehaald'}.`,
  },
  areas: {
    caption: 'De resultaatgebieden en hun factor',
    columns: { area: 'Resultaatgebied', tasks: 'Taken', factor: 'Factor' },
    conditional: 'alleen als de functie een team leidt; beslist niet mee',
  },
  references: {
    intro: (titles: readonly string[]): string =>
      `Lichter dan niveau A? Dan kan een voorbeeldfunctie onder het raster passen: ${enumerate(titles, 'of')}. Zo’n functie heeft rollen met taken, en geen niveaus.`,
    link: (jobTitle: string): string => `Lees de voorbeeldfunctie ${jobTitle}`,
    points: [
      'Bij een lichte functie wijzen antwoorden op het raster naar rollen. Zo komt het voorstel tot stand. Elk antwoord telt per rol één keer, hoe zwaar het ook weegt.',
      'Wijzen er even veel antwoorden naar twee functies? Dan is er geen voorstel en staan ze er allebei.',
      'Daarna kies je per taak ja, deels of nee. Ja telt heel, deels telt half en nee telt niet.',
      'Een rol hoort bij de functie als meer dan de helft van de beantwoorde taken telt. Is minder dan de helft beantwoord? Dan blijft de rol open.',
      'Eén rol is genoeg. Horen er meer rollen bij, dan laat het advies zien hoe het werk is verdeeld.',
      'De naam van de functie telt nooit mee. Waar bronnen het niet eens zijn, staan alle standpunten er met hun bron.',
      'Deze rekenregel en de koppeling van antwoorden aan rollen zijn van ons. De taken komen uit de bronnen.',
    ],
  },
  not: [
    'Het bepaalt geen salaris en kent geen punten.',
    'Het beoordeelt niet hoe iemand het werk doet.',
    'Het gaat niet voor op je cao. Staat daar een ander systeem of een andere regel? Dan geldt die.',
    'Het zegt niet of jullie beloning voldoet aan de wet.',
    'Het neemt geen besluit. Dat doet een mens, met een uitleg.',
  ],
  sources: (jobTitle: string, provenance: string): string => `${jobTitle}: ${provenance}`,
  sourceIds:
    'Bij elke uitspraak staat de code van de plek in de bron. Staat er ‘niet in de bron’? Dan is de uitspraak afgeleid.',
  versions: {
    intro: 'Elk advies noemt de versie en het controlegetal. Een uitgegeven versie verandert niet meer.',
    rows: (id: string, version: string): string => `${id}, versie ${version}`,
    method: 'Rekenregel',
    sha256: 'Controlegetal (SHA-256)',
  },
} as const;
