import { roles } from '../../domain/workflow/actions';
import { roleLabel } from '../accessMessages';
import { didText, eventNamesOf, whoText } from '../audit/logText';
import type { LogNames, LoggedFacts } from '../audit/logFacts';
import { calendarDate, momentOf } from '../shared/dates';
import { counted } from '../shared/numbers';
import { readerText } from './ownText';

type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;

/** The words of the pages that show what is kept about a person. */
export const dataText = {
  back: 'Terug naar deze persoon',
  ownTitle: 'Mijn gegevens',
  title: (name: string): string => `Gegevens van ${name}`,
  ownIntro:
    'Dit is alles wat dit programma over jou bewaart. Je hebt recht op deze gegevens (AVG, artikel 15).',
  intro:
    'Dit is alles wat dit programma over deze persoon bewaart. Dat je dit bekijkt, staat in het logboek.',
  download: 'Download alles (json)',
  fileName: 'gegevens.json',
  none: 'Hierover is niets bewaard',
  /** The name of a table below a heading: two parts of a page never have the same name. */
  rows: (heading: string): string => `${heading}, regel voor regel`,
  more: (count: number): string => `En nog ${counted(count, 'regel', 'regels')}. Alles staat in de download.`,
  events: { heading: 'Gebeurtenissen', none: 'Er is niets vastgelegd.' },
  readers: { heading: 'Wie las dit dossier?', none: 'Nog niemand.' },
  erase: 'Deze persoon wissen',
  why: {
    heading: 'Waarvoor en hoe lang?',
    points: [
      'Waarvoor: om functies eerlijk in te delen, om te laten zien wie wat besliste, en om het programma veilig te houden.',
      'Wie het ziet: HR en de beheerder, leidinggevenden alleen van de eigen afdelingen. Niemand buiten de organisatie.',
      'Hoe lang: zolang je er werkt, en daarna tot de bewaartermijn voorbij is. Dan kan de beheerder je gegevens wissen.',
      'Wat blijft: nummers zonder naam in het logboek en bij besluiten, omdat de werkgever die moet kunnen verantwoorden.',
      'Klopt er iets niet? Vraag HR om het te verbeteren. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
    ],
  },
} as const;

/** How the tables with data about people are called. */
export const tableLabels: Readonly<Record<string, string>> = {
  account: 'Account en rollen',
  plaatsing: 'Afdeling',
  leiding: 'Leiding over afdelingen',
  vervanging: 'Vervangingen',
  code_weghalen: 'Vragen om het inloggen met een code weg te halen',
  dubbel_account: 'Dubbele accounts',
  mensen_voorstel: 'Gekozen bestand met mensen, nog niet doorgevoerd',
  functiehouder: 'Functies',
  sessie: 'Ingelogd op',
  tweede_factor: 'Tweede stap bij het inloggen',
  toegangslink: 'Link om een wachtwoord te kiezen',
  sso_koppeling: 'Koppeling met inloggen elders',
  sso_koppellink: 'Link om inloggen elders te koppelen',
  bekende_browser: 'Bekende browsers',
  melding: 'Meldingen',
  archivering: 'Functies in het archief gelegd',
  nakijking: 'Functies nagekeken na een nieuwe catalogus',
  nieuwe_indeling: 'Functies opnieuw ingedeeld',
  herziening_keuze: 'Gekozen dagen om een indeling opnieuw te bekijken',
  aanleiding: 'Aanleidingen om een indeling opnieuw te bekijken',
  aanleiding_antwoord: 'Antwoorden op een aanleiding',
  functie_verwijdering: 'Functies verwijderd',
  bericht: 'Berichten',
  uitgaande_mail: 'Mails over berichten',
  functie: 'Gemaakte functies',
  antwoord: 'Gegeven antwoorden',
  profiel_onderdeel: 'Bewaarde onderdelen van een profiel',
  besluit: 'Genomen besluiten over een niveau',
  instelling: 'Veranderde instellingen',
  aanbieding: 'Profielen die zijn aangeboden om te tekenen',
  exemplaar: 'Exemplaren om te tekenen',
  bewijs: 'Bewijs van wat is getekend of vastgelegd',
  papier_melding: 'Gemelde handtekeningen op papier',
  exemplaar_geopend: 'Geopende exemplaren',
  indelingsbesluit: 'Indelingsbesluiten',
  tweede_indeling: 'Tweede beoordelingen',
  tweede_overeenkomst: 'Afspraken na een tweede beoordeling',
  zienswijze_ronde: 'Zienswijzen die je vroeg',
  zienswijze_gevraagd: 'Zienswijzen die aan jou zijn gevraagd',
  zienswijze: 'Zienswijzen die je gaf',
  zienswijze_besluit: 'Besluiten over zienswijzen',
  bezwaar_stap: 'Stappen in een bezwaar',
};

/** How the columns are called that are shown to the person. */
export const columnLabels: Readonly<Record<string, string>> = {
  terug_op: 'Teruggehaald op',
  begonnen_op: 'Verwijderd op',
  heropend_op: 'Opnieuw begonnen op',
  aanleiding: 'Aanleiding',
  eerder_reden: 'Waarom het niet kon wachten',
  id: 'Nummer in het programma',
  e_mail: 'E-mailadres',
  naam: 'Naam',
  rollen: 'Rollen',
  personeelsnummer: 'Personeelsnummer',
  actief: 'Kan inloggen',
  account_id: 'Account dat vervalt',
  blijft_id: 'Account dat blijft',
  losgemaakt_op: 'Losgemaakt op',
  los_reden: 'Reden van losmaken',
  afdeling_id: 'Afdeling',
  voor_id: 'Voor',
  door_id: 'Door',
  van: 'Van',
  tot: 'Tot',
  gemaakt_op: 'Gemaakt op',
  ingetrokken_op: 'Ingetrokken op',
  reden: 'Reden',
  gevraagd_op: 'Gevraagd op',
  functie_id: 'Functie',
  browser: 'Browser',
  laatst_gezien_op: 'Laatst gebruikt',
  verloopt_op: 'Geldig tot',
  bewezen_op: 'Laatst bevestigd',
  factor_getoond: 'Tweede stap gedaan',
  elders: 'Ingelogd via de identiteitsdienst',
  ingesteld_op: 'Ingesteld op',
  doel: 'Doel',
  gebruikt_op: 'Gebruikt op',
  uitgever: 'Identiteitsdienst',
  onderwerp: 'Nummer bij de identiteitsdienst',
  gekoppeld_op: 'Gekoppeld op',
  groep: 'Soort instelling',
  versie: 'Versie',
  soort: 'Soort',
  afdeling: 'Afdeling',
  functienummer: 'Functienummer',
  vraag_id: 'Vraag',
  waarde: 'Antwoord',
  motivering: 'Uitleg',
  bewijs: 'Bewijs',
  twijfel: 'Twijfel',
  beantwoord_op: 'Beantwoord op',
  onderdeel_id: 'Onderdeel',
  inhoud: 'Inhoud',
  bewaard_op: 'Bewaard op',
  niveau: 'Niveau',
  genomen_door_naam: 'Naam bij het besluit',
  genomen_op: 'Genomen op',
  ingetrokken_reden: 'Uitleg bij het intrekken of openen',
  aangeboden_op: 'Aangeboden op',
  exemplaar_id: 'Nummer van het exemplaar',
  houder_naam: 'Naam op het exemplaar',
  leidinggevende_naam: 'Leidinggevende op het exemplaar',
  code: 'Code',
  inhoud_sha256: 'Controlegetal van de inhoud',
  sha256: 'Controlegetal van het bewijs',
  status: 'Status',
  op_papier: 'Op papier getekend',
  bevroren_op: 'Vastgezet op',
  vraagstelling: 'Vraag',
  ingeleverd_op: 'Ingeleverd op',
  afgerond_op: 'Afgerond op',
  afgerond_reden: 'Reden van afronden',
  tweede_id: 'Nummer van de tweede beoordeling',
  uiterlijk_op: 'Liefst voor',
  geopend_op: 'Geopend op',
  gesloten_op: 'Gesloten op',
  ronde_id: 'Nummer van de ronde',
  als: 'Gevraagd als',
  punt: 'Punt',
  oordeel: 'Oordeel',
  zienswijze_tekst: 'Zienswijze',
  besluit_tekst: 'Besluit',
  uitspraak: 'Gekozen uitspraak',
  gegeven_op: 'Gegeven op',
  besloten_op: 'Besloten op',
  handeling: 'Handeling',
  gedaan_op: 'Gedaan op',
  getekend_op: 'Getekend op',
  getekend_door: 'Getekend door',
  bewaarplaats: 'Waar het origineel ligt',
  gemeld_op: 'Gemeld op',
  gelezen_op: 'Gelezen op',
  klaar_op: 'Afgehandeld op',
  manier: 'Geopend als',
  ingangsdatum: 'Ingangsdatum',
  indelingsbesluit_id: 'Nummer van het indelingsbesluit',
  nummer: 'Nummer',
  beschikbaar_op: 'Beschikbaar op',
  bestand_sha256: 'Controlegetal van het bestand',
  herzien_op: 'Opnieuw bekijken op',
  gekozen_op: 'Gekozen op',
  gemeld_als: 'Gemeld als',
  verteld_door: 'Verteld door',
  aanleiding_tekst: 'Aanleiding',
  antwoord_tekst: 'Uitleg bij het antwoord',
  afloop: 'Antwoord van HR',
};

/** The name of a column for a reader. */
export function columnLabel(column: string): string {
  return columnLabels[column] ?? column;
}

const yesOrNo: readonly string[] = ['actief', 'twijfel', 'factor_getoond', 'elders', 'op_papier'];
const longestShown = 160;

/** A value as a reader sees it; empty when there is none. Long texts are cut off: the file has them whole. */
export function valueText(column: string, value: Value, names: LogNames): string {
  const text = wholeValue(column, value, names);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

function wholeValue(column: string, value: Value, names: LogNames): string {
  if (value === null || value === '') return '';
  if (yesOrNo.includes(column)) return value === 1 ? 'ja' : 'nee';
  const text = String(value);
  if (column === 'rollen') return roleLabel(roles.filter((role) => text.includes(`"${role}"`)));
  if (column.endsWith('_id'))
    return names.people.get(text) ?? names.jobs.get(text) ?? names.departments.get(text) ?? text;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return momentOf(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? calendarDate(text) : text;
}

interface DataFile {
  readonly at: string;
  readonly organisationName: string;
  readonly tables: readonly { readonly table: string; readonly rows: readonly Row[] }[];
  readonly events: readonly {
    readonly row: Omit<LoggedFacts, 'event'> & { readonly sequence: number; readonly at: string };
    readonly event: LoggedFacts['event'];
  }[];
  readonly readers: readonly (Parameters<typeof readerText>[0] & { readonly at: string })[];
  readonly names: LogNames;
}

/** Everything as a file that a program can read: rows as they are kept, with the names of what they point to. */
export function dataJson({ at, organisationName, tables, events, readers, names }: DataFile): string {
  const calls = eventNamesOf(names);
  const content = {
    soort: 'indelingswijzer-inzage',
    versie: 1,
    gemaakt: at,
    organisatie: organisationName,
    uitleg: dataText.why.points,
    gegevens: Object.fromEntries(
      tables.map(({ table, rows }) => [tableLabels[table] ?? table, rows.map((row) => namedRow(row, names))]),
    ),
    gebeurtenissen: events.map(({ row, event }) => ({
      nummer: row.sequence,
      wanneer: row.at,
      wat: `${whoText({ ...row, event }, calls)} ${didText({ ...row, event }, calls)}`,
    })),
    gelezenDoor: readers.map((reading) => {
      const { who, did } = readerText(reading, false);
      return { wanneer: reading.at, wat: `${who} ${did}` };
    }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function namedRow(row: Row, names: LogNames): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      columnLabel(column),
      column.endsWith('_id') ? wholeValue(column, value, names) : parsedJson(column, value),
    ]),
  );
}

function parsedJson(column: string, value: Value): unknown {
  return (column === 'rollen' || column === 'inhoud') && typeof value === 'string'
    ? JSON.parse(value)
    : value;
}
