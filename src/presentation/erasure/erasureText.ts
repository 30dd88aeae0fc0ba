import type { ErasureObstacle } from '../../domain/people/erasure';
import { calendarDate, momentOf } from '../shared/dates';
import { counted, enumerate } from '../shared/numbers';

/** What stands where the name of an erased person stood. */
export const erasedName = 'iemand die is gewist';

/** The words of the page on which a person is erased. */
export const erasureText = {
  title: (name: string): string => `${name} wissen`,
  doneTitle: 'Persoon wissen',
  doneHeading: 'Deze persoon is gewist',
  done: (at: string): string =>
    `Gewist op ${momentOf(at)}. De naam, het e-mailadres en alles om mee in te loggen zijn weg.`,
  intro: 'Wissen kan niet ongedaan worden gemaakt. Lees eerst wat er weggaat en wat er blijft.',
  notYet: 'Deze persoon kan nu niet worden gewist',
  goes: 'Wat gaat weg?',
  stays: 'Wat blijft, en waarom?',
  staysPoints: [
    'Gebeurtenissen in het logboek. Daar staan alleen nummers in, geen namen. Zonder die regels klopt de keten niet meer.',
    'Antwoorden en besluiten over functies. De werkgever moet kunnen laten zien hoe een niveau tot stand kwam. De naam gaat eruit.',
    'Van wanneer tot wanneer iemand een functie had of een ander verving, zonder naam. Zo blijft duidelijk welk besluit bij welke functie hoort.',
  ],
  backups:
    'Kopieën van de database die al zijn gemaakt, veranderen niet. Gooi ze weg als hun termijn voorbij is.',
  confirm: {
    legend: 'Weet je het zeker?',
    label: 'Ja, wis deze persoon. Ik weet dat dit niet terug te draaien is.',
    missing: 'Vink aan dat je het zeker weet.',
    submit: 'Wissen',
  },
  data: 'Bekijk eerst alle gegevens van deze persoon',
} as const;

/** What erasing takes away, point by point. */
export function goesText(amounts: {
  readonly rows: number;
  readonly decisions: number;
  readonly texts: number;
  readonly hasNamesake: boolean;
}): readonly string[] {
  const { rows, decisions, texts, hasNamesake } = amounts;
  return [
    `De naam, het e-mailadres, het personeelsnummer en de rollen. Er komt te staan: ‘${erasedName}’.`,
    `Het wachtwoord, de tweede stap, sessies, bekende browsers, de afdeling en het leidinggeven (${counted(rows, 'regel', 'regels')}).`,
    ...(decisions === 0
      ? []
      : [`De naam bij ${counted(decisions, 'besluit', 'besluiten')} over een niveau.`]),
    ...(hasNamesake
      ? [
          `Het e-mailadres in ${counted(texts, 'tekst', 'teksten')}. Iemand anders heet precies zo, dus de naam blijft in teksten staan. Pas die zelf aan.`,
        ]
      : texts === 0
        ? []
        : [
            `De naam en het e-mailadres in ${counted(texts, 'andere tekst', 'andere teksten')}, zoals een uitleg of een profiel.`,
          ]),
  ];
}

/** Why someone cannot be erased now, and what to do about it. */
export function obstacleText(
  obstacle: ErasureObstacle,
  jobNames: ReadonlyMap<string, string>,
  termMonths: number,
): string {
  switch (obstacle.kind) {
    case 'zichzelf':
      return 'Je kunt jezelf niet wissen. Vraag een andere beheerder.';
    case 'dubbel':
      return 'Dit is een dubbel account. Wis het account dat blijft; dit gaat dan mee.';
    case 'actief':
      return 'Deze persoon kan nog inloggen. Stop eerst het account.';
    case 'geen-begin':
      return 'In het logboek staat niet sinds wanneer deze persoon gestopt is. Zet het account aan en stop het opnieuw; dan begint de bewaartermijn.';
    case 'termijn':
      return `De bewaartermijn van ${counted(termMonths, 'maand', 'maanden')} is nog niet voorbij. Wissen kan vanaf ${calendarDate(obstacle.from)}.`;
    case 'open-functie':
      return `Er is nog werk open bij ${enumerate(obstacle.jobIds.map((id) => `‘${jobNames.get(id) ?? id}’`))}. Draag de functie eerst over of rond haar af.`;
    case 'open-bezwaar':
      return 'Er loopt nog een procedure over een besluit voor deze persoon. Vraag HR wanneer die klaar is.';
  }
}
