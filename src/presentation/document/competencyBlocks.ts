import type { Catalog } from '../../domain/catalog/catalog';
import type { JobProfile } from '../../domain/profile/profile';
import { heading } from './headings';
import { linesBlock } from './lineTexts';
import { asTyped } from './marked';
import type { Block } from './printDocument';

/** What every competentieprofiel says first: the level does not rest on it. The catalog has the words. */
function noteBlocks(catalog: Catalog): Block[] {
  const fallback = 'Competenties tellen niet mee voor het niveau van de functie.';
  const texts = catalog.notes.length === 0 ? [fallback] : catalog.notes.map(({ text }) => text);
  return texts.map((text) => ({ kind: 'paragraph', tone: 'note', text: asTyped(text.replaceAll('**', '')) }));
}

/** The second part: the competentieprofiel. The knowledge demands stand here when they did not count (Key accountmanager). */
export function competencyBlocks(profile: JobProfile, catalog: Catalog): Block[] {
  const { chosen } = profile.competenties;
  return [
    { kind: 'heading', level: 1, text: 'Competentieprofiel', onNewPage: true },
    ...noteBlocks(catalog),
    ...(catalog.kind === 'resultaatgebieden'
      ? [heading('Kennis en betekenisvolle ervaring'), linesBlock(profile.kennis.lines, 'Kennis en ervaring')]
      : []),
    heading('Competenties en gedragsvoorbeelden'),
    ...(chosen.length === 0 ? [{ kind: 'fillIn', label: 'Competenties' } as const] : []),
    ...chosen.flatMap(({ name, sourceLevel, behaviours }): Block[] => [
      heading(sourceLevel === '' ? name : `${name} (niveau ${sourceLevel})`, 3),
      linesBlock(behaviours, `Gedrag bij ${name}`),
    ]),
  ];
}
