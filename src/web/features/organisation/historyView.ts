import type { RasterCatalog } from '../../../domain/catalog/catalog';
import type { SettingsVersion } from '../../../domain/organisation/settings';
import { groupNames } from '../../../presentation/organisation/groupNames';
import { changedLines, settingLines } from '../../../presentation/organisation/settingLines';
import { historyText } from '../../../presentation/organisation/settingsText';
import { momentOf } from '../../../presentation/shared/dates';
import type { EmptyStateParams, PageHeadingParams } from '../../shared/partials';
import { criterionNames } from './criterionNames';

/** The view model of `views/pages/organisation/history.ejs`. */
export interface SettingsHistoryView {
  readonly heading: PageHeadingParams;
  readonly empty: EmptyStateParams | null;
  readonly versions: readonly {
    readonly id: string;
    readonly heading: string;
    readonly meta: string;
    readonly at: string;
    readonly changes: readonly { readonly label: string; readonly text: string }[];
  }[];
}

/** Who changed what, when, and from what to what. */
export function historyView(
  versions: readonly SettingsVersion[],
  rasters: readonly RasterCatalog[],
): SettingsHistoryView {
  const name = criterionNames(rasters);
  return {
    heading: { heading: historyText.title, intro: historyText.intro },
    empty: versions.length === 0 ? historyText.none : null,
    versions: versions.map(({ group, revision, content, before, savedByName, savedAt }) => ({
      id: `${group}-${revision}`,
      heading: historyText.version(groupNames[group], revision),
      meta: historyText.by(savedByName, momentOf(savedAt)),
      at: savedAt,
      changes: changedLines(settingLines(group, before, name), settingLines(group, content, name)).map(
        ({ label, from, to }) => ({ label, text: historyText.changed(from, to) }),
      ),
    })),
  };
}
