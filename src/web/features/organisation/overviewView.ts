import type { AllSettings } from '../../../application/organisation/viewSettings';
import type { RasterCatalog } from '../../../domain/catalog/catalog';
import { settingsAction, type SettingsGroup } from '../../../domain/organisation/settings';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import { groupNames } from '../../../presentation/organisation/groupNames';
import { settingLines, type CriterionName } from '../../../presentation/organisation/settingLines';
import { anchorsText, noEditText, settingsText } from '../../../presentation/organisation/settingsText';
import type { PageHeadingParams, SummaryListParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { anchorsDimensions } from './anchorsForm';
import { criterionNames } from './criterionNames';

/** The view model of `views/pages/organisation/overview.ejs`. */
export interface SettingsOverviewView {
  readonly heading: PageHeadingParams;
  readonly history: Link;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly summary: SummaryListParams | null;
    readonly empty: string;
    /** Where to change it; empty for who may not. */
    readonly links: readonly Link[];
    readonly note: string;
  }[];
}

/** The groups in the order of the overview, with the pages on which each is changed. */
function groupPages(
  rasters: readonly RasterCatalog[],
): readonly { readonly group: SettingsGroup; readonly links: readonly Link[] }[] {
  const page = (group: SettingsGroup, href: string) => ({
    group,
    links: [{ href, label: settingsText.changeGroup(groupNames[group]) }],
  });
  return [
    page('organisatie', urls.instellingenOrganisatie()),
    page('logo', urls.instellingenLogo()),
    page('huisstijl', urls.instellingenHuisstijl()),
    page('indelen', urls.instellingenIndelen()),
    {
      group: 'ijkpunten',
      links: anchorsDimensions(rasters).map(({ id, name }) => ({
        href: urls.instellingenIjkpunten(id),
        label: anchorsText.edit(name),
      })),
    },
    page('bezwaar', urls.instellingenBezwaar()),
    page('onderhoud', urls.instellingenOnderhoud()),
    page('bewaren', urls.instellingenBewaren()),
  ];
}

/** All settings as they hold now, with the ways to change them for who may. */
export function overviewView(
  actor: Actor,
  settings: AllSettings,
  rasters: readonly RasterCatalog[],
): SettingsOverviewView {
  const name = criterionNames(rasters);
  return {
    heading: { heading: settingsText.title, intro: settingsText.intro },
    history: { href: urls.instellingenWijzigingen(), label: settingsText.history },
    groups: groupPages(rasters).map(({ group, links }) => {
      const action = settingsAction[group];
      const may = decide(actor, action) === 'allowed';
      const rows = rowsOf(settings, group, name);
      return {
        id: group,
        heading: groupNames[group],
        summary: rows.length === 0 ? null : { rows },
        empty: settingsText.empty,
        links: may ? links : [],
        note: may ? '' : noEditText(action),
      };
    }),
  };
}

function rowsOf(settings: AllSettings, group: SettingsGroup, name: CriterionName): SummaryListParams['rows'] {
  return settingLines(group, settings[group].content, name)
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => ({ key: label, values: value.split('\n') }));
}
