import { brandColourNames } from '../../domain/organisation/brand';
import {
  labelledLevels,
  objectionPhases,
  type LabelledLevel,
  type ObjectionPhase,
  type SettingsGroup,
  type SettingsOf,
  type SilenceRule,
} from '../../domain/organisation/settings';
import { combinationRuleLabel } from '../advice/labels';
import { counted } from '../shared/numbers';

/** One setting in words. An empty value means that it is not filled in. */
export interface SettingLine {
  readonly label: string;
  readonly value: string;
}

/** How a criterion is called. */
export type CriterionName = (id: string) => string;

export const levelNames: Readonly<Record<LabelledLevel, string>> = {
  A: 'niveau A',
  B: 'niveau B',
  C: 'niveau C',
  'key-accountmanager': 'Key accountmanager',
};

export const phaseNames: Readonly<Record<ObjectionPhase, string>> = {
  gesprek: 'Gesprek',
  bezwaar: 'Bezwaar',
  besluit: 'Besluit op het bezwaar',
  extern: 'Weg buiten de organisatie',
};

export const silenceLabels: Readonly<Record<SilenceRule, string>> = {
  afgewezen: 'Dan is het bezwaar afgewezen',
  toegewezen: 'Dan krijgt de medewerker gelijk',
  'volgende-stap': 'Dan mag de medewerker naar de volgende stap',
};

export const colourNames: Readonly<Record<(typeof brandColourNames)[number], string>> = {
  merk: 'Hoofdkleur',
  'merk-donker': 'Donkere kleur',
  'merk-licht': 'Lichte kleur',
  'merk-lijn': 'Kleur van lijnen',
  'merk-op': 'Tekst op de hoofdkleur',
  'merk-accent': 'Accentkleur',
};

const months = (count: number): string => counted(count, 'maand', 'maanden');
const weeks = (count: number): string => counted(count, 'week', 'weken');

const lines: {
  readonly [Group in SettingsGroup]: (content: SettingsOf<Group>, name: CriterionName) => SettingLine[];
} = {
  organisatie: ({ name, deskName, deskEmail, deskPhone, deskLines, checkWithoutSignIn, reminderDays }) => [
    { label: 'Naam', value: name },
    { label: 'Naam van het HR-loket', value: deskName },
    { label: 'E-mailadres', value: deskEmail },
    { label: 'Telefoonnummer', value: deskPhone },
    { label: 'Verder nog', value: deskLines },
    { label: 'Controleren zonder in te loggen', value: checkWithoutSignIn ? 'Mag' : 'Mag niet' },
    { label: 'Herinnering', value: `Na ${counted(reminderDays, 'dag', 'dagen')}` },
  ],
  logo: ({ image }) => [
    {
      label: 'Logo',
      value:
        image === null
          ? ''
          : `${image.type === 'image/png' ? 'PNG' : 'JPEG'}, ${image.width} bij ${image.height} beeldpunten (controlegetal ${image.sha256.slice(0, 12)})`,
    },
  ],
  huisstijl: (colours) =>
    brandColourNames.map((name) => ({ label: colourNames[name], value: colours[name] })),
  indelen: ({ combinationRule, notMediaReason, levelLabels }) => [
    { label: 'Functie met twee delen', value: combinationRuleLabel(combinationRule) },
    { label: 'Mediabedrijf', value: notMediaReason === null ? 'Ja, of niet ingevuld' : 'Nee' },
    { label: 'Uitleg bij communicatietrajecten', value: notMediaReason ?? '' },
    ...labelledLevels.map((level) => ({ label: `Naam van ${levelNames[level]}`, value: levelLabels[level] })),
  ],
  ijkpunten: (anchors, name) =>
    Object.entries(anchors).map(([id, text]) => ({ label: `IJkpunt: ${name(id)}`, value: text })),
  bezwaar: ({ phases, silence }) => [
    ...objectionPhases.map((phase) => {
      const { on, weeks: count, to } = phases[phase];
      const way = [weeks(count), ...(to === '' ? [] : [`bij ${to}`])].join(', ');
      return { label: phaseNames[phase], value: on ? way : 'Niet' };
    }),
    { label: 'Als de werkgever niet op tijd antwoordt', value: silenceLabels[silence] },
  ],
  onderhoud: ({ reviewMonths }) => [
    { label: 'Indeling opnieuw bekijken', value: `Na ${months(reviewMonths)}` },
  ],
  bewaren: ({ personFile, drafts }) => [
    { label: 'Dossier van iemand die weg is', value: months(personFile) },
    { label: 'Functie in concept', value: months(drafts) },
  ],
};

/** A group of settings in words, line by line. */
export function settingLines<Group extends SettingsGroup>(
  group: Group,
  content: SettingsOf<Group>,
  name: CriterionName,
): readonly SettingLine[] {
  return lines[group](content, name);
}

/** The lines that are different, with what they said before; an absent line is an empty one. */
export function changedLines(
  before: readonly SettingLine[],
  after: readonly SettingLine[],
): readonly { readonly label: string; readonly from: string; readonly to: string }[] {
  const labels = [...new Set([...after, ...before].map(({ label }) => label))];
  const valueIn = (all: readonly SettingLine[], label: string): string =>
    all.find((line) => line.label === label)?.value ?? '';
  return labels
    .map((label) => ({ label, from: valueIn(before, label), to: valueIn(after, label) }))
    .filter(({ from, to }) => from !== to);
}
