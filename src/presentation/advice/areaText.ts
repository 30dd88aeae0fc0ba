import type { AreaOutcome, Combination } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { percent } from '../shared/numbers';
import type { AreaText, Explanation } from './explanation';
import { combinationRuleLabel } from './labels';
import { nameIn, quotedNames } from './nameIn';

function shareSentences({ answered, total, share, open }: AreaOutcome): string[] {
  if (share === null) return ['Nog geen taak is beantwoord.'];
  return [
    answered === total
      ? `${percent(share)} van de ${total} taken hoort erbij.`
      : `${answered} van de ${total} taken zijn beantwoord. Daarvan hoort ${percent(share)} erbij.`,
    ...(open ? ['Minstens de helft van de taken heeft een antwoord nodig.'] : []),
    ...(share === 0.5 && !open ? ['Precies de helft is niet genoeg.'] : []),
  ];
}

/** What the answers say of one result area of Key accountmanager, or of one role. */
export function areaText(catalogs: GradingCatalogs, area: AreaOutcome): AreaText {
  const judged = area.carried ? 'Hoort bij de functie' : 'Hoort niet bij de functie';
  return {
    id: area.id,
    name: nameIn(catalogs, area.id),
    verdict: area.open ? 'Nog open' : judged,
    sentence: [
      ...shareSentences(area),
      ...(area.decides ? [] : ['Dit gebied telt niet mee voor de uitkomst.']),
    ].join(' '),
  };
}

/** The heading above the roles of a reference function. */
export function rolesHeading(jobTitle: string): string {
  return `Rollen van de voorbeeldfunctie ${jobTitle}`;
}

/** What a rule comes to, where its own words do not say it. */
const adviceOfRule: Readonly<Record<Exclude<Combination['advice'], 'apart-indelen'>, string>> = {
  'key-accountmanager': 'Volgens deze regel geldt Key accountmanager.',
  raster: 'Volgens deze regel geldt het niveau van het raster.',
  'zelf-beoordelen': 'Deze regel vraagt je eigen oordeel. Schrijf op hoe je weegt.',
};

/** That the job is a combination, which areas make it so, and what the house rule says of it. */
export function combinationText(
  catalogs: GradingCatalogs,
  combination: Combination,
): NonNullable<Explanation['combination']> {
  return {
    heading: 'Dit is een combinatie van functies',
    sentences: [
      `Bij de functie horen ${combination.areas.length} gebieden van de Key accountmanager: ${quotedNames(catalogs, combination.areas)}.`,
      catalogs.raster === null
        ? 'Deel de rest van de functie in met de criteria van de Accountmanager.'
        : 'Het advies van het raster blijft daarbij staan.',
      'Jullie organisatie heeft hiervoor een regel.',
      combinationRuleLabel(combination.rule),
      ...(combination.advice === 'apart-indelen' ? [] : [adviceOfRule[combination.advice]]),
    ],
  };
}
