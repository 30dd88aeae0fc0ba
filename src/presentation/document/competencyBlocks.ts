import type { Catalog } from '../../domain/catalog/catalog';
import type { JobProfile } from '../../domain/profile/profile';
import { linesBlock } from './lineTexts';
import { asTyped } from './marked';
import type { Block } from './printDocument';

/** The second part: the competentieprofiel. It says that the level does not rest on it. */
export function competencyBlocks(profile: JobProfile, catalog: Catalog): Block[] {
  const isKey = catalog.kind === 'resultaatgebieden';
  return [
    { kind: 'heading', level: 1, text: 'Competentieprofiel', onNewPage: true },
    {
      kind: 'paragraph',
      tone: 'note',
      text: isKey
        ? 'Het niveau van de functie rust alleen op het functieprofiel. Dit competentieprofiel telt niet mee.'
        : 'Competenties tellen niet mee voor het niveau van de functie. Ze beschrijven gewenst gedrag.',
    },
    ...(isKey
      ? [
          { kind: 'heading', level: 2, text: 'Kennis en betekenisvolle ervaring' } as const,
          linesBlock(profile.kennis.lines, 'Kennis en ervaring'),
        ]
      : []),
    { kind: 'heading', level: 2, text: 'Competenties en gedragsvoorbeelden' },
    ...catalog.competencyNotes.map((note): Block => ({ kind: 'paragraph', tone: 'small', text: note.text })),
    ...(profile.competenties.chosen.length === 0 ? [{ kind: 'fillIn', label: 'Competenties' } as const] : []),
    ...profile.competenties.chosen.flatMap((competency): Block[] => [
      {
        kind: 'heading',
        level: 3,
        text:
          competency.sourceLevel === '' ? competency.name : `${competency.name} (${competency.sourceLevel})`,
      },
      linesBlock(competency.behaviours, `Gedrag bij ${asTyped(competency.name)}`),
    ]),
  ];
}
