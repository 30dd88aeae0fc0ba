import type { Generated, GeneratedAlways, Kysely } from 'kysely';
import type { Notice } from '../../application/ports';
import type { FactorRemovalReason } from '../../domain/access/factorRemoval';
import type { SettingsGroup } from '../../domain/organisation/settings';
import type { ObjectionStepKind } from '../../domain/objection/objectionStep';
import type { RulingWay } from '../../domain/ruling/ruling';
import type { MessageKind } from '../../domain/messages/message';
import type { MailStatus } from '../../domain/messages/outgoingMail';
import type { CopyAct, CopyStatus } from '../../domain/signing/copy';
import type { Occasion } from '../../domain/upkeep/occasion';
import type { AskedAs, ViewVerdict } from '../../domain/voice/voice';
import type { JobStatus } from '../../domain/workflow/status';

/** The tables of `db/migrations` as types. Booleans are 0 or 1, JSON is text, times are ISO 8601 text in UTC. */
export interface Schema {
  organisatie: { id: string; naam: string; revisie: number };
  account: {
    id: string;
    organisatie_id: string;
    e_mail: string;
    e_mail_zoek: string;
    naam: string;
    rollen: string;
    personeelsnummer: string;
    actief: 0 | 1;
    revisie: number;
  };
  wachtwoord: { account_id: string; organisatie_id: string; hash: string };
  afdeling: {
    id: string;
    organisatie_id: string;
    naam: string;
    naam_zoek: string;
    boven_id: string | null;
    revisie: number;
  };
  plaatsing: { account_id: string; organisatie_id: string; afdeling_id: string };
  leiding: { organisatie_id: string; afdeling_id: string; account_id: string };
  vervanging: {
    id: string;
    organisatie_id: string;
    voor_id: string;
    door_id: string;
    van: string;
    tot: string;
    gemaakt_op: string;
    ingetrokken_op: string | null;
  };
  dubbel_account: {
    id: string;
    organisatie_id: string;
    account_id: string;
    blijft_id: string;
    reden: string;
    was_actief: 0 | 1;
    gekoppeld_op: string;
    losgemaakt_op: string | null;
    los_reden: string;
  };
  functiehouder: {
    organisatie_id: string;
    functie_id: string;
    account_id: string;
    van: string;
    tot: string | null;
  };
  sessie: {
    geheim_sha256: string;
    id: string;
    organisatie_id: string;
    account_id: string;
    csrf_token: string;
    browser: string;
    gemaakt_op: string;
    laatst_gezien_op: string;
    verloopt_op: string;
    bewezen_op: string;
    factor_getoond: 0 | 1;
    elders: 0 | 1;
    nieuwe_factor: string | null;
    te_tonen_codes: string | null;
  };
  tweede_factor: {
    account_id: string;
    organisatie_id: string;
    geheim: string;
    laatste_stap: number;
    ingesteld_op: string;
  };
  code_weghalen: {
    account_id: string;
    organisatie_id: string;
    id: string;
    gevraagd_door: string;
    reden: FactorRemovalReason;
    gevraagd_op: string;
    verloopt_op: string;
  };
  herstelcode: { account_id: string; organisatie_id: string; code_merk: string };
  toegangslink: {
    account_id: string;
    organisatie_id: string;
    geheim_sha256: string;
    code_merk: string;
    doel: 'uitnodiging' | 'wachtwoord' | 'herstel';
    gemaakt_op: string;
    verloopt_op: string;
    gebruikt_op: string | null;
  };
  rem: { sleutel: string; mislukt: number; geteld: number; venster_van: string; laatst_op: string };
  mislukt_per_uur: { uur: string; aantal: number; gemeld: 0 | 1 };
  bekende_browser: {
    geheim_sha256: string;
    account_id: string;
    organisatie_id: string;
    verloopt_op: string;
  };
  melding: {
    id: string;
    organisatie_id: string;
    account_id: string;
    soort: Notice['kind'];
    over_id: string;
    gemaakt_op: string;
  };
  sso_koppeling: {
    uitgever: string;
    onderwerp: string;
    account_id: string;
    organisatie_id: string;
    gekoppeld_op: string;
  };
  sso_verzoek: { geheim_sha256: string; inhoud: string; verloopt_op: string };
  sso_koppellink: {
    account_id: string;
    organisatie_id: string;
    geheim_sha256: string;
    gemaakt_op: string;
    verloopt_op: string;
    gebruikt_op: string | null;
  };
  aanmelden: { organisatie_id: string; lokaal: 0 | 1; revisie: number };
  noodtoegang: { account_id: string; organisatie_id: string };
  eerste_start: { nummer: 1; geheim_sha256: string; verloopt_op: string };
  functie: {
    id: string;
    organisatie_id: string;
    naam: string;
    naam_zoek: string;
    afdeling: string;
    afdeling_zoek: string;
    functienummer: string;
    functienummer_zoek: string;
    catalogus_id: string;
    catalogus_versie: string;
    catalogus_sha256: string;
    status: JobStatus;
    revisie: number;
    kopie_van: string | null;
    gemaakt_door: string;
    gemaakt_op: string;
    gewijzigd_op: string;
    leiding_antwoordt: 0 | 1;
  };
  archivering: {
    id: string;
    organisatie_id: string;
    functie_id: string;
    vorige_status: JobStatus;
    gedaan_door: string;
    gedaan_op: string;
    terug_door: string | null;
    terug_op: string | null;
    reden: string;
  };
  functie_verwijdering: {
    functie_id: string;
    organisatie_id: string;
    verwijderd_door: string;
    begonnen_op: string;
    klaar_op: string | null;
  };
  functie_afdeling: { organisatie_id: string; functie_id: string; afdeling_id: string };
  antwoord: {
    organisatie_id: string;
    functie_id: string;
    soort: string;
    vraag_id: string;
    waarde: string | null;
    motivering: string;
    bewijs: string;
    twijfel: 0 | 1;
    revisie: number;
    beantwoord_door: string;
    beantwoord_op: string;
  };
  profiel_onderdeel: {
    organisatie_id: string;
    besluit_id: string;
    onderdeel_id: string;
    inhoud: string;
    revisie: number;
    bewaard_door: string;
    bewaard_op: string;
  };
  besluit: {
    id: string;
    organisatie_id: string;
    functie_id: string;
    niveau: string;
    motivering: string;
    onderbouwing: string;
    catalogi: string;
    genomen_door: string;
    genomen_door_naam: string;
    genomen_op: string;
    ingetrokken_op: string | null;
    ingetrokken_reden: string;
  };
  aanbieding: {
    id: string;
    organisatie_id: string;
    functie_id: string;
    besluit_id: string;
    versie: number;
    aangeboden_door: string;
    aangeboden_op: string;
    ingetrokken_door: string | null;
    ingetrokken_op: string | null;
    ingetrokken_reden: string;
  };
  exemplaar: {
    id: string;
    organisatie_id: string;
    aanbieding_id: string;
    functie_id: string;
    houder_id: string;
    houder_naam: string;
    leidinggevende_naam: string;
    code: string;
    inhoud: string;
    inhoud_sha256: string;
    status: CopyStatus;
    op_papier: 0 | 1;
    revisie: number;
    bevroren_op: string;
  };
  exemplaar_bestand: {
    organisatie_id: string;
    exemplaar_id: string;
    zegels: 0 | 1 | 2;
    sha256: string;
    inhoud: Uint8Array;
    gemaakt_op: string;
  };
  bewijs: {
    id: string;
    organisatie_id: string;
    exemplaar_id: string;
    handeling: CopyAct;
    inhoud: string;
    sha256: string;
    keten_nummer: number;
    keten_hash: string;
    gedaan_door: string;
    gedaan_op: string;
  };
  papier_melding: {
    organisatie_id: string;
    exemplaar_id: string;
    id: string;
    handeling: 'papier-akkoord' | 'papier-gezien';
    getekend_op: string;
    getekend_door: string;
    bewaarplaats: string;
    gemeld_door: string;
    gemeld_op: string;
  };
  exemplaar_geopend: {
    organisatie_id: string;
    exemplaar_id: string;
    account_id: string;
    manier: 'pdf' | 'webpagina';
    geopend_op: string;
  };
  indelingsbesluit: {
    id: string;
    organisatie_id: string;
    functie_id: string;
    exemplaar_id: string;
    houder_id: string;
    houder_naam: string;
    niveau: string;
    ingangsdatum: string;
    manier: RulingWay;
    beschikbaar_op: string;
    code: string;
    inhoud_sha256: string;
    bestand_sha256: string;
    gegeven_door: string;
    gegeven_op: string;
    gelezen_op: string | null;
    ingetrokken_door: string | null;
    ingetrokken_op: string | null;
    ingetrokken_reden: string;
    inhoud: string;
    bestand: Uint8Array;
  };
  bericht: {
    nummer: Generated<number>;
    organisatie_id: string;
    account_id: string;
    soort: MessageKind;
    functie_id: string | null;
    over_id: string;
    gemaakt_op: string;
    gelezen_op: string | null;
  };
  uitgaande_mail: {
    bericht_nummer: number;
    organisatie_id: string;
    account_id: string;
    soort: MessageKind;
    status: MailStatus;
    pogingen: number;
    vanaf: string;
    gemaakt_op: string;
    geclaimd_door: string | null;
    geclaimd_op: string | null;
    klaar_op: string | null;
  };
  geen_mail: { account_id: string; organisatie_id: string };
  herinnering_dag: { organisatie_id: string; dag: string };
  bezwaar_stap: {
    organisatie_id: string;
    indelingsbesluit_id: string;
    nummer: number;
    soort: ObjectionStepKind;
    inhoud: string;
    sha256: string;
    gedaan_door: string;
    gedaan_op: string;
    bestand: Uint8Array | null;
  };
  tweede_indeling: {
    id: string;
    organisatie_id: string;
    functie_id: string;
    beoordelaar_id: string;
    gevraagd_door: string;
    gevraagd_op: string;
    ingeleverd_op: string | null;
    afgerond_door: string | null;
    afgerond_op: string | null;
    afgerond_reden: string;
    vergelijking: string;
  };
  tweede_antwoord: {
    organisatie_id: string;
    tweede_id: string;
    soort: string;
    vraag_id: string;
    waarde: string | null;
    motivering: string;
    bewijs: string;
    twijfel: number;
    revisie: number;
    beantwoord_op: string;
  };
  nieuwe_indeling: {
    id: string;
    organisatie_id: string;
    functie_id: string;
    aanleiding: Occasion;
    besluit_id: string;
    heropend_door: string;
    heropend_op: string;
    reden: string;
    eerder_reden: string | null;
  };
  tweede_overeenkomst: {
    organisatie_id: string;
    tweede_id: string;
    soort: string;
    vraag_id: string;
    waarde: string;
    reden: string;
    gedaan_door: string;
    gedaan_op: string;
  };
  zienswijze_ronde: {
    id: string;
    organisatie_id: string;
    functie_id: string;
    vraagstelling: string;
    gevraagde_punten: string;
    uiterlijk_op: string | null;
    geopend_door: string;
    geopend_op: string;
    gesloten_door: string | null;
    gesloten_op: string | null;
    antwoorden: string;
  };
  zienswijze_gevraagd: { organisatie_id: string; ronde_id: string; account_id: string; als: AskedAs };
  zienswijze: {
    organisatie_id: string;
    ronde_id: string;
    account_id: string;
    punt: string;
    oordeel: ViewVerdict;
    zienswijze_tekst: string;
    uitspraak: string | null;
    revisie: number;
    gegeven_op: string;
  };
  zienswijze_besluit: {
    organisatie_id: string;
    ronde_id: string;
    punt: string;
    besluit_tekst: string;
    revisie: number;
    besloten_door: string;
    besloten_op: string;
  };
  instelling: {
    organisatie_id: string;
    groep: SettingsGroup;
    versie: number;
    inhoud: string;
    was: string;
    bewaard_door: string;
    bewaard_op: string;
  };
  mensen_voorstel: {
    account_id: string;
    organisatie_id: string;
    id: string;
    inhoud: string;
    verloopt_op: string;
  };
  logo_bestand: { organisatie_id: string; sha256: string; inhoud: Uint8Array };
  wissing: { account_id: string; organisatie_id: string; begonnen_op: string; klaar_op: string | null };
  audit_gebeurtenis: {
    keten: string;
    volgnummer: number;
    organisatie_id: string | null;
    account_id: string | null;
    namens_id: string | null;
    gebeurd_op: string;
    gebeurtenis: string;
    functie_id: GeneratedAlways<string | null>;
    vorige_hash: string;
    hash: string;
  };
}

/** What a repository runs its queries on: a connection or a running transaction. */
export type Queries = Kysely<Schema>;
