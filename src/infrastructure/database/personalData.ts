import type { Schema } from './schema';

/**
 * What every column of the database has to do with people, in one list: what is shown to someone who asks what is kept
 * about them, and what becomes of it when they are erased. A table or column that is not in here does not compile, and a
 * test walks the real tables, so that nothing about people can slip in unnoticed.
 */

/** What erasing a person does with the value. */
type OnErasure =
  /** The row goes. */
  | 'gone'
  /** It becomes a text that tells nothing. */
  | 'neutral'
  /** The name and the address of the person are taken out of the text; the rest stays. */
  | 'scrubbed'
  /** It stays: an id that points to nobody any more, or a fact that is needed and tells nothing by itself. */
  | 'kept';

export type PersonalColumn =
  /** No data about a person. */
  | 'none'
  | {
      /** Whether it is shown to the person; `secret`: a secret, or the hash of one, which helps nobody but a thief. */
      readonly shown: 'yes' | 'no' | 'secret';
      readonly erasure: OnErasure;
    };

interface PersonalTable<Columns> {
  /** The columns that hold the id of the person that a row is about, or who made it; empty when there are none. */
  readonly of: readonly (keyof Columns & string)[];
  readonly columns: { readonly [Column in keyof Columns]: PersonalColumn };
}

const shown = (erasure: OnErasure): PersonalColumn => ({ shown: 'yes', erasure });
const hidden = (erasure: OnErasure): PersonalColumn => ({ shown: 'no', erasure });
const secret: PersonalColumn = { shown: 'secret', erasure: 'gone' };

export const personalData: { readonly [Table in keyof Schema]: PersonalTable<Schema[Table]> } = {
  organisatie: { of: [], columns: { id: 'none', naam: 'none', revisie: 'none' } },
  account: {
    of: ['id'],
    columns: {
      id: shown('kept'),
      organisatie_id: 'none',
      e_mail: shown('neutral'),
      e_mail_zoek: hidden('neutral'),
      naam: shown('neutral'),
      rollen: shown('neutral'),
      personeelsnummer: shown('neutral'),
      actief: shown('kept'),
      revisie: 'none',
    },
  },
  wachtwoord: {
    of: ['account_id'],
    columns: { account_id: hidden('gone'), organisatie_id: 'none', hash: secret },
  },
  afdeling: {
    of: [],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      naam: 'none',
      naam_zoek: 'none',
      boven_id: 'none',
      revisie: 'none',
    },
  },
  plaatsing: {
    of: ['account_id'],
    columns: { account_id: hidden('gone'), organisatie_id: 'none', afdeling_id: shown('gone') },
  },
  leiding: {
    of: ['account_id'],
    columns: { organisatie_id: 'none', afdeling_id: shown('gone'), account_id: hidden('gone') },
  },
  vervanging: {
    of: ['voor_id', 'door_id'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      voor_id: shown('kept'),
      door_id: shown('kept'),
      van: shown('kept'),
      tot: shown('kept'),
      gemaakt_op: shown('kept'),
      ingetrokken_op: shown('kept'),
    },
  },
  dubbel_account: {
    of: ['account_id', 'blijft_id'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      account_id: shown('kept'),
      blijft_id: shown('kept'),
      reden: shown('scrubbed'),
      was_actief: hidden('kept'),
      gekoppeld_op: shown('kept'),
      losgemaakt_op: shown('kept'),
      los_reden: shown('scrubbed'),
    },
  },
  functiehouder: {
    of: ['account_id'],
    columns: {
      organisatie_id: 'none',
      functie_id: shown('kept'),
      account_id: hidden('kept'),
      van: shown('kept'),
      tot: shown('kept'),
    },
  },
  sessie: {
    of: ['account_id'],
    columns: {
      geheim_sha256: secret,
      id: hidden('gone'),
      organisatie_id: 'none',
      account_id: hidden('gone'),
      csrf_token: secret,
      browser: shown('gone'),
      gemaakt_op: shown('gone'),
      laatst_gezien_op: shown('gone'),
      verloopt_op: shown('gone'),
      bewezen_op: shown('gone'),
      factor_getoond: shown('gone'),
      elders: shown('gone'),
      nieuwe_factor: secret,
      te_tonen_codes: secret,
    },
  },
  tweede_factor: {
    of: ['account_id'],
    columns: {
      account_id: hidden('gone'),
      organisatie_id: 'none',
      geheim: secret,
      laatste_stap: hidden('gone'),
      ingesteld_op: shown('gone'),
    },
  },
  code_weghalen: {
    of: ['account_id', 'gevraagd_door'],
    columns: {
      account_id: hidden('gone'),
      organisatie_id: 'none',
      id: 'none',
      gevraagd_door: hidden('gone'),
      reden: shown('gone'),
      gevraagd_op: shown('gone'),
      verloopt_op: shown('gone'),
    },
  },
  herstelcode: {
    of: ['account_id'],
    columns: { account_id: hidden('gone'), organisatie_id: 'none', code_merk: secret },
  },
  toegangslink: {
    of: ['account_id'],
    columns: {
      account_id: hidden('gone'),
      organisatie_id: 'none',
      geheim_sha256: secret,
      code_merk: secret,
      doel: shown('gone'),
      gemaakt_op: shown('gone'),
      verloopt_op: shown('gone'),
      gebruikt_op: shown('gone'),
    },
  },
  // Counted under a hash, of which nobody can tell whose it is, and gone after a while by itself.
  rem: {
    of: [],
    columns: {
      sleutel: hidden('kept'),
      mislukt: 'none',
      geteld: 'none',
      venster_van: 'none',
      laatst_op: 'none',
    },
  },
  mislukt_per_uur: { of: [], columns: { uur: 'none', aantal: 'none', gemeld: 'none' } },
  bekende_browser: {
    of: ['account_id'],
    columns: {
      geheim_sha256: secret,
      account_id: hidden('gone'),
      organisatie_id: 'none',
      verloopt_op: shown('gone'),
    },
  },
  melding: {
    of: ['account_id', 'over_id'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      account_id: hidden('gone'),
      soort: shown('gone'),
      over_id: hidden('gone'),
      gemaakt_op: shown('gone'),
    },
  },
  sso_koppeling: {
    of: ['account_id'],
    columns: {
      uitgever: shown('gone'),
      onderwerp: shown('gone'),
      account_id: hidden('gone'),
      organisatie_id: 'none',
      gekoppeld_op: shown('gone'),
    },
  },
  // Sealed, and gone after ten minutes.
  sso_verzoek: { of: [], columns: { geheim_sha256: 'none', inhoud: 'none', verloopt_op: 'none' } },
  sso_koppellink: {
    of: ['account_id'],
    columns: {
      account_id: hidden('gone'),
      organisatie_id: 'none',
      geheim_sha256: secret,
      gemaakt_op: shown('gone'),
      verloopt_op: shown('gone'),
      gebruikt_op: shown('gone'),
    },
  },
  aanmelden: { of: [], columns: { organisatie_id: 'none', lokaal: 'none', revisie: 'none' } },
  noodtoegang: {
    of: ['account_id'],
    columns: { account_id: hidden('gone'), organisatie_id: 'none' },
  },
  eerste_start: { of: [], columns: { nummer: 'none', geheim_sha256: 'none', verloopt_op: 'none' } },
  functie: {
    of: ['gemaakt_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      naam: shown('kept'),
      naam_zoek: 'none',
      afdeling: shown('kept'),
      afdeling_zoek: 'none',
      functienummer: shown('kept'),
      functienummer_zoek: 'none',
      catalogus_id: 'none',
      catalogus_versie: 'none',
      catalogus_sha256: 'none',
      status: 'none',
      revisie: 'none',
      kopie_van: 'none',
      gemaakt_door: hidden('kept'),
      gemaakt_op: shown('kept'),
      gewijzigd_op: 'none',
      leiding_antwoordt: 'none',
      bijcatalogi_op: 'none',
    },
  },
  nakijking: {
    of: ['gedaan_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      soort: shown('kept'),
      versies: hidden('kept'),
      gedaan_door: hidden('kept'),
      gedaan_op: shown('kept'),
      reden: shown('scrubbed'),
      antwoorden: hidden('scrubbed'),
    },
  },
  archivering: {
    of: ['gedaan_door', 'terug_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      vorige_status: 'none',
      gedaan_door: hidden('kept'),
      gedaan_op: shown('kept'),
      terug_door: hidden('kept'),
      terug_op: shown('kept'),
      reden: shown('scrubbed'),
    },
  },
  nieuwe_indeling: {
    of: ['heropend_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      aanleiding: shown('kept'),
      besluit_id: 'none',
      heropend_door: hidden('kept'),
      heropend_op: shown('kept'),
      reden: shown('scrubbed'),
      eerder_reden: shown('scrubbed'),
    },
  },
  herziening_keuze: {
    of: ['gekozen_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      besluit_id: 'none',
      herzien_op: shown('kept'),
      gekozen_door: hidden('kept'),
      gekozen_op: shown('kept'),
      reden: shown('scrubbed'),
    },
  },
  // What somebody told about the work belongs to the file of the functie and stays, without their name.
  aanleiding: {
    of: ['gemeld_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      soort: shown('kept'),
      gemeld_door: hidden('kept'),
      gemeld_als: shown('kept'),
      gemeld_op: shown('kept'),
      verteld_door: shown('scrubbed'),
      aanleiding_tekst: shown('scrubbed'),
    },
  },
  aanleiding_antwoord: {
    of: ['beantwoord_door'],
    columns: {
      organisatie_id: 'none',
      aanleiding_id: 'none',
      afloop: shown('kept'),
      beantwoord_door: hidden('kept'),
      beantwoord_op: shown('kept'),
      antwoord_tekst: shown('scrubbed'),
    },
  },
  functie_verwijdering: {
    of: ['verwijderd_door'],
    columns: {
      functie_id: 'none',
      organisatie_id: 'none',
      verwijderd_door: hidden('kept'),
      begonnen_op: shown('kept'),
      klaar_op: 'none',
    },
  },
  functie_afdeling: { of: [], columns: { organisatie_id: 'none', functie_id: 'none', afdeling_id: 'none' } },
  antwoord: {
    of: ['beantwoord_door'],
    columns: {
      organisatie_id: 'none',
      functie_id: shown('kept'),
      soort: shown('kept'),
      vraag_id: shown('kept'),
      waarde: shown('kept'),
      motivering: shown('scrubbed'),
      bewijs: shown('scrubbed'),
      twijfel: shown('kept'),
      revisie: 'none',
      beantwoord_door: hidden('kept'),
      beantwoord_op: shown('kept'),
    },
  },
  profiel_onderdeel: {
    of: ['bewaard_door'],
    columns: {
      organisatie_id: 'none',
      besluit_id: 'none',
      onderdeel_id: shown('kept'),
      inhoud: shown('scrubbed'),
      revisie: 'none',
      bewaard_door: hidden('kept'),
      bewaard_op: shown('kept'),
    },
  },
  besluit: {
    of: ['genomen_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      niveau: shown('kept'),
      motivering: shown('scrubbed'),
      // The answers of others about the functie; who gave one has it under their answers.
      onderbouwing: hidden('scrubbed'),
      catalogi: 'none',
      genomen_door: hidden('kept'),
      genomen_door_naam: shown('neutral'),
      genomen_op: shown('kept'),
      ingetrokken_op: shown('kept'),
      ingetrokken_reden: shown('scrubbed'),
    },
  },
  aanbieding: {
    of: ['aangeboden_door', 'ingetrokken_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      besluit_id: 'none',
      versie: shown('kept'),
      aangeboden_door: hidden('kept'),
      aangeboden_op: shown('kept'),
      ingetrokken_door: hidden('kept'),
      ingetrokken_op: shown('kept'),
      ingetrokken_reden: shown('scrubbed'),
    },
  },
  // The signed file of one person: it goes with that person, and its files, records and notes with it. The names of who signed
  // it for the employer stay in it as long: without them it proves nothing.
  exemplaar: {
    of: ['houder_id'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      aanbieding_id: 'none',
      functie_id: shown('gone'),
      houder_id: hidden('gone'),
      houder_naam: shown('gone'),
      leidinggevende_naam: shown('gone'),
      code: shown('gone'),
      inhoud: shown('gone'),
      inhoud_sha256: shown('gone'),
      status: shown('gone'),
      op_papier: shown('gone'),
      revisie: 'none',
      bevroren_op: shown('gone'),
    },
  },
  // What the file shows stands in `inhoud` of the copy; the person can download the file itself.
  exemplaar_bestand: {
    of: [],
    columns: {
      organisatie_id: 'none',
      exemplaar_id: 'none',
      zegels: 'none',
      sha256: 'none',
      inhoud: hidden('kept'),
      gemaakt_op: 'none',
    },
  },
  bewijs: {
    of: ['gedaan_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      exemplaar_id: shown('kept'),
      handeling: shown('kept'),
      inhoud: shown('kept'),
      sha256: shown('kept'),
      keten_nummer: 'none',
      keten_hash: 'none',
      gedaan_door: hidden('kept'),
      gedaan_op: shown('kept'),
    },
  },
  papier_melding: {
    of: ['gemeld_door'],
    columns: {
      organisatie_id: 'none',
      exemplaar_id: shown('gone'),
      id: 'none',
      handeling: shown('gone'),
      getekend_op: shown('gone'),
      getekend_door: shown('gone'),
      bewaarplaats: shown('gone'),
      gemeld_door: hidden('gone'),
      gemeld_op: shown('gone'),
    },
  },
  exemplaar_geopend: {
    of: ['account_id'],
    columns: {
      organisatie_id: 'none',
      exemplaar_id: shown('gone'),
      account_id: hidden('gone'),
      manier: shown('gone'),
      geopend_op: shown('gone'),
    },
  },
  // Goes with the person to whom it was given, as the copy does. The file says what `inhoud` says.
  indelingsbesluit: {
    of: ['houder_id', 'gegeven_door', 'ingetrokken_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('gone'),
      exemplaar_id: shown('gone'),
      houder_id: hidden('gone'),
      houder_naam: shown('gone'),
      niveau: shown('gone'),
      ingangsdatum: shown('gone'),
      manier: shown('gone'),
      beschikbaar_op: shown('gone'),
      code: shown('gone'),
      inhoud_sha256: shown('gone'),
      bestand_sha256: shown('gone'),
      gegeven_door: hidden('kept'),
      gegeven_op: shown('gone'),
      gelezen_op: shown('gone'),
      ingetrokken_door: hidden('kept'),
      ingetrokken_op: shown('gone'),
      ingetrokken_reden: shown('gone'),
      inhoud: shown('gone'),
      bestand: hidden('gone'),
    },
  },
  bericht: {
    of: ['account_id'],
    columns: {
      nummer: 'none',
      organisatie_id: 'none',
      account_id: hidden('gone'),
      soort: shown('gone'),
      functie_id: shown('gone'),
      over_id: 'none',
      gemaakt_op: shown('gone'),
      gelezen_op: shown('gone'),
    },
  },
  // The address and the words are not kept: they are looked up when the mail leaves.
  uitgaande_mail: {
    of: ['account_id'],
    columns: {
      bericht_nummer: 'none',
      organisatie_id: 'none',
      account_id: hidden('gone'),
      soort: shown('gone'),
      status: shown('gone'),
      pogingen: hidden('gone'),
      vanaf: hidden('gone'),
      gemaakt_op: shown('gone'),
      geclaimd_door: 'none',
      geclaimd_op: hidden('gone'),
      klaar_op: shown('gone'),
    },
  },
  geen_mail: {
    of: ['account_id'],
    columns: { account_id: hidden('gone'), organisatie_id: 'none' },
  },
  herinnering_dag: { of: [], columns: { organisatie_id: 'none', dag: 'none' } },
  // Goes with the person whose objection it is, through the decision. What others said in it stays as long.
  bezwaar_stap: {
    of: ['gedaan_door'],
    columns: {
      organisatie_id: 'none',
      indelingsbesluit_id: shown('kept'),
      nummer: shown('kept'),
      soort: shown('kept'),
      inhoud: shown('kept'),
      sha256: shown('kept'),
      gedaan_door: hidden('kept'),
      gedaan_op: shown('kept'),
      bestand: hidden('kept'),
    },
  },
  tweede_indeling: {
    of: ['beoordelaar_id', 'gevraagd_door', 'afgerond_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      beoordelaar_id: hidden('kept'),
      gevraagd_door: hidden('kept'),
      gevraagd_op: shown('kept'),
      ingeleverd_op: shown('kept'),
      afgerond_door: hidden('kept'),
      afgerond_op: shown('kept'),
      afgerond_reden: shown('scrubbed'),
      vergelijking: hidden('scrubbed'),
    },
  },
  // Whose they are stands with the second grading that they belong to.
  tweede_antwoord: {
    of: [],
    columns: {
      organisatie_id: 'none',
      tweede_id: 'none',
      soort: 'none',
      vraag_id: 'none',
      waarde: 'none',
      motivering: hidden('scrubbed'),
      bewijs: hidden('scrubbed'),
      twijfel: 'none',
      revisie: 'none',
      beantwoord_op: 'none',
    },
  },
  tweede_overeenkomst: {
    of: ['gedaan_door'],
    columns: {
      organisatie_id: 'none',
      tweede_id: shown('kept'),
      soort: shown('kept'),
      vraag_id: shown('kept'),
      waarde: shown('kept'),
      reden: shown('scrubbed'),
      gedaan_door: hidden('kept'),
      gedaan_op: shown('kept'),
    },
  },
  // What people wrote about a functie belongs to its file and stays, without their names.
  zienswijze_ronde: {
    of: ['geopend_door', 'gesloten_door'],
    columns: {
      id: 'none',
      organisatie_id: 'none',
      functie_id: shown('kept'),
      vraagstelling: shown('scrubbed'),
      gevraagde_punten: 'none',
      uiterlijk_op: shown('kept'),
      geopend_door: hidden('kept'),
      geopend_op: shown('kept'),
      gesloten_door: hidden('kept'),
      gesloten_op: shown('kept'),
      antwoorden: hidden('scrubbed'),
    },
  },
  zienswijze_gevraagd: {
    of: ['account_id'],
    columns: {
      organisatie_id: 'none',
      ronde_id: shown('kept'),
      account_id: hidden('kept'),
      als: shown('kept'),
    },
  },
  zienswijze: {
    of: ['account_id'],
    columns: {
      organisatie_id: 'none',
      ronde_id: shown('kept'),
      account_id: hidden('kept'),
      punt: shown('kept'),
      oordeel: shown('kept'),
      zienswijze_tekst: shown('scrubbed'),
      uitspraak: shown('kept'),
      revisie: 'none',
      gegeven_op: shown('kept'),
    },
  },
  zienswijze_besluit: {
    of: ['besloten_door'],
    columns: {
      organisatie_id: 'none',
      ronde_id: shown('kept'),
      punt: shown('kept'),
      besluit_tekst: shown('scrubbed'),
      revisie: 'none',
      besloten_door: hidden('kept'),
      besloten_op: shown('kept'),
    },
  },
  wissing: {
    of: ['account_id'],
    columns: {
      account_id: hidden('kept'),
      organisatie_id: 'none',
      begonnen_op: hidden('kept'),
      klaar_op: hidden('kept'),
    },
  },
  // Shown as sentences instead of as rows. Holds ids only, so that it can stay as it is: the chain would break.
  instelling: {
    of: ['bewaard_door'],
    columns: {
      organisatie_id: 'none',
      groep: shown('kept'),
      versie: shown('kept'),
      // About the employer. The page asks for the name and address of a desk, not of a person.
      inhoud: 'none',
      was: 'none',
      bewaard_door: hidden('kept'),
      bewaard_op: shown('kept'),
    },
  },
  // Works for an hour. Erasing anyone takes all of them away first: one can be about others than who made it.
  mensen_voorstel: {
    of: ['account_id'],
    columns: {
      account_id: hidden('gone'),
      organisatie_id: 'none',
      id: 'none',
      inhoud: hidden('scrubbed'),
      verloopt_op: shown('gone'),
    },
  },
  logo_bestand: { of: [], columns: { organisatie_id: 'none', sha256: 'none', inhoud: 'none' } },
  audit_gebeurtenis: {
    of: [],
    columns: {
      keten: 'none',
      volgnummer: 'none',
      organisatie_id: 'none',
      account_id: hidden('kept'),
      namens_id: hidden('kept'),
      gebeurd_op: hidden('kept'),
      gebeurtenis: hidden('kept'),
      functie_id: 'none',
      vorige_hash: 'none',
      hash: 'none',
    },
  },
};
