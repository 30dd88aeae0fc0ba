import { momentOf } from '../shared/dates';
import { wrapped } from '../shared/wrapped';

/** What is known of a file that was handed out. */
export interface ExportedChain {
  readonly fileName: string;
  readonly organisationName: string;
  readonly entries: number;
  readonly head: string;
}

/** The text that goes with a copy of the log: what it is, how to check it, and the figures to keep elsewhere. */
export function readMeText(at: string, chains: readonly ExportedChain[]): string {
  const paragraph = (text: string): string => wrapped(text, '');
  return [
    'LOGBOEK VAN DE INDELINGSWIJZER',
    '',
    paragraph(
      `Gemaakt op ${momentOf(at)}. Elke regel van een .jsonl-bestand is een gebeurtenis: wie wat wanneer deed. Er staan geen namen in, alleen nummers (id’s). Wie bij een nummer hoort, weet alleen het programma zelf.`,
    ),
    '',
    'BEWAAR DEZE GETALLEN OP EEN ANDERE PLEK',
    '',
    ...chains.flatMap(({ fileName, organisationName, entries, head }) => [
      `${fileName}${organisationName === '' ? '' : ` (${organisationName})`}`,
      `  gebeurtenissen: ${entries}`,
      `  controlegetal:  ${entries === 0 ? '(nog geen)' : head}`,
      '',
    ]),
    'ZELF CONTROLEREN',
    '',
    paragraph('Je hebt alleen Node nodig (versie 18 of nieuwer). Internet is niet nodig.'),
    '',
    `  node controleer.mjs ${chains.map(({ fileName }) => fileName).join(' ')}`,
    '',
    paragraph(
      'Heb je nog een controlegetal van een eerdere keer? Dan zie je ook of er aan het eind iets is weggehaald:',
    ),
    '',
    `  node controleer.mjs --kop CONTROLEGETAL ${chains[0]?.fileName ?? ''}`,
    '',
    'HOE HET WERKT',
    '',
    paragraph(
      'Het controlegetal (hash) van een gebeurtenis is de SHA-256 van: het getal van de vorige gebeurtenis (previousHash), een regeleinde, en de JSON van al het andere in de regel behalve hash en previousHash, met de sleutels op alfabet en zonder spaties. De eerste gebeurtenis heeft vierenzestig nullen als vorige getal. Verandert er één teken, dan past geen enkel later getal meer.',
    ),
    '',
    paragraph(
      'Dit laat zien dát er is geknoeid. Het voorkomt het niet. Wie het hele bestand opnieuw schrijft, valt alleen op als jij een getal van eerder hebt.',
    ),
    '',
  ].join('\n');
}
