import { actions, type Action } from '../../domain/workflow/actions';

/** What an action is called, as something to do. Closed: an action without words does not compile. */
const names: Readonly<Record<Action, string>> = {
  'job.list': 'de functies bekijken',
  'job.create': 'een functie maken',
  'job.view': 'een functie bekijken',
  'job.edit': 'een functie veranderen',
  'job.holders': 'bepalen wie een functie heeft',
  'job.invite': 'leidinggevenden om antwoorden vragen',
  'answer.save': 'een vraag beantwoorden',
  'advice.view': 'een advies bekijken',
  'advice.request': 'een advies vragen',
  'level.set': 'een niveau bepalen',
  'level.reopen': 'een niveau weer openen',
  'profile.view': 'een profiel bekijken',
  'profile.edit': 'een profiel veranderen',
  'profile.complete': 'een profiel klaarmaken',
  'profile.download': 'een profiel downloaden',
  'sign.view': 'bekijken hoe ver het tekenen is',
  'sign.offer': 'een profiel laten tekenen',
  'sign.withdraw': 'een aangeboden profiel intrekken',
  'sign.agree': 'voor akkoord tekenen',
  'sign.seen': 'voor gezien tekenen',
  'sign.record': 'de ontvangst of een handtekening op papier vastleggen',
  'sign.revise': 'een nieuwe versie beginnen',
  'copy.view': 'een exemplaar bekijken',
  'ruling.list': 'de indelingsbesluiten van een functie bekijken',
  'ruling.give': 'een indelingsbesluit geven of intrekken',
  'ruling.view': 'een indelingsbesluit bekijken',
  'own.view': 'het eigen functieprofiel bekijken',
  'own.data': 'de eigen gegevens bekijken',
  'account.list': 'de mensen bekijken',
  'account.edit': 'gegevens van een persoon veranderen',
  'account.roles': 'rollen veranderen',
  'account.access': 'iemand toegang geven of afnemen',
  'account.export': 'alle gegevens van een persoon opvragen',
  'account.erase': 'een persoon wissen',
  'account.link': 'dubbele accounts koppelen',
  'department.view': 'de afdelingen bekijken',
  'department.edit': 'de afdelingen veranderen',
  'replacement.edit': 'een vervanging regelen',
  'organisation.view': 'de instellingen bekijken',
  'organisation.edit': 'de instellingen veranderen',
  'grading-settings.edit': 'de regels voor het indelen veranderen',
  'audit.view': 'het logboek bekijken',
  'audit.export': 'het logboek of de rechten downloaden',
  'report.view': 'het rapport bekijken',
  'messages.own': 'de eigen berichten en werkvoorraad bekijken',
  'mail.outbox': 'bekijken of mails zijn verstuurd',
  'security.own': 'de eigen beveiliging bekijken',
  'session.end': 'uitloggen',
};

/** What an action is called; one that this version does not know any more keeps its own name. */
export function actionName(action: string): string {
  const known = actions.find((one) => one === action);
  return known === undefined ? action : names[known];
}
