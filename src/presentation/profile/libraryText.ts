import { counted } from '../shared/numbers';

/** The words of the page on which somebody chooses from a library. */
export const libraryText = {
  competenties: {
    title: 'Bibliotheek van competenties',
    intro: 'Zoek een competentie en zet die in het profiel. Competenties tellen niet mee voor het niveau.',
    open: 'Zoeken in de bibliotheek',
    subject: 'competenties',
    searchHint: 'Zoek op de naam, het gedrag of de rol.',
  },
  kennis: {
    title: 'Bibliotheek van kennis en vaardigheden',
    intro: 'Zoek wat iemand moet weten of kunnen en zet het in het profiel.',
    open: 'Zoeken in de bibliotheek',
    subject: 'kennis en vaardigheden',
    searchHint: 'Zoek op woorden uit de tekst of op de rol.',
  },
  back: (section: string): string => `Terug naar ${section}`,
  search: 'Zoeken',
  level: 'Functie',
  everyLevel: 'Alle functies',
  kind: 'Soort',
  everyKind: 'Alle soorten',
  submit: 'Zoek',
  clear: 'Alles tonen',
  found: (found: number, all: number): string =>
    found === all
      ? `Alle ${String(all)} staan hieronder.`
      : `${String(found)} van de ${String(all)} gevonden.`,
  none: { heading: 'Niets gevonden', text: 'Probeer een ander woord of kies een andere functie.' },
  missing: { heading: 'Er is geen bibliotheek', text: 'De naslag is er nu niet. Vraag de beheerder.' },
  chosen: 'In het profiel',
  choose: 'Zet in het profiel',
  remove: 'Haal weg',
  details: (behaviours: number): string =>
    behaviours === 0
      ? 'Gedrag en bron'
      : `${counted(behaviours, 'gedragsvoorbeeld', 'gedragsvoorbeelden')} en bron`,
  noBehaviour: 'De bron noemt geen gedrag. Dat schrijf je zelf bij de competentie.',
  /** All places at one functie: "Junior accountmanager: werkproces 1.3; werkproces 2.2." */
  use: (
    level: string,
    places: readonly { readonly where: string; readonly sourceLevel?: string | undefined }[],
  ): string => {
    const told = places.flatMap(({ where, sourceLevel }) => {
      const place = where === level ? '' : `${where.charAt(0).toLowerCase()}${where.slice(1)}`;
      const height = sourceLevel === undefined ? '' : `niveau ${sourceLevel} in de bron`;
      const text = [place, height].filter((part) => part !== '').join(', ');
      return text === '' ? [] : [text];
    });
    return told.length === 0 ? `${level}.` : `${level}: ${told.join('; ')}.`;
  },
  levels: (levels: string, where: string): string => `Voor: ${levels}. Plek in de bron: ${where}.`,
  added: (name: string): string => `Staat nu in het profiel: ${name}`,
  addedText: 'Je kunt verder zoeken of teruggaan naar het profiel.',
  removed: (name: string): string => `Weg uit het profiel: ${name}`,
  removedText: 'De rest is bewaard.',
  full: 'Je hebt er 5. Haal er eerst een weg.',
  faults: {
    'te-veel': {
      competenties: 'Er staan al 5 competenties in het profiel. Haal er eerst een weg.',
      kennis: 'Er staan al 60 zinnen in dit onderdeel. Haal er eerst een weg.',
    },
    'onbekende-keuze': 'Deze keuze staat niet in de bibliotheek. Kies er een uit de lijst.',
    druk: 'Iemand anders bewaart dit onderdeel ook. Probeer het nog een keer.',
  },
} as const;
