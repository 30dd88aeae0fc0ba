import { settingsGroups, type SettingsGroup } from '../../domain/organisation/settings';

/** What the groups of settings are called. */
export const groupNames: Readonly<Record<SettingsGroup, string>> = {
  organisatie: 'Organisatie en HR',
  logo: 'Logo',
  huisstijl: 'Kleuren',
  indelen: 'Regels bij het indelen',
  ijkpunten: 'IJkpunten',
  bezwaar: 'Bezwaar',
  onderhoud: 'Onderhoud',
  bewaren: 'Bewaren',
};

/** What a group is called; one that this version does not know keeps its own name. */
export function groupName(group: string): string {
  const known = settingsGroups.find((one) => one === group);
  return known === undefined ? group : groupNames[known];
}
