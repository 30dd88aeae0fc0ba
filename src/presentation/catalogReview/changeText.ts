import type { CatalogChange, ChangeKind } from '../../domain/catalog/changes/catalogChange';
import { capitalise, choiceLabel } from '../advice/labels';

const kindWords: Readonly<Record<ChangeKind, string>> = {
  erbij: 'nieuw',
  weg: 'weg',
  tekst: 'andere tekst',
  gewicht: 'ander gewicht',
  waarde: 'andere waarde',
  volgorde: 'andere volgorde',
};

/** Parts of a catalog, and of what is in them, as a reader knows them. */
const partWords: Readonly<Record<string, string>> = {
  criteria: 'Criterium',
  gates: 'Poortvraag',
  conditions: 'Werkomstandigheid',
  efforts: 'Inspanning',
  resultAreas: 'Gebied of rol',
  method: 'Rekenregel',
  countedOnce: 'Wat samen één keer telt',
  dimensions: 'Dimensie',
  summary: 'Samenvatting',
  provenance: 'Herkomst',
  jobTitle: 'Naam van de functie',
  purpose: 'Doel',
  characteristics: 'Kenmerken',
  organisation: 'Plaats in de organisatie',
  competencies: 'Competenties',
  competencyNotes: 'Bij de competenties',
  notes: 'Noten in het profiel',
  signatures: 'Betekenis van een handtekening',
  fillIns: 'Plekken om in te vullen',
  contextHelp: 'Hulp bij het schrijven',
  knowledge: 'Kennis',
  burdens: 'Bezwarende omstandigheden',
  marks: 'Niveau en risico’s',
  circumstances: 'Omstandigheden',
  coreTasks: 'Kerntaken',
  disagreements: 'Waar bronnen verschillen',
  comparison: 'Vergelijking',
  signs: 'Wijzers naar een rol',
  question: 'Vraag',
  shortName: 'Korte naam',
  weight: 'Gewicht',
  topics: 'Onderwerp',
  below: 'Richtpunt onder A',
  above: 'Richtpunt boven C',
  evidence: 'Wat bewijs is',
  note: 'Toelichting',
  terms: 'Uitleg van een woord',
  factors: 'Factor',
  dimension: 'Dimensie',
  hint: 'Hulp bij de vraag',
  label: 'Antwoord',
  statement: 'Zin in het profiel',
  name: 'Naam',
  text: 'Tekst',
  results: 'Resultaat',
  indicators: 'Indicator',
  practice: 'Uit de praktijk',
  tasks: 'Taak',
  onlyWhen: 'Wanneer dit wordt gevraagd',
  sources: 'Bronnen',
  derived: 'Niet in de bron',
  behaviours: 'Gedrag',
  sourceLevel: 'Niveau in de bron',
  levels: 'Niveaus',
  weights: 'Gewichten',
  borderBand: 'Grenzen van een grensgeval (%)',
  mixedBand: 'Grenzen van gemengd (%)',
  timeShareFrom: 'Tijdsdeel dat een signaal geeft (%)',
  explanation: 'Zo rekenen wij',
};

/** "Keuze B, regel 2: andere tekst", for a change of one question or part. */
export function changeLabel(change: CatalogChange): string {
  return `${placeOf(change)}: ${kindWords[change.kind]}`;
}

function placeOf({ path, choice }: CatalogChange): string {
  const [part = '', , field, member, ...deeper] = path;
  if (path.length === 0) return 'Hele catalogus';
  if (choice !== null) {
    const name = part === 'gates' ? `Antwoord ‘${choice}’` : `Keuze ${choiceLabel(choice)}`;
    const row = deeper[0] === 'rows' && deeper[1] !== undefined ? `, regel ${deeper[1]}` : '';
    const detail =
      deeper[0] !== undefined && deeper[0] !== 'rows' ? `, ${word(deeper[0]).toLowerCase()}` : row;
    return name + detail;
  }
  if (part === 'method' && path[1] === 'weights') return `Gewicht ‘${path[2] ?? ''}’`;
  if (part === 'method') return word(path[1] ?? part);
  if (field === undefined) return word(part);
  const last = path.at(-1) ?? '';
  const isDetail = last !== 'text' && partWords[last] !== undefined && member !== undefined;
  return isDetail ? `${word(field)}, ${word(last).toLowerCase()}` : word(field === 'text' ? part : field);
}

function word(key: string): string {
  return partWords[key] ?? capitalise(key);
}

/** What a change that is about no question belongs to, as a heading: "Doel". */
export function partName({ path }: Pick<CatalogChange, 'path'>): string {
  return path[0] === undefined ? 'Hele catalogus' : word(path[0]);
}
