import type { Advice, Tipping } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { TippingText } from './explanation';
import { restsOnRaster } from './groundText';
import { choiceLabel, outcomeLabel } from './labels';
import { nameIn } from './nameIn';

/** What has to change first when something else than the raster decided, or when nothing could be decided. */
function firstOfAll({ ground, combination }: Advice): string[] {
  switch (ground.kind) {
    case 'geen-klantrelatie':
    case 'leidt-leidinggevenden':
    case 'leidt-team-zonder-keten':
      return ['Alleen een ander antwoord op een poortvraag verandert dit advies.'];
    case 'leidt-team-gebieden-open':
      return ['De antwoorden op de resultaatgebieden kunnen dit advies veranderen.'];
    case 'gebieden-gedragen':
      return ['Valt één van de vier gebieden weg, dan wordt het een combinatie.'];
    case 'te-weinig-zware-antwoorden':
      return ['Beantwoord eerst meer zware onderwerpen.'];
    case 'zware-antwoorden-botsen':
      return ['Blijkt een antwoord niet te kloppen, dan kan er wel een advies komen.'];
    case 'geen-raster':
      return ['Horen alle vier de gebieden erbij, dan wordt het Key accountmanager.'];
    case 'rollen-gedragen':
      return ['Hoort geen enkele rol er meer bij, dan past deze voorbeeldfunctie niet meer.'];
    case 'rollen-open':
    case 'rollen-niet-gedragen':
      return ['Hoort meer dan de helft van de taken van één rol erbij, dan past deze voorbeeldfunctie.'];
    case 'drempels':
      return combination === null
        ? []
        : ['Horen alle vier de gebieden erbij, dan wordt het Key accountmanager.'];
  }
}

function fewestSentence(count: number, level: string): string {
  return count === 1
    ? `Voor een ${level} is 1 ander antwoord genoeg.`
    : `Voor een ${level} moeten minstens ${count} antwoorden anders zijn.`;
}

/** What would change the advice, in sentences. How far the raster is from another level only matters when it decides. */
export function changeSentences(advice: Advice): string[] {
  if (!restsOnRaster(advice)) return firstOfAll(advice);
  const { up, down } = advice.fewestChanges;
  const of = advice.outcome === 'onbepaald' ? 'voorlopig ' : '';
  return [
    ...firstOfAll(advice),
    ...(up === null ? [] : [fewestSentence(up, `hoger ${of}niveau`)]),
    ...(down === null ? [] : [fewestSentence(down, `lager ${of}niveau`)]),
  ];
}

/** One change of one answer that changes the level of the raster. */
export function tippingText(catalogs: GradingCatalogs, change: Tipping): TippingText {
  return {
    criterionId: change.criterionId,
    shortName: nameIn(catalogs, change.criterionId),
    from: change.from,
    to: change.to,
    fromLabel: choiceLabel(change.from),
    toLabel: choiceLabel(change.to),
    newLevel: change.newLevel === null ? 'geen niveau' : outcomeLabel(change.newLevel),
  };
}
