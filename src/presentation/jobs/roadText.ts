import type { Action, Role } from '../../domain/workflow/actions';
import type { Condition } from '../../domain/workflow/rights';
import type { JobStatus } from '../../domain/workflow/status';
import type { Requirement } from '../../domain/workflow/transitions';

/** The words of the page that shows the table of statuses and actions. */
export const roadText = {
  title: 'De weg van een functie',
  intro:
    'Een functie gaat in stappen van begin tot getekend profiel. Hier zie je wat er in elke stap kan, wie het doet en wat erop volgt.',
  ownFirst: 'Niemand beslist over de eigen functie. Dan doet een collega het.',
  columns: { what: 'Wat kan er', who: 'Wie doet het', asks: 'Wat is er nodig', next: 'Wat volgt' },
  now: 'Eerst aan de beurt',
  nothingAsked: 'Niets extra',
  stays: 'De functie blijft in deze stap',
  earlier: 'De stap waar de functie was',
  gone: 'De functie is weg',
  final: 'Hier gaat niemand verder.',
  copies: {
    heading: 'Alleen voor een exemplaar',
    text: 'Elke medewerker tekent een eigen exemplaar. Een exemplaar kan ook ingetrokken zijn. En het verloopt als dezelfde medewerker een nieuwe versie heeft getekend. De functie zelf krijgt die stap nooit.',
  },
} as const;

/** What every action of the table is in words. An action without words does not get on the page, and a test says so. */
export const actionWords: Partial<Record<Action, string>> = {
  'job.edit': 'Naam, afdeling of nummer veranderen',
  'job.invite': 'Leidinggevenden vragen om mee te antwoorden',
  'answer.save': 'Vragen beantwoorden',
  'second.ask': 'Een tweede beoordelaar vragen',
  'second.grade': 'Als tweede beoordelen',
  'second.settle': 'Twee beoordelingen vergelijken en verschillen oplossen',
  'voice.ask': 'Zienswijzen vragen',
  'voice.decide': 'Besluiten over de zienswijzen en de ronde sluiten',
  'advice.request': 'Het advies vragen',
  'level.set': 'Het niveau bepalen',
  'level.reopen': 'Het niveau heropenen',
  'procedure.begin': 'Opnieuw indelen',
  'upkeep.ask': 'Om een nieuwe indeling vragen',
  'upkeep.handle': 'Aanleidingen melden en beantwoorden',
  'profile.edit': 'Het profiel schrijven',
  'profile.complete': 'Het profiel klaar melden',
  'sign.offer': 'Het profiel aanbieden om te tekenen',
  'sign.withdraw': 'Het aanbod intrekken',
  'sign.agree': 'Voor akkoord tekenen, of zeggen dat je niet tekent',
  'sign.seen': 'Voor gezien tekenen, of zeggen dat je niet tekent',
  'sign.record': 'Een handtekening op papier of de ontvangst vastleggen',
  'sign.revise': 'Een nieuwe versie beginnen',
  'catalog.move': 'Overgaan naar een nieuwe versie van de catalogus',
  'catalog.stay': 'Vastleggen dat een nieuwe versie van de catalogus niets verandert',
  'job.archive': 'In het archief leggen',
  'job.restore': 'Uit het archief halen',
  'job.delete': 'De functie verwijderen',
};

export const roleWords: Readonly<Record<Role, string>> = {
  beheerder: 'de beheerder',
  hr: 'HR',
  leidinggevende: 'de leidinggevende',
  medewerker: 'de medewerker',
  'or-inzage': 'de ondernemingsraad',
};

export const conditionWords: Readonly<Record<Condition, string>> = {
  all: '',
  team: '',
  'invited-team': ', als HR dat vraagt',
  asked: ', als HR dat vraagt',
  own: '',
};

export const requirementWords: Readonly<Record<Requirement, string>> = {
  'poortvragen-beantwoord': 'De drie poortvragen zijn beantwoord',
  'niveau-gekozen': 'Een niveau; wie afwijkt van het advies, zegt waarom',
  'onderbouwing-compleet': 'Een reden bij elk antwoord dat zwaar telt',
  reden: 'Een reden',
  'een-per-jaar': 'Een jaar na het vorige besluit over het niveau; eerder kan met een reden',
  'niet-getekend': 'Op dit niveau is nog geen profiel getekend',
  'al-getekend': 'Op dit niveau is een profiel getekend',
  'profiel-compleet': 'Een profiel zonder open plekken',
  'medewerker-en-leidinggevende': 'Iemand die de functie heeft, en iemand die de afdeling leidt',
  'opnieuw-bewijzen': 'Opnieuw bewijzen wie je bent',
  'eerst-akkoord': 'De leidinggevende heeft voor akkoord getekend',
  'geen-handtekening-gevraagd': 'Er wacht geen handtekening',
  'nieuwere-versie': 'Er geldt een nieuwere versie van de catalogus',
  'nooit-aangeboden': 'Het profiel is nooit aangeboden om te tekenen',
  'naam-vrij': 'Een naam die geen andere functie heeft',
  'zienswijzen-besloten': 'Een besluit op elk punt waarop iemand het anders ziet',
};

/** What each status means for who does not know the tool. */
export const statusMeaning: Readonly<Record<JobStatus, string>> = {
  concept: 'De vragen worden beantwoord.',
  'in-gesprek': 'HR vraagt de leidinggevende en de medewerker hoe zij het zien.',
  'klaar-voor-advies': 'Alles wat telt is beantwoord.',
  geadviseerd: 'Het programma gaf een advies. HR beslist.',
  'niveau-bepaald': 'HR koos een niveau. Het profiel wordt geschreven.',
  'profiel-klaar': 'Het profiel is af en nog niet getekend.',
  'ter-tekening': 'De leidinggevende leest het profiel.',
  'akkoord-getekend': 'De leidinggevende heeft getekend. De medewerker leest het profiel.',
  geweigerd: 'Iemand tekent niet. Er wordt over gepraat.',
  getekend: 'Beide handtekeningen staan erop.',
  'ontvangst-vastgelegd': 'De medewerker kreeg het profiel en tekende niet. Dat is vastgelegd.',
  ingetrokken: 'Dit exemplaar telt niet: HR trok het in.',
  vervangen: 'Een latere versie telt nu.',
  gearchiveerd: 'De functie wordt niet meer gebruikt. Lezen kan nog.',
};
