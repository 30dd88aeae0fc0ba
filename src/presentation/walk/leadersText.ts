import { enumerate } from '../shared/numbers';

/** The words about the managers of a functie, on its task list. */
export const leadersText = {
  heading: 'Leidinggevenden',
  names: (names: readonly string[]): string => `Leiding: ${enumerate(names)}.`,
  notAsked: 'Zij lezen mee en maken het profiel. De vragen beantwoordt HR.',
  asked: 'Zij lezen mee, beantwoorden de vragen met HR en maken het profiel.',
  ask: 'Vraag ze om mee te antwoorden',
  stop: 'Laat HR alleen antwoorden',
  nobody: 'Niemand leidt de afdeling van deze functie. Daarom leest er nog geen leidinggevende mee.',
  noDepartment:
    'Deze functie hoort niet bij een afdeling uit jullie lijst. Daarom leest er nog geen leidinggevende mee.',
  chooseDepartment: 'Kies een afdeling',
} as const;
