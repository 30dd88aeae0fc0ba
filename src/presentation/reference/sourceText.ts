import { enumerate } from '../shared/numbers';

/** The documents that the facts come from, by the number that begins the id of a fact. */
const documents: Readonly<Record<string, string>> = {
  '000': 'beroepsprofiel 2020',
  '001': 'raster Accountmanager',
  '002': 'beroepsprofiel 2010',
  '003': 'onderzoek 2021',
  '004': 'functieprofiel Key accountmanager',
};

/** Where a text comes from: the document and the codes of the places in it. "Niet in de bron" when it rests on none. */
export function sourceText(sources: readonly string[]): string {
  if (sources.length === 0) return 'Niet in de bron';
  const numbers = [...new Set(sources.map((source) => source.slice(0, 3)))];
  const named = numbers.map((number) => {
    const codes = sources.filter((source) => source.startsWith(number));
    return `${documents[number] ?? number} (${codes.join(', ')})`;
  });
  return `Bron: ${enumerate(named)}`;
}

/** The same, short: only the documents. */
export function sourceNames(sources: readonly string[]): string {
  if (sources.length === 0) return 'Niet in de bron';
  const numbers = [...new Set(sources.map((source) => source.slice(0, 3)))];
  return `Bron: ${enumerate(numbers.map((number) => documents[number] ?? number))}`;
}
