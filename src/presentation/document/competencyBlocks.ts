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

/** Knowledge that counted for the level stands in the functieprofiel instead. */
function knowledgeBlocks({ kennis }: JobProfile, { kind }: Catalog): Block[] {
  switch (kind) {
    case 'raster':
      return [];
    case 'resultaatgebieden':
      return [heading('Kennis en betekenisvolle ervaring'), linesBlock(kennis.lines, 'Kennis en ervaring')];
    case 'rollen':
      return [heading('Kennis en vaardigheden'), linesBlock(kennis.lines, 'Kennis en vaardigheden')];
  }
}

/** The second part: the competentieprofiel. The knowledge demands stand here when they did not count (Key accountmanager). */
export function competencyBlocks(profile: JobProfile, catalog: Catalog): Block[] {
  const { chosen } = profile.competenties;
  return [
    { kind: 'heading', level: 1, text: 'Competentieprofiel', onNewPage: true },
    ...noteBlocks(catalog),
    ...knowledgeBlocks(profile, catalog),
    heading('Competenties en gedragsvoorbeelden'),
    ...(chosen.length === 0 ? [{ kind: 'fillIn', label: 'Competenties' } as const] : []),
    ...chosen.flatMap(({ name, sourceLevel, behaviours }): Block[] => [
      heading(sourceLevel === '' ? name : `${name} (niveau ${sourceLevel})`, 3),
      linesBlock(behaviours, `Gedrag bij ${name}`),
    ]),
  ];
}
