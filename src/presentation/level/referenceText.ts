import type { ReferenceId } from '../../domain/reference/parts';
import { capitalise, outcomeLabel } from '../advice/labels';
import type { FaultWords } from '../failureMessages';

function name(id: ReferenceId | null): string {
  return id === null ? 'geen voorbeeldfunctie' : capitalise(outcomeLabel(id));
}

/** The words of proposing and choosing a reference function under the raster. */
export const referenceText = {
  heading: 'Voorbeeldfunctie onder het raster',
  walking: (id: ReferenceId): string => `Je loopt de rollen van ${name(id)} na.`,
  notUnderA:
    'Het raster geeft nu een niveau. De rollen tellen daarom niet mee. Je kunt ze weghalen, of laten staan.',
  why: (role: string, part: string): string => `Waarom ${role}? (${part})`,
  reason: (criterion: string, choice: string, text: string, sources: readonly string[]): string =>
    `${criterion}, ${choice}. ${text} (bron: ${sources.join(', ')})`,
  legend: 'Van welke voorbeeldfunctie loop je de rollen na?',
  hint: 'De naam telt niet mee. Alleen de taken tellen.',
  none: 'Geen: blijf bij de uitkomst van het raster',
  submit: 'Loop de rollen na',
  goOn: 'Verder met de taken per rol',
  sources: 'Hier verschillen de bronnen',
  sourcesIntro: 'De app kiest niet. Kijk wat voor jullie functie klopt.',
  changed: {
    title: 'Iemand anders koos ook een voorbeeldfunctie',
    paragraphs: (mine: ReferenceId | null, theirs: ReferenceId | null): readonly string[] => [
      `Jij koos ${name(mine)}. Dat is niet bewaard.`,
      `Er staat nu: ${name(theirs)}. Bekijk het advies en kies dan opnieuw.`,
    ],
    link: 'Bekijk het advies',
  },
} as const;

export const referenceFaults: FaultWords = {
  voorbeeldfunctie: {
    'geen-keuze': 'Kies een voorbeeldfunctie, of kies ‘Geen’.',
    'niet-onder-a':
      'Dit kan alleen als het advies lichter is dan niveau A. Bekijk het advies zoals het nu is.',
  },
};
