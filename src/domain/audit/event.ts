import { z } from 'zod';
import { objectionStepKinds } from '../objection/objectionStep';
import { copyActs } from '../signing/copy';
import { occasions } from '../upkeep/occasion';
import { tellingParts, triggerKinds, triggerOutcomes } from '../upkeep/trigger';
import { factorRemovalReasons } from '../access/factorRemoval';

/**
 * Everything that is written down about what people did, as a closed union. Payloads hold ids and facts that the
 * file needs, never free text about a person.
 */
const id = z.string();
const versionStep = z.strictObject({ catalogId: id, from: z.string(), to: z.string() });
export const auditEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisatie-gemaakt'), organisationId: id }),
  z.strictObject({ kind: z.literal('account-gemaakt'), accountId: id, roles: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('ingelogd'), accountId: id }),
  // Signed in at the identity service: how, in its own words.
  z.strictObject({
    kind: z.literal('ingelogd-sso'),
    accountId: id,
    acr: z.string().nullable(),
    amr: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('sso-geweigerd') }),
  z.strictObject({ kind: z.literal('sso-koppellink-gegeven'), accountId: id }),
  z.strictObject({ kind: z.literal('sso-gekoppeld'), accountId: id }),
  z.strictObject({ kind: z.literal('sso-ontkoppeld'), accountId: id }),
  // The password of someone was right who may use one although others may not.
  z.strictObject({ kind: z.literal('noodtoegang-gebruikt'), accountId: id }),
  z.strictObject({
    kind: z.literal('aanmelden-gewijzigd'),
    withPassword: z.boolean(),
    emergencyIds: z.array(id),
  }),
  z.strictObject({ kind: z.literal('inloggen-geweigerd') }),
  // Far more failed attempts than usual: in a day on one account, or (null) in an hour on all together.
  z.strictObject({
    kind: z.literal('vaak-mislukt'),
    accountId: id.nullable(),
    count: z.int(),
    /** What the busiest hour usually is; null when it is about one account. */
    usual: z.int().nullable(),
  }),
  // The password was right; the second step is still to come.
  z.strictObject({ kind: z.literal('wachtwoord-klopte'), accountId: id }),
  z.strictObject({ kind: z.literal('tweede-factor-geweigerd'), accountId: id }),
  z.strictObject({ kind: z.literal('herstelcode-gebruikt'), accountId: id, left: z.int() }),
  z.strictObject({ kind: z.literal('tweede-factor-ingesteld'), accountId: id }),
  z.strictObject({ kind: z.literal('tweede-factor-weggehaald'), accountId: id }),
  // One administrator asked to take a factor away, with a reason; another one did it, or it was taken back.
  z.strictObject({
    kind: z.literal('code-weghalen-gevraagd'),
    accountId: id,
    reason: z.enum(factorRemovalReasons),
  }),
  z.strictObject({
    kind: z.literal('code-weghalen-bevestigd'),
    accountId: id,
    askedBy: id,
    reason: z.enum(factorRemovalReasons),
  }),
  z.strictObject({ kind: z.literal('code-weghalen-ingetrokken'), accountId: id, askedBy: id }),
  z.strictObject({ kind: z.literal('herstelcodes-vernieuwd'), accountId: id }),
  z.strictObject({ kind: z.literal('wachtwoord-gekozen'), accountId: id }),
  z.strictObject({ kind: z.literal('sessies-beeindigd'), accountId: id, count: z.int() }),
  // An administrator handed over a one-time link, and ticked that the identity was checked.
  z.strictObject({
    kind: z.literal('toegang-gegeven'),
    accountId: id,
    purpose: z.enum(['uitnodiging', 'wachtwoord']),
  }),
  // Somebody, who need not be that person, asked for a mail with a one-time link.
  z.strictObject({ kind: z.literal('wachtwoord-vergeten'), accountId: id }),
  // The same, for an address that gets no mail.
  z.strictObject({ kind: z.literal('wachtwoord-vergeten-onbekend') }),
  z.strictObject({ kind: z.literal('toegang-gemaild'), accountId: id }),
  // On the server itself, for who can no longer get in.
  z.strictObject({ kind: z.literal('toegang-hersteld'), accountId: id }),
  z.strictObject({ kind: z.literal('uitgelogd'), accountId: id }),
  // Someone who is signed in proved again who they are, or could not.
  z.strictObject({ kind: z.literal('opnieuw-bewezen'), accountId: id }),
  z.strictObject({ kind: z.literal('opnieuw-bewijzen-geweigerd'), accountId: id }),
  z.strictObject({
    kind: z.literal('functie-gemaakt'),
    jobId: id,
    catalogId: id,
    catalogVersion: z.string(),
    copiedFrom: id.nullable(),
  }),
  z.strictObject({ kind: z.literal('instelling-gewijzigd'), group: z.string(), revision: z.int() }),
  z.strictObject({ kind: z.literal('functie-gewijzigd'), jobId: id }),
  z.strictObject({ kind: z.literal('functie-gearchiveerd'), jobId: id, formerStatus: z.string() }),
  z.strictObject({ kind: z.literal('functie-teruggehaald'), jobId: id, status: z.string() }),
  z.strictObject({ kind: z.literal('functie-verwijderd'), jobId: id }),
  z.strictObject({
    kind: z.literal('functiehouder-gewijzigd'),
    jobId: id,
    accountId: id,
    holds: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('leidinggevenden-gevraagd'), jobId: id, asked: z.boolean() }),
  z.strictObject({ kind: z.literal('antwoord-bewaard'), jobId: id, question: z.string(), revision: z.int() }),
  // Which reference function is walked beside the raster; null: none any more.
  z.strictObject({
    kind: z.literal('voorbeeldfunctie-gekozen'),
    jobId: id,
    referenceId: id.nullable(),
  }),
  z.strictObject({
    kind: z.literal('advies-gegeven'),
    jobId: id,
    outcome: z.string(),
    catalogSha256: z.string(),
  }),
  z.strictObject({
    kind: z.literal('niveau-bepaald'),
    jobId: id,
    level: z.string(),
    advised: z.string(),
    deviates: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('niveau-heropend'), jobId: id }),
  // `early`: within a year after the last decision about the level, with a reason.
  z.strictObject({
    kind: z.literal('procedure-begonnen'),
    jobId: id,
    procedureId: id,
    occasion: z.enum(occasions),
    early: z.boolean(),
  }),
  // The functie uses other versions of catalogs from now on; `emptied`: how many choices were there no more.
  z.strictObject({
    kind: z.literal('catalogus-overgegaan'),
    jobId: id,
    catalogs: z.array(versionStep).readonly(),
    emptied: z.int(),
  }),
  // Newer versions change nothing for the functie, with a reason.
  z.strictObject({
    kind: z.literal('catalogus-blijft'),
    jobId: id,
    catalogs: z.array(versionStep).readonly(),
  }),
  // Somebody told why a grading may not fit any more; HR answered; HR chose another day of review (YYYY-MM-DD). The words stand elsewhere.
  z.strictObject({
    kind: z.literal('aanleiding-gemeld'),
    jobId: id,
    triggerId: id,
    trigger: z.enum(triggerKinds),
    as: z.enum(tellingParts),
  }),
  z.strictObject({
    kind: z.literal('aanleiding-beantwoord'),
    jobId: id,
    triggerId: id,
    outcome: z.enum(triggerOutcomes),
  }),
  z.strictObject({ kind: z.literal('herziening-gekozen'), jobId: id, day: z.string() }),
  z.strictObject({ kind: z.literal('profiel-bewaard'), jobId: id, section: z.string(), revision: z.int() }),
  z.strictObject({ kind: z.literal('profiel-klaar'), jobId: id }),
  z.strictObject({ kind: z.literal('profiel-gedownload'), jobId: id, draft: z.boolean() }),
  z.strictObject({ kind: z.literal('advies-gedownload'), jobId: id }),
  // The policy said no: written once per account, action and hour, so that nobody can flood the log.
  z.strictObject({ kind: z.literal('toegang-geweigerd'), action: z.string() }),
  // Someone read a file about others: written once per reader, file and hour. `personIds`: whom the file is about.
  z.strictObject({
    kind: z.literal('dossier-gelezen'),
    file: z.enum(['functieprofiel', 'persoon', 'bezwaar']),
    jobId: id.nullable(),
    personIds: z.array(id).readonly(),
  }),
  z.strictObject({ kind: z.literal('gegevens-geexporteerd'), personId: id }),
  z.strictObject({
    kind: z.literal('logboek-gecontroleerd'),
    chain: z.enum(['organisatie', 'installatie']),
    entries: z.int(),
    head: z.string(),
    /** The first number that does not fit; null when all do. */
    firstBroken: z.int().nullable(),
    /** The number of the event whose hash somebody had noted before; 0 when the chain does not have it any more. */
    foundAt: z.int().nullable(),
  }),
  z.strictObject({
    kind: z.literal('logboek-geexporteerd'),
    chain: z.enum(['organisatie', 'installatie']),
  }),
  z.strictObject({ kind: z.literal('rechten-geexporteerd') }),
  z.strictObject({ kind: z.literal('rapport-geexporteerd') }),
  z.strictObject({
    kind: z.literal('persoon-gewist'),
    personId: id,
    /** Of how many decisions the name became neutral, and how many texts lost it. */
    decisions: z.int(),
    texts: z.int(),
  }),
  z.strictObject({ kind: z.literal('account-gedeactiveerd'), accountId: id }),
  z.strictObject({ kind: z.literal('account-geactiveerd'), accountId: id }),
  z.strictObject({
    kind: z.literal('account-gewijzigd'),
    accountId: id,
    fields: z.array(z.string()).readonly(),
  }),
  // The roles that somebody has from now on, and those from before.
  z.strictObject({
    kind: z.literal('rollen-gewijzigd'),
    accountId: id,
    roles: z.array(z.string()).readonly(),
    before: z.array(z.string()).readonly(),
  }),
  z.strictObject({ kind: z.literal('mensen-geexporteerd'), people: z.int() }),
  // A file with people was carried out; every account that was made or changed has an event of its own as well.
  z.strictObject({
    kind: z.literal('mensen-geimporteerd'),
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
  }),
  z.strictObject({ kind: z.literal('afdeling-gemaakt'), departmentId: id }),
  z.strictObject({
    kind: z.literal('afdeling-gewijzigd'),
    departmentId: id,
    fields: z.array(z.string()).readonly(),
  }),
  z.strictObject({ kind: z.literal('afdeling-verwijderd'), departmentId: id }),
  // Who began and who stopped leading a department.
  z.strictObject({
    kind: z.literal('leiding-gewijzigd'),
    departmentId: id,
    added: z.array(id).readonly(),
    removed: z.array(id).readonly(),
  }),
  // Two accounts of one person: `accountId` is the duplicate. Nothing under its id is rewritten.
  z.strictObject({ kind: z.literal('accounts-gekoppeld'), accountId: id, keptId: id }),
  z.strictObject({ kind: z.literal('accounts-losgemaakt'), accountId: id, keptId: id }),
  // Who may act for a manager, from one day (YYYY-MM-DD) to another.
  z.strictObject({
    kind: z.literal('vervanging-gemaakt'),
    replacementId: id,
    forId: id,
    byId: id,
    from: z.string(),
    until: z.string(),
  }),
  // A profile was offered for signature: from now on this is what people sign.
  z.strictObject({
    kind: z.literal('profiel-aangeboden'),
    jobId: id,
    version: z.int(),
    copies: z
      .array(z.strictObject({ copyId: id, personId: id, contentSha256: z.string(), fileSha256: z.string() }))
      .readonly(),
  }),
  z.strictObject({ kind: z.literal('aanbieding-ingetrokken'), jobId: id, version: z.int() }),
  // Someone signed, refused or recorded something: the record is bound to the log by its hash.
  z.strictObject({
    kind: z.literal('handeling-vastgelegd'),
    jobId: id,
    copyId: id,
    personId: id,
    act: z.enum(copyActs),
    recordId: id,
    recordSha256: z.string(),
  }),
  z.strictObject({
    kind: z.literal('exemplaar-geopend'),
    jobId: id,
    copyId: id,
    way: z.enum(['pdf', 'webpagina']),
  }),
  z.strictObject({ kind: z.literal('exemplaar-gedownload'), jobId: id, copyId: id, seals: z.int() }),
  z.strictObject({ kind: z.literal('ontvangstbewijs-gedownload'), jobId: id, copyId: id, recordId: id }),
  // A signature with a pen was noted, and not yet confirmed; or the note was taken back.
  z.strictObject({ kind: z.literal('papier-gemeld'), jobId: id, copyId: id }),
  z.strictObject({ kind: z.literal('papier-melding-weggehaald'), jobId: id, copyId: id }),
  z.strictObject({ kind: z.literal('nieuwe-versie-begonnen'), jobId: id }),
  // The decision to a medewerker about the level. `availableOn` (YYYY-MM-DD): the terms for objection begin.
  z.strictObject({
    kind: z.literal('indelingsbesluit-gegeven'),
    jobId: id,
    rulingId: id,
    copyId: id,
    personId: id,
    level: z.string(),
    availableOn: z.string(),
    contentSha256: z.string(),
    fileSha256: z.string(),
  }),
  z.strictObject({
    kind: z.literal('indelingsbesluit-ingetrokken'),
    jobId: id,
    rulingId: id,
    personId: id,
  }),
  // The medewerker opened it for the first time.
  z.strictObject({ kind: z.literal('indelingsbesluit-gelezen'), jobId: id, rulingId: id }),
  z.strictObject({ kind: z.literal('indelingsbesluit-gedownload'), jobId: id, rulingId: id }),
  // An administrator let a mail to this person leave again: it had failed, or nobody knew whether it left.
  z.strictObject({ kind: z.literal('mail-opnieuw'), accountId: id }),
  // A step in an objection: what was said stands in the step, and is bound to the log by its hash.
  z.strictObject({
    kind: z.literal('bezwaar-stap'),
    jobId: id,
    rulingId: id,
    personId: id,
    step: z.enum(objectionStepKinds),
    stepSha256: z.string(),
  }),
  z.strictObject({
    kind: z.literal('bezwaar-gedownload'),
    jobId: id,
    rulingId: id,
    what: z.enum(['besluit', 'dossier-pdf', 'dossier-zip']),
  }),
  // A second assessor was asked, handed in, and it was agreed where the two differed.
  z.strictObject({ kind: z.literal('tweede-beoordelaar-gevraagd'), jobId: id, secondId: id, personId: id }),
  z.strictObject({ kind: z.literal('tweede-indeling-ingeleverd'), jobId: id, secondId: id }),
  z.strictObject({
    kind: z.literal('tweede-indeling-overeen'),
    jobId: id,
    secondId: id,
    question: z.string(),
  }),
  z.strictObject({ kind: z.literal('tweede-indeling-afgerond'), jobId: id, secondId: id }),
  // Views on a functie were asked. `points`: the functie as a whole, or criteria.
  z.strictObject({
    kind: z.literal('zienswijzen-gevraagd'),
    jobId: id,
    roundId: id,
    personIds: z.array(id),
    points: z.array(z.string()),
    dueOn: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('zienswijze-gegeven'), jobId: id, roundId: id }),
  z.strictObject({
    kind: z.literal('zienswijze-besluit'),
    jobId: id,
    roundId: id,
    points: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('zienswijzen-gesloten'), jobId: id, roundId: id }),
  z.strictObject({ kind: z.literal('vervanging-ingetrokken'), replacementId: id, forId: id, byId: id }),
]);
export type AuditEvent = z.infer<typeof auditEventSchema>;
export type AuditEventKind = AuditEvent['kind'];

/** One link of the chain: the event, who did it and when, and the hash that binds it to the link before. */
export interface AuditEntry {
  readonly sequence: number;
  readonly organisationId: string | null;
  readonly accountId: string | null;
  /** In whose place that person acted; absent when they acted for themselves. */
  readonly onBehalfOf?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly event: AuditEvent;
  readonly previousHash: string;
  readonly hash: string;
}
