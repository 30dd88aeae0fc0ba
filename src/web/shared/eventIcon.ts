import type { AuditEventKind } from '../../domain/audit/event';
import type { IconName } from './icon';

/** Icons of the kinds that are worth telling apart at a glance; the others get a plain mark. */
const icons: Partial<Record<AuditEventKind, IconName>> = {
  ingelogd: 'key-round',
  uitgelogd: 'key-round',
  'inloggen-geweigerd': 'shield-alert',
  'toegang-geweigerd': 'shield-alert',
  'vaak-mislukt': 'shield-alert',
  'dossier-gelezen': 'eye',
  'gegevens-geexporteerd': 'download',
  'logboek-geexporteerd': 'download',
  'rechten-geexporteerd': 'download',
  'rapport-geexporteerd': 'download',
  'mensen-geexporteerd': 'download',
  'mensen-geimporteerd': 'user',
  'profiel-gedownload': 'download',
  'advies-gedownload': 'download',
  'logboek-gecontroleerd': 'shield-check',
  'niveau-bepaald': 'badge-check',
  'advies-gegeven': 'scale',
  'persoon-gewist': 'trash-2',
  'account-gemaakt': 'user',
  'functie-gemaakt': 'plus',
  'functie-gewijzigd': 'pencil',
  'functiehouder-gewijzigd': 'users',
  'leidinggevenden-gevraagd': 'users',
  'antwoord-bewaard': 'list-checks',
  'niveau-heropend': 'undo-2',
  'procedure-begonnen': 'undo-2',
  'catalogus-overgegaan': 'arrow-right',
  'catalogus-blijft': 'badge-check',
  'aanleiding-gemeld': 'circle-alert',
  'aanleiding-beantwoord': 'badge-check',
  'herziening-gekozen': 'hourglass',
  'profiel-bewaard': 'pencil',
  'profiel-klaar': 'file-text',
  'aanbieding-ingetrokken': 'undo-2',
  'nieuwe-versie-begonnen': 'copy',
  'papier-gemeld': 'file-text',
  'indelingsbesluit-gegeven': 'file-text',
  'indelingsbesluit-ingetrokken': 'undo-2',
  'indelingsbesluit-gelezen': 'eye',
};

/** The icon of a kind of event. */
export function eventIcon(kind: AuditEventKind): IconName {
  return icons[kind] ?? 'pen-line';
}
