import type { SettingLine } from '../../../presentation/organisation/settingLines';
import { settingsConflictText } from '../../../presentation/organisation/settingsText';
import { formTokenField } from '../../shared/formTokens';
import type { ConflictParams } from '../../shared/partials';

/** The view model of `views/pages/organisation/conflict.ejs`. */
export interface SettingsConflictView {
  readonly heading: string;
  readonly intro: string;
  readonly conflict: ConflictParams;
}

/** Fields that the page makes anew; everything else that was typed goes along. */
const ownFields: readonly string[] = [formTokenField, 'revisie', 'tekst', 'botsing'];

/** What was typed beside what someone else stored in the meantime; only what differs. */
export function settingsConflictView(given: {
  readonly action: string;
  readonly csrfToken: string;
  readonly revision: number;
  readonly typed: Readonly<Record<string, string>>;
  readonly mine: readonly SettingLine[];
  readonly theirs: readonly SettingLine[];
  readonly error: string | undefined;
}): SettingsConflictView {
  const { action, csrfToken, revision, typed, mine, theirs, error } = given;
  const text = settingsConflictText;
  const labels = [...new Set([...mine, ...theirs].map(({ label }) => label))];
  const valueIn = (lines: readonly SettingLine[], label: string): string =>
    lines.find((line) => line.label === label)?.value ?? '';
  const different = labels.filter((label) => valueIn(mine, label) !== valueIn(theirs, label));
  const side = (lines: readonly SettingLine[]) =>
    different.map((label) => ({ label, value: valueIn(lines, label), differs: true }));
  return {
    heading: text.title,
    intro: text.intro,
    conflict: {
      action,
      csrfToken,
      revision,
      name: 'tekst',
      legend: text.legend,
      mine: { heading: text.mine, meta: text.mineMeta, parts: side(mine) },
      theirs: { heading: text.theirs, meta: text.theirsMeta, parts: side(theirs) },
      hidden: [
        ...Object.entries(typed)
          .filter(([name]) => !ownFields.includes(name))
          .map(([name, value]) => ({ name, value })),
        { name: 'botsing', value: 'ja' },
      ],
      error,
    },
  };
}
