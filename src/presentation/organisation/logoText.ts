import type { LogoImage } from '../../domain/organisation/picture';
import type { FaultWords } from '../failureMessages';
import { settingsFaultWords } from './settingsText';

/** The words of the page with the logo. */
export const logoText = {
  title: 'Logo',
  intro: 'Het logo staat linksboven op elke pagina, ook op de pagina om in te loggen.',
  now: 'Zo is het nu',
  none: 'Er is geen logo. Op de plaats ervan staan het beeldmerk van dit programma en de naam van de organisatie.',
  /** "PNG, 320 bij 80 beeldpunten". */
  size: ({ type, width, height }: LogoImage): string =>
    `${type === 'image/png' ? 'PNG' : 'JPEG'}, ${width} bij ${height} beeldpunten`,
  remove: 'Logo weghalen',
  choose: (isThere: boolean): string => (isThere ? 'Een ander logo' : 'Een logo kiezen'),
  field: {
    label: 'Bestand met het logo',
    hint: 'Een PNG of JPEG van hoogstens 512 kB, op een witte of doorzichtige achtergrond. We bewaren alleen de afbeelding, niet de naam van het bestand en geen gegevens over de foto.',
  },
  stale: {
    heading: 'Iemand anders heeft het logo ook veranderd',
    paragraphs: [
      'Jouw wijziging is niet bewaard.',
      'Kijk hieronder wat er nu staat. Wil je toch iets anders? Doe het dan opnieuw.',
    ],
  },
} as const;

/** The words at the file when it cannot be the logo. */
export const logoFaultWords: FaultWords = {
  ...settingsFaultWords,
  logo: {
    leeg: 'Kies een bestand.',
    'te-groot': 'Dit bestand is groter dan 512 kB. Kies een kleiner bestand.',
    'geen-beeld': 'Dit bestand is geen PNG of JPEG. Sla het logo op als PNG of JPEG en kies het opnieuw.',
    afgebroken: 'Deze afbeelding is niet heel. Sla het logo opnieuw op en kies het nieuwe bestand.',
    'rest-erachter':
      'Achter de afbeelding staat nog iets anders in het bestand. Sla het logo opnieuw op als PNG of JPEG.',
    drukkleuren: 'Deze JPEG heeft kleuren voor drukwerk (CMYK). Sla het logo op in RGB, of als PNG.',
    'verkeerde-maat':
      'De afbeelding moet minstens 16 en hoogstens 4000 beeldpunten breed en hoog zijn. Maak haar kleiner of groter.',
  },
};
