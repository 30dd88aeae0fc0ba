import type { AuditEvent, AuditEventKind } from '../../domain/audit/event';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { capitalise, outcomeLabel } from '../advice/labels';
import type { Outcome } from '../../domain/grading/advice';
import { groupName } from '../organisation/groupNames';
import { calendarDate } from '../shared/dates';
import { counted, enumerate } from '../shared/numbers';
import type { CopyAct } from '../../domain/signing/copy';
import type { ObjectionStepKind } from '../../domain/objection/objectionStep';
import { versionStepText } from '../catalogReview/versionStepText';
import { occasionText } from '../upkeep/occasionText';
import { outcomeWords } from '../upkeep/triggerText';
import { actionName } from './actionNames';
import { removalReasonInSentence } from '../access/factorRemovalText';
import { roleLabels } from '../accessMessages';
import type { Role } from '../../domain/workflow/actions';

/** How what an event names is called now. */
export interface EventNames {
  readonly person: (id: string) => string;
  readonly job: (id: string) => string;
  readonly department: (id: string) => string;
  /** A question such as `criterium.mandaat`. */
  readonly question: (key: string) => string;
}

type EventOf<Kind extends AuditEventKind> = Extract<AuditEvent, { kind: Kind }>;
interface EventWords<Kind extends AuditEventKind> {
  /** The kind as a choice of the filter. */
  readonly label: string;
  /** What somebody did, as the rest of a sentence that begins with who it was. */
  readonly did: (event: EventOf<Kind>, names: EventNames) => string;
}

const chainNames = { organisatie: 'het logboek', installatie: 'het logboek van de installatie' } as const;
const fileNames = {
  functieprofiel: 'het functieprofiel',
  persoon: 'de gegevens',
  bezwaar: 'het bezwaar',
} as const;

function rolesOf(roles: readonly string[]): string {
  const labels: Readonly<Record<string, string>> = roleLabels satisfies Record<Role, string>;
  return roles.length === 0 ? 'geen rol' : enumerate(roles.map((role) => labels[role] ?? role));
}

/** What somebody did with a copy, up to whose copy it is. */
/** What somebody did in an objection. */
const stepWords: Readonly<Record<ObjectionStepKind, string>> = {
  'gesprek-gevraagd': 'vroeg een gesprek',
  'gesprek-gevoerd': 'legde een gesprek vast',
  'bezwaar-gemaakt': 'legde een bezwaar vast',
  'termijn-verlengd': 'nam meer tijd om te beslissen',
  besloten: 'besliste over een bezwaar',
  'extern-gemeld': 'meldde een stap buiten de organisatie',
  'extern-afgerond': 'legde de uitkomst van buiten de organisatie vast',
  ingetrokken: 'trok de vraag of het bezwaar in',
};

const actWords: Readonly<Record<CopyAct, string>> = {
  akkoord: 'tekende voor akkoord:',
  gezien: 'tekende voor gezien:',
  'akkoord-geweigerd': 'tekende niet voor akkoord:',
  'gezien-geweigerd': 'tekende niet voor gezien:',
  'ontvangst-vastgelegd': 'legde de ontvangst vast van',
  'papier-akkoord': 'bevestigde een handtekening op papier, voor akkoord:',
  'papier-gezien': 'bevestigde een handtekening op papier, voor gezien:',
};

/** "Jan erbij, Piet eraf". */
function cameAndWent(added: readonly string[], removed: readonly string[]): string {
  return [
    ...(added.length === 0 ? [] : [`${enumerate(added)} erbij`]),
    ...(removed.length === 0 ? [] : [`${enumerate(removed)} eraf`]),
  ].join(', ');
}

/**
 * The words of every kind of event. Closed on purpose: a kind that has no words here does not compile, so that nothing
 * in the log is ever without a sentence.
 */
const words: { readonly [Kind in AuditEventKind]: EventWords<Kind> } = {
  'organisatie-gemaakt': {
    label: 'Organisatie gemaakt',
    did: () => 'maakte de organisatie aan',
  },
  'account-gemaakt': {
    label: 'Account gemaakt',
    did: ({ accountId, roles }, { person }) =>
      roles.length === 0
        ? `maakte een account voor ${person(accountId)}, zonder rollen`
        : `maakte een account voor ${person(accountId)} als ${rolesOf(roles)}`,
  },
  ingelogd: { label: 'Ingelogd', did: () => 'logde in' },
  'ingelogd-sso': {
    label: 'Ingelogd via een identiteitsdienst',
    did: ({ acr, amr }) => {
      const how = [...(acr === null ? [] : [acr]), ...amr].join(', ');
      return `logde in via de identiteitsdienst${how === '' ? '' : ` (${how})`}`;
    },
  },
  'sso-geweigerd': {
    label: 'Inloggen via een identiteitsdienst geweigerd',
    did: () => 'kon niet inloggen via de identiteitsdienst',
  },
  'sso-koppellink-gegeven': {
    label: 'Link om te koppelen gegeven',
    did: ({ accountId }, { person }) =>
      `gaf ${person(accountId)} een link om te koppelen aan de identiteitsdienst`,
  },
  'sso-gekoppeld': {
    label: 'Gekoppeld aan de identiteitsdienst',
    did: ({ accountId }, { person }) =>
      `koppelde het account van ${person(accountId)} aan de identiteitsdienst`,
  },
  'sso-ontkoppeld': {
    label: 'Koppeling weggehaald',
    did: ({ accountId }, { person }) =>
      `haalde de koppeling van ${person(accountId)} met de identiteitsdienst weg`,
  },
  'noodtoegang-gebruikt': {
    label: 'Noodtoegang gebruikt',
    did: () => 'gebruikte de noodtoegang en gaf het goede wachtwoord',
  },
  'aanmelden-gewijzigd': {
    label: 'Manier van inloggen veranderd',
    did: ({ withPassword, emergencyIds }, { person }) => {
      const who = emergencyIds.length === 0 ? 'niemand' : enumerate(emergencyIds.map(person));
      return `${withPassword ? 'liet inloggen met een wachtwoord toe' : 'zette inloggen met een wachtwoord uit'}, met noodtoegang voor ${who}`;
    },
  },
  'inloggen-geweigerd': { label: 'Inloggen geweigerd', did: () => 'kon niet inloggen' },
  'vaak-mislukt': {
    label: 'Vaak mislukt om in te loggen',
    did: ({ accountId, count }, { person }) =>
      accountId === null
        ? `merkte dat inloggen vaak mislukte: al ${count} keer in een uur`
        : `merkte dat inloggen vaak mislukte bij ${person(accountId)}: al ${count} keer in een dag`,
  },
  'wachtwoord-klopte': {
    label: 'Wachtwoord klopte',
    did: () => 'gaf het goede wachtwoord en moest nog een tweede stap doen',
  },
  'tweede-factor-geweigerd': {
    label: 'Code geweigerd',
    did: () => 'gaf een verkeerde code bij het inloggen',
  },
  'herstelcode-gebruikt': {
    label: 'Herstelcode gebruikt',
    did: ({ left }) => `gebruikte een herstelcode, er ${left === 1 ? 'is' : 'zijn'} er nog ${left} over`,
  },
  'tweede-factor-ingesteld': {
    label: 'Inloggen met code ingesteld',
    did: () => 'stelde inloggen met een code in',
  },
  'tweede-factor-weggehaald': {
    label: 'Inloggen met code weggehaald',
    did: ({ accountId }, { person }) => `haalde het inloggen met een code weg bij ${person(accountId)}`,
  },
  'code-weghalen-gevraagd': {
    label: 'Gevraagd om inloggen met code weg te halen',
    did: ({ accountId, reason }, { person }) =>
      `vroeg om het inloggen met een code weg te halen bij ${person(accountId)}: ${removalReasonInSentence(reason)}`,
  },
  'code-weghalen-bevestigd': {
    label: 'Inloggen met code weggehaald door twee beheerders',
    did: ({ accountId, askedBy, reason }, { person }) =>
      `haalde het inloggen met een code weg bij ${person(accountId)}, zoals ${person(askedBy)} vroeg: ${removalReasonInSentence(reason)}`,
  },
  'code-weghalen-ingetrokken': {
    label: 'Inloggen met code toch niet weggehaald',
    did: ({ accountId, askedBy }, { person }) =>
      `liet het inloggen met een code staan bij ${person(accountId)}; ${person(askedBy)} vroeg om het weg te halen`,
  },
  'herstelcodes-vernieuwd': { label: 'Nieuwe herstelcodes', did: () => 'maakte nieuwe herstelcodes' },
  'wachtwoord-gekozen': {
    label: 'Wachtwoord gekozen',
    did: ({ accountId }, { person }) => `koos een nieuw wachtwoord voor ${person(accountId)}`,
  },
  'sessies-beeindigd': {
    label: 'Sessies beëindigd',
    did: ({ accountId, count }, { person }) =>
      `beëindigde ${counted(count, 'sessie', 'sessies')} van ${person(accountId)}`,
  },
  'toegang-gegeven': {
    label: 'Toegang gegeven',
    did: ({ accountId, purpose }, { person }) =>
      purpose === 'uitnodiging'
        ? `nodigde ${person(accountId)} uit`
        : `gaf ${person(accountId)} een link voor een nieuw wachtwoord`,
  },
  'wachtwoord-vergeten': {
    label: 'Wachtwoord vergeten',
    did: ({ accountId }, { person }) => `vroeg een mail voor een nieuw wachtwoord voor ${person(accountId)}`,
  },
  'wachtwoord-vergeten-onbekend': {
    label: 'Wachtwoord vergeten, geen mail verstuurd',
    did: () => 'vroeg een mail voor een nieuw wachtwoord voor een account dat geen mail krijgt',
  },
  'toegang-gemaild': {
    label: 'Link gemaild',
    did: ({ accountId }, { person }) => `liet de link naar ${person(accountId)} mailen`,
  },
  'mail-opnieuw': {
    label: 'Mail nog eens gestuurd',
    did: ({ accountId }, { person }) => `liet een mail aan ${person(accountId)} nog eens sturen`,
  },
  'toegang-hersteld': {
    label: 'Toegang hersteld op de server',
    did: ({ accountId }, { person }) => `herstelde op de server de toegang van ${person(accountId)}`,
  },
  uitgelogd: { label: 'Uitgelogd', did: () => 'logde uit' },
  'opnieuw-bewezen': { label: 'Opnieuw bevestigd wie het is', did: () => 'bevestigde opnieuw wie het is' },
  'opnieuw-bewijzen-geweigerd': {
    label: 'Bevestigen geweigerd',
    did: () => 'kon niet bevestigen wie het is',
  },
  'functie-gemaakt': {
    label: 'Functie gemaakt',
    did: ({ jobId, copiedFrom }, { job }) =>
      copiedFrom === null
        ? `maakte de functie ${job(jobId)}`
        : `maakte de functie ${job(jobId)} als kopie van ${job(copiedFrom)}`,
  },
  'instelling-gewijzigd': {
    label: 'Instelling veranderd',
    did: ({ group, revision }) => `veranderde de instellingen: ${groupName(group)} (versie ${revision})`,
  },
  'functie-gewijzigd': {
    label: 'Functie gewijzigd',
    did: ({ jobId }, { job }) => `veranderde de gegevens van de functie ${job(jobId)}`,
  },
  'functie-gearchiveerd': {
    label: 'Functie in het archief gelegd',
    did: ({ jobId }, { job }) => `legde de functie ${job(jobId)} in het archief`,
  },
  'functie-teruggehaald': {
    label: 'Functie uit het archief gehaald',
    did: ({ jobId }, { job }) => `haalde de functie ${job(jobId)} uit het archief`,
  },
  'functie-verwijderd': {
    label: 'Functie verwijderd',
    did: ({ jobId }, { job }) => `verwijderde de functie ${job(jobId)}`,
  },
  'functiehouder-gewijzigd': {
    label: 'Medewerker van een functie veranderd',
    did: ({ jobId, accountId, holds }, { job, person }) =>
      holds
        ? `gaf ${person(accountId)} de functie ${job(jobId)}`
        : `haalde ${person(accountId)} weg bij de functie ${job(jobId)}`,
  },
  'leidinggevenden-gevraagd': {
    label: 'Leidinggevenden gevraagd',
    did: ({ jobId, asked }, { job }) =>
      asked
        ? `vroeg de leidinggevenden om mee te antwoorden bij ${job(jobId)}`
        : `liet HR alleen antwoorden bij ${job(jobId)}`,
  },
  'antwoord-bewaard': {
    label: 'Antwoord bewaard',
    did: ({ jobId, question: asked, revision }, { job, question }) =>
      `bewaarde een antwoord bij ${job(jobId)} op ${question(asked)} (versie ${revision})`,
  },
  'voorbeeldfunctie-gekozen': {
    label: 'Voorbeeldfunctie gekozen',
    did: ({ jobId, referenceId }, { job }) =>
      referenceId === null
        ? `haalde de voorbeeldfunctie onder het raster weg bij ${job(jobId)}`
        : `koos de voorbeeldfunctie ${capitalise(outcomeLabel(referenceId as Outcome))} bij ${job(jobId)}`,
  },
  'advies-gegeven': {
    label: 'Advies gevraagd',
    did: ({ jobId, outcome }, { job }) =>
      `vroeg het advies voor ${job(jobId)}: ${outcomeLabel(outcome as Outcome)}`,
  },
  'niveau-bepaald': {
    label: 'Niveau bepaald',
    did: ({ jobId, level, deviates }, { job }) =>
      `bepaalde het niveau van ${job(jobId)}: ${outcomeLabel(level as SettableLevel)}${deviates ? ', anders dan het advies' : ''}`,
  },
  'niveau-heropend': {
    label: 'Niveau weer geopend',
    did: ({ jobId }, { job }) => `opende het niveau van ${job(jobId)} weer`,
  },
  'procedure-begonnen': {
    label: 'Nieuwe indeling begonnen',
    did: ({ jobId, occasion, early }, { job }) =>
      `begon met een nieuwe indeling van ${job(jobId)} (${occasionText[occasion]})${early ? ', binnen een jaar na het vorige besluit' : ''}`,
  },
  'catalogus-overgegaan': {
    label: 'Overgegaan naar een nieuwe catalogus',
    did: ({ jobId, catalogs, emptied }, { job }) =>
      `liet ${job(jobId)} overgaan naar ${enumerate(catalogs.map(versionStepText))}${emptied === 0 ? '' : `; ${counted(emptied, 'antwoord werd', 'antwoorden werden')} leeg`}`,
  },
  'catalogus-blijft': {
    label: 'Nieuwe catalogus verandert niets',
    did: ({ jobId, catalogs }, { job }) =>
      `legde vast dat ${enumerate(catalogs.map(versionStepText))} voor ${job(jobId)} niets verandert`,
  },
  'aanleiding-gemeld': {
    label: 'Aanleiding gemeld',
    did: ({ jobId, trigger, as }, { job }) =>
      as === 'hr'
        ? `meldde een aanleiding om ${job(jobId)} opnieuw te bekijken (${occasionText[trigger]})`
        : `vroeg om ${job(jobId)} opnieuw in te delen`,
  },
  'aanleiding-beantwoord': {
    label: 'Aanleiding beantwoord',
    did: ({ jobId, outcome }, { job }) =>
      `beantwoordde een aanleiding bij ${job(jobId)}: ${outcomeWords[outcome]}`,
  },
  'herziening-gekozen': {
    label: 'Andere dag van herziening gekozen',
    did: ({ jobId, day }, { job }) =>
      `koos een andere dag om ${job(jobId)} opnieuw te bekijken: ${calendarDate(day)}`,
  },
  'profiel-bewaard': {
    label: 'Profiel bewaard',
    did: ({ jobId, section, revision }, { job }) =>
      `bewaarde een onderdeel van het profiel van ${job(jobId)} (${section}, versie ${revision})`,
  },
  'profiel-klaar': {
    label: 'Profiel klaar',
    did: ({ jobId }, { job }) => `maakte het profiel van ${job(jobId)} klaar`,
  },
  'profiel-gedownload': {
    label: 'Profiel gedownload',
    did: ({ jobId, draft }, { job }) =>
      `downloadde het profiel van ${job(jobId)}${draft ? ', als concept' : ''}`,
  },
  'advies-gedownload': {
    label: 'Advies gedownload',
    did: ({ jobId }, { job }) => `downloadde het advies voor ${job(jobId)}`,
  },
  'profiel-aangeboden': {
    label: 'Profiel aangeboden om te tekenen',
    did: ({ jobId, version, copies }, { job, person }) =>
      `liet versie ${version} van ${job(jobId)} tekenen, met een exemplaar voor ${enumerate(copies.map(({ personId }) => person(personId)))}`,
  },
  'aanbieding-ingetrokken': {
    label: 'Aangeboden profiel ingetrokken',
    did: ({ jobId, version }, { job }) => `trok versie ${version} van ${job(jobId)} in`,
  },
  'handeling-vastgelegd': {
    label: 'Getekend, geweigerd of vastgelegd',
    did: ({ jobId, personId, act, recordSha256 }, { job, person }) =>
      `${actWords[act]} het exemplaar van ${person(personId)} van ${job(jobId)} (bewijs ${recordSha256.slice(0, 12)})`,
  },
  'exemplaar-geopend': {
    label: 'Exemplaar voor het eerst geopend',
    did: ({ jobId, way }, { job }) =>
      `opende een exemplaar van ${job(jobId)} voor het eerst als ${way === 'pdf' ? 'pdf' : 'webpagina'}`,
  },
  'exemplaar-gedownload': {
    label: 'Exemplaar gedownload',
    did: ({ jobId, seals }, { job }) =>
      `downloadde een exemplaar van ${job(jobId)} met ${counted(seals, 'zegel', 'zegels')}`,
  },
  'ontvangstbewijs-gedownload': {
    label: 'Ontvangstbewijs gedownload',
    did: ({ jobId }, { job }) => `downloadde een ontvangstbewijs van ${job(jobId)}`,
  },
  'papier-gemeld': {
    label: 'Handtekening op papier gemeld',
    did: ({ jobId }, { job }) => `meldde een handtekening op papier voor ${job(jobId)}`,
  },
  'papier-melding-weggehaald': {
    label: 'Melding van een handtekening op papier weggehaald',
    did: ({ jobId }, { job }) => `haalde de melding van een handtekening op papier weg bij ${job(jobId)}`,
  },
  'nieuwe-versie-begonnen': {
    label: 'Nieuwe versie begonnen',
    did: ({ jobId }, { job }) => `begon een nieuwe versie van het profiel van ${job(jobId)}`,
  },

  'indelingsbesluit-gegeven': {
    label: 'Indelingsbesluit gegeven',
    did: ({ jobId, personId, level, availableOn }, { job, person }) =>
      `gaf ${person(personId)} het indelingsbesluit voor ${job(jobId)}: ${outcomeLabel(level as SettableLevel)}, beschikbaar op ${calendarDate(availableOn)}`,
  },
  'indelingsbesluit-ingetrokken': {
    label: 'Indelingsbesluit ingetrokken',
    did: ({ jobId, personId }, { job, person }) =>
      `trok het indelingsbesluit voor ${person(personId)} bij ${job(jobId)} in`,
  },
  'indelingsbesluit-gelezen': {
    label: 'Indelingsbesluit voor het eerst gelezen',
    did: ({ jobId }, { job }) => `opende het indelingsbesluit voor ${job(jobId)} voor het eerst`,
  },
  'indelingsbesluit-gedownload': {
    label: 'Indelingsbesluit gedownload',
    did: ({ jobId }, { job }) => `downloadde een indelingsbesluit voor ${job(jobId)}`,
  },
  'bezwaar-stap': {
    label: 'Stap in een bezwaar',
    did: ({ jobId, personId, step, stepSha256 }, { job, person }) =>
      `${stepWords[step]} bij het besluit voor ${person(personId)} over ${job(jobId)} (bewijs ${stepSha256.slice(0, 12)})`,
  },
  'bezwaar-gedownload': {
    label: 'Stukken van een bezwaar gedownload',
    did: ({ jobId, what }, { job }) =>
      `downloadde ${what === 'besluit' ? 'het besluit op een bezwaar' : `het dossier van een bezwaar als ${what === 'dossier-pdf' ? 'pdf' : 'zip'}`} bij ${job(jobId)}`,
  },
  'tweede-beoordelaar-gevraagd': {
    label: 'Tweede beoordelaar gevraagd',
    did: ({ jobId, personId }, { job, person }) =>
      `vroeg ${person(personId)} om ${job(jobId)} als tweede te beoordelen`,
  },
  'tweede-indeling-ingeleverd': {
    label: 'Tweede beoordeling ingeleverd',
    did: ({ jobId }, { job }) => `leverde de tweede beoordeling van ${job(jobId)} in`,
  },
  'tweede-indeling-overeen': {
    label: 'Verschil opgelost',
    did: ({ jobId, question: asked }, { job, question }) =>
      `legde na een tweede beoordeling van ${job(jobId)} het antwoord vast op ${question(asked)}`,
  },
  'tweede-indeling-afgerond': {
    label: 'Tweede beoordeling afgerond',
    did: ({ jobId }, { job }) => `rondde de tweede beoordeling van ${job(jobId)} af`,
  },
  'zienswijzen-gevraagd': {
    label: 'Zienswijzen gevraagd',
    did: ({ jobId, personIds }, { job, person }) =>
      `vroeg een zienswijze over ${job(jobId)} aan ${enumerate(personIds.map(person))}`,
  },
  'zienswijze-gegeven': {
    label: 'Zienswijze gegeven',
    did: ({ jobId }, { job }) => `gaf een zienswijze over ${job(jobId)}`,
  },
  'zienswijze-besluit': {
    label: 'Op zienswijzen besloten',
    did: ({ jobId }, { job }) => `schreef op wat er met de zienswijzen over ${job(jobId)} gebeurt`,
  },
  'zienswijzen-gesloten': {
    label: 'Zienswijzen gesloten',
    did: ({ jobId }, { job }) => `sloot het vragen van zienswijzen over ${job(jobId)}`,
  },
  'toegang-geweigerd': {
    label: 'Toegang geweigerd',
    did: ({ action }) => `mocht dit niet: ${actionName(action)}`,
  },
  'dossier-gelezen': {
    label: 'Dossier gelezen',
    did: ({ file, jobId, personIds }, { job, person }) =>
      `las ${fileNames[file]}${jobId === null ? '' : ` ${job(jobId)}`} van ${enumerate(personIds.map(person))}`,
  },
  'gegevens-geexporteerd': {
    label: 'Gegevens van een persoon bekeken of gedownload',
    did: ({ personId }, { person }) => `vroeg alle gegevens van ${person(personId)} op`,
  },
  'logboek-gecontroleerd': {
    label: 'Logboek gecontroleerd',
    did: ({ chain, entries, firstBroken }) =>
      firstBroken === null
        ? `controleerde ${chainNames[chain]}: ${counted(entries, 'gebeurtenis', 'gebeurtenissen')}, alles klopt`
        : `controleerde ${chainNames[chain]}: er klopt iets niet vanaf gebeurtenis ${firstBroken}`,
  },
  'logboek-geexporteerd': {
    label: 'Logboek gedownload',
    did: ({ chain }) => `downloadde ${chainNames[chain]}`,
  },
  'rechten-geexporteerd': {
    label: 'Overzicht van rechten gedownload',
    did: () => 'downloadde het overzicht van rechten',
  },
  'rapport-geexporteerd': { label: 'Rapport gedownload', did: () => 'downloadde het rapport' },
  'account-gedeactiveerd': {
    label: 'Account gestopt',
    did: ({ accountId }, { person }) => `stopte het account van ${person(accountId)}`,
  },
  'account-geactiveerd': {
    label: 'Account weer in gebruik',
    did: ({ accountId }, { person }) => `zette het account van ${person(accountId)} weer aan`,
  },
  'account-gewijzigd': {
    label: 'Gegevens van een persoon veranderd',
    did: ({ accountId, fields }, { person }) => `veranderde ${enumerate(fields)} van ${person(accountId)}`,
  },
  'rollen-gewijzigd': {
    label: 'Rollen veranderd',
    did: ({ accountId, roles, before }, { person }) =>
      `veranderde de rollen van ${person(accountId)}: eerst ${rolesOf(before)}, nu ${rolesOf(roles)}`,
  },
  'mensen-geexporteerd': {
    label: 'Mensen geëxporteerd',
    did: ({ people }) => `downloadde het bestand met ${counted(people, 'persoon', 'mensen')}`,
  },
  'mensen-geimporteerd': {
    label: 'Mensen geïmporteerd',
    did: ({ added, changed, unchanged }) =>
      `voerde een bestand met mensen door: ${added} toegevoegd, ${changed} veranderd, ${unchanged} gelijk gebleven`,
  },
  'afdeling-gemaakt': {
    label: 'Afdeling gemaakt',
    did: ({ departmentId }, { department }) => `maakte de afdeling ${department(departmentId)}`,
  },
  'afdeling-gewijzigd': {
    label: 'Afdeling veranderd',
    did: ({ departmentId, fields }, { department }) =>
      `veranderde ${enumerate(fields)} van de afdeling ${department(departmentId)}`,
  },
  'afdeling-verwijderd': {
    label: 'Afdeling weggehaald',
    did: ({ departmentId }, { department }) => `haalde de afdeling ${department(departmentId)} weg`,
  },
  'leiding-gewijzigd': {
    label: 'Leiding veranderd',
    did: ({ departmentId, added, removed }, { department, person }) =>
      `veranderde de leiding van ${department(departmentId)}: ${cameAndWent(added.map(person), removed.map(person))}`,
  },
  'accounts-gekoppeld': {
    label: 'Dubbel account gekoppeld',
    did: ({ accountId, keptId }, { person }) =>
      `koppelde een dubbel account van ${person(accountId)} aan het account van ${person(keptId)}`,
  },
  'accounts-losgemaakt': {
    label: 'Dubbel account losgemaakt',
    did: ({ accountId, keptId }, { person }) =>
      `maakte het account van ${person(accountId)} los van het account van ${person(keptId)}`,
  },
  'vervanging-gemaakt': {
    label: 'Vervanging geregeld',
    did: ({ forId, byId, from, until }, { person }) =>
      `liet ${person(byId)} ${person(forId)} vervangen van ${calendarDate(from)} tot en met ${calendarDate(until)}`,
  },
  'vervanging-ingetrokken': {
    label: 'Vervanging ingetrokken',
    did: ({ forId, byId }, { person }) => `trok in dat ${person(byId)} ${person(forId)} vervangt`,
  },
  'persoon-gewist': {
    label: 'Persoon gewist',
    did: () => 'wiste een persoon: naam, adres en alles om mee in te loggen',
  },
};

/** What somebody did, as the rest of a sentence: "bepaalde het niveau van ‘Accountmanager Noord’: niveau B". */
export function eventText(event: AuditEvent, names: EventNames): string {
  // The key of the map is the kind of the event; the compiler cannot follow that through an index.
  const { did } = words[event.kind] as EventWords<AuditEventKind>;
  return did(event, names);
}

/** A kind of event as a choice of a filter. */
export function eventKindLabel(kind: AuditEventKind): string {
  return words[kind].label;
}

/** Every kind of event, by its label. */
export const eventKinds: readonly AuditEventKind[] = (Object.keys(words) as AuditEventKind[]).sort(
  (one, other) => words[one].label.localeCompare(words[other].label, 'nl'),
);
