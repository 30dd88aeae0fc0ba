/**
 * What a message is about. The id is also the name in the database, so it stays. The words of each kind are in
 * `presentation/messages/messageText.ts`; where it leads to in `web/features/messages/messageHref.ts`.
 */
export const messageKinds = [
  /** HR asks the managers to answer the questions of a functie. */
  'vragen-beantwoorden',
  /** A view on a functie is asked. About: the round. */
  'zienswijze-gevraagd',
  /** HR closed the round and said what was decided. About: the round. */
  'zienswijzen-gesloten',
  /** A second grading is asked, and handed in. About: the second grading. */
  'tweede-gevraagd',
  'tweede-ingeleverd',
  /** A level was set: the profile can be made. */
  'profiel-maken',
  /** A profile was offered: the manager is asked to sign it. */
  'tekenen-akkoord',
  /** The manager signed: the medewerker is asked to read and sign. */
  'tekenen-gezien',
  /** Both have signed a copy. */
  'getekend',
  /** The manager, or the medewerker, does not sign. */
  'niet-akkoord',
  'niet-gezien',
  /** What was offered for signature was taken back. */
  'aanbieding-ingetrokken',
  /** HR recorded that the medewerker received the copy without signing. */
  'ontvangst-vastgelegd',
  /** A signature with a pen was noted: somebody else of HR has to confirm it. */
  'papier-bevestigen',
  /** Objection: a talk was asked; something for HR; something for the medewerker. About: the decision and the number of the step. */
  'bezwaar-gesprek',
  'bezwaar-hr',
  'bezwaar-nieuws',
  /** The employer decided about the level, or withdrew such a decision. */
  'indelingsbesluit-gegeven',
  'indelingsbesluit-ingetrokken',
  /** Somebody asks to grade a functie anew; HR answered that. About: the trigger. */
  'herziening-gevraagd',
  'herziening-beantwoord',
  /** A functie is being graded anew. About: the procedure. */
  'nieuwe-indeling-begonnen',
  /** Something waits for a while already. */
  'herinnering',
  /** The term of something ends soon. */
  'termijn',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A message to one person. It has no text of its own. */
export interface Message {
  /** Goes up with each message. */
  readonly number: number;
  readonly accountId: string;
  readonly kind: MessageKind;
  /** The functie that it is about, if any. */
  readonly jobId: string | null;
  /** What happened: an id of a copy, an offering and the like. Nobody is told twice about the same. */
  readonly aboutId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null while it was not read. */
  readonly readAt: string | null;
}
