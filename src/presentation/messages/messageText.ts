import type { MessageKind } from '../../domain/messages/message';
import { counted } from '../shared/numbers';

interface MessageWords {
  /** In the app, with the name of the functie when there is one that the reader may see. */
  readonly subject: (jobName: string | null) => string;
  /** What is asked, or what it means; one sentence. */
  readonly text: string;
  /** In the mail: what it is about in general. Names nobody and nothing: a mail is read along the way. */
  readonly inMail: string;
}

const named = (text: string, jobName: string | null): string =>
  jobName === null ? text : `${text}: ${jobName}`;
const asked = 'Er wordt iets van je gevraagd voor een functie.';
const news = 'Er is nieuws over een functie.';

/** The words of every kind. A kind without words does not compile. */
export const messageWords: Readonly<Record<MessageKind, MessageWords>> = {
  'vragen-beantwoorden': {
    subject: (job) => named('HR vraagt je om de vragen te beantwoorden', job),
    text: 'Jij kent het werk. Met jouw antwoorden kan HR het niveau beter bepalen.',
    inMail: asked,
  },
  'zienswijze-gevraagd': {
    subject: (job) => named('HR vraagt wat jij ervan vindt', job),
    text: 'Lees de vraag en schrijf je zienswijze. Alleen HR leest wat je schrijft.',
    inMail: asked,
  },
  'zienswijzen-gesloten': {
    subject: (job) => named('HR besloot op de zienswijzen', job),
    text: 'Lees wat HR per punt besloot, en waarom.',
    inMail: news,
  },
  'tweede-gevraagd': {
    subject: (job) => named('Beoordeel een functie als tweede', job),
    text: 'Beantwoord de vragen zelf. Je ziet de antwoorden van de eerste beoordelaar pas als je hebt ingeleverd.',
    inMail: asked,
  },
  'tweede-ingeleverd': {
    subject: (job) => named('De tweede beoordeling is ingeleverd', job),
    text: 'Vergelijk de twee beoordelingen, en leg vast wat jullie samen vinden.',
    inMail: asked,
  },
  'profiel-maken': {
    subject: (job) => named('Het niveau is bepaald, nu het profiel', job),
    text: 'Je kunt het functieprofiel nu invullen, samen met HR.',
    inMail: asked,
  },
  'tekenen-akkoord': {
    subject: (job) => named('Teken voor akkoord', job),
    text: 'Het functieprofiel is klaar. HR vraagt je om het te lezen en te tekenen.',
    inMail: 'Er ligt een document voor je klaar om te lezen en te tekenen.',
  },
  'tekenen-gezien': {
    subject: (job) => named('Lees je functieprofiel en teken voor gezien', job),
    text: 'Je leidinggevende heeft getekend. Nu ben jij aan de beurt.',
    inMail: 'Er ligt een document voor je klaar om te lezen en te tekenen.',
  },
  getekend: {
    subject: (job) => named('Beide handtekeningen staan erop', job),
    text: 'Dit exemplaar van het functieprofiel is nu klaar. Je hoeft niets te doen.',
    inMail: news,
  },
  'niet-akkoord': {
    subject: (job) => named('De leidinggevende tekent niet', job),
    text: 'Lees waarom. Trek het profiel in en pas het aan, of praat er samen over.',
    inMail: asked,
  },
  'niet-gezien': {
    subject: (job) => named('Een medewerker tekent niet voor gezien', job),
    text: 'Lees waarom en praat er samen over. Tekenen kan daarna nog.',
    inMail: asked,
  },
  'aanbieding-ingetrokken': {
    subject: (job) => named('HR trok het functieprofiel in', job),
    text: 'Je hoeft het nu niet te tekenen. Als er een nieuwe versie is, krijg je weer bericht.',
    inMail: news,
  },
  'ontvangst-vastgelegd': {
    subject: (job) => named('HR legde vast dat het functieprofiel is ontvangen', job),
    text: 'Dat is geen handtekening. Bezwaar maken kan gewoon.',
    inMail: news,
  },
  'papier-bevestigen': {
    subject: (job) => named('Bevestig een handtekening op papier', job),
    text: 'Een collega van HR heeft de handtekening gemeld. Pas als jij haar bevestigt, telt zij.',
    inMail: asked,
  },
  'bezwaar-gesprek': {
    subject: (job) => named('Een medewerker wil met je praten over het besluit', job),
    text: 'Maak een afspraak. Leg daarna kort vast wat er uit het gesprek kwam.',
    inMail: asked,
  },
  'bezwaar-hr': {
    subject: (job) => named('Er is een stap gezet in een bezwaar', job),
    text: 'Lees wat er is gevraagd, en voor welke dag de organisatie moet beslissen.',
    inMail: asked,
  },
  'bezwaar-nieuws': {
    subject: (job) => named('Er is nieuws over je bezwaar', job),
    text: 'Lees wat er is gezegd of besloten, en wat je nog kunt doen.',
    inMail: news,
  },
  'indelingsbesluit-gegeven': {
    subject: (job) => named('Je indelingsbesluit is er', job),
    text: 'Je leest welk niveau je functie heeft, waarom, en tot wanneer je bezwaar kunt maken.',
    inMail: 'Er ligt een document voor je klaar om te lezen.',
  },
  'indelingsbesluit-ingetrokken': {
    subject: (job) => named('Je indelingsbesluit is ingetrokken', job),
    text: 'Lees waarom. Krijg je een nieuw besluit, dan beginnen de termijnen opnieuw.',
    inMail: news,
  },
  'herziening-gevraagd': {
    subject: (job) => named('Iemand vraagt om een nieuwe indeling', job),
    text: 'Lees waarom. Begin een nieuwe indeling, of leg uit waarom het blijft zoals het is.',
    inMail: asked,
  },
  'herziening-beantwoord': {
    subject: (job) => named('HR antwoordde op je vraag om een nieuwe indeling', job),
    text: 'Lees wat HR besloot en waarom.',
    inMail: news,
  },
  'nieuwe-indeling-begonnen': {
    subject: (job) => named('HR deelt de functie opnieuw in', job),
    text: 'Het niveau wordt opnieuw bepaald. Tot er iets nieuws is getekend, geldt wat er nu is.',
    inMail: news,
  },
  herinnering: {
    subject: (job) => named('Er wacht al een tijd iets op jou', job),
    text: 'In je werkvoorraad lees je wat het is en sinds wanneer het wacht.',
    inMail: 'Er wacht al een tijd iets op jou.',
  },
  termijn: {
    subject: (job) => named('Een termijn loopt bijna af', job),
    text: 'In je werkvoorraad lees je wat je moet doen en voor wanneer.',
    inMail: 'Er loopt bijna een termijn af voor iets dat op jou wacht.',
  },
};

/** A mail about a message. It says nothing about anybody: neither names nor levels nor words of people. */
export function messageMail(
  kind: MessageKind,
  url: string,
): { readonly subject: string; readonly text: string } {
  return {
    subject: 'Er staat een bericht voor je klaar',
    text: [
      'Hallo,',
      '',
      messageWords[kind].inMail,
      'Log in om te lezen waar het over gaat:',
      url,
      '',
      'Je krijgt deze mail van het programma waarmee je werkgever functies indeelt.',
      'Wil je deze mails niet meer? Dat kies je bij Berichten.',
      'Antwoorden kan niet: niemand leest de antwoorden.',
      '',
    ].join('\n'),
  };
}

/** The words of the page with messages. */
export const messagesText = {
  title: 'Berichten',
  intro: 'Hier lees je wat er voor jou is gebeurd en wat anderen je vragen.',
  unread: (count: number): string =>
    count === 0
      ? 'Je hebt alles gelezen.'
      : `Je hebt ${counted(count, 'nieuw bericht', 'nieuwe berichten')}.`,
  news: (count: number): string => `Je hebt ${counted(count, 'nieuw bericht', 'nieuwe berichten')}`,
  newInMenu: (count: number): string => counted(count, 'nieuw bericht', 'nieuwe berichten'),
  toAll: 'Bekijk alle berichten',
  list: 'Je berichten',
  isNew: 'Nieuw',
  closed: 'Dit gaat over een functie die je nu niet meer kunt bekijken.',
  readAll: 'Alles gelezen',
  work: 'Naar je werkvoorraad',
  more: 'Je ziet de laatste 100 berichten.',
  empty: {
    heading: 'Je hebt nog geen berichten.',
    text: 'Vraagt iemand je iets, of verandert er iets voor jou? Dan lees je het hier.',
  },
  mail: {
    heading: 'Ook een mail?',
    label: 'Stuur mij een mail als er een bericht is',
    hint: 'In de mail staat alleen dat er iets klaarstaat. Waar het over gaat, lees je hier.',
    save: 'Bewaren',
    saved: { heading: 'Bewaard', on: 'Je krijgt voortaan ook een mail.', off: 'Je krijgt geen mails meer.' },
  },
} as const;
