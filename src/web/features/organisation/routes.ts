import type { SettingsUseCases } from '../../../application/organisation/settingsUseCases';
import { settingsAction } from '../../../domain/organisation/settings';
import { routes, type Route } from '../../shared/defineRoutes';
import { pathParam } from '../../shared/requests';
import { urls } from '../../urls';
import { anchorsForm } from './anchorsForm';
import { brandForm } from './brandForm';
import { gradingForm } from './gradingForm';
import { logoHandlers, logoUpload } from './logoHandlers';
import { objectionForm } from './objectionForm';
import { organisationForm } from './organisationForm';
import { overviewHandlers } from './overviewHandlers';
import { retentionForm } from './retentionForm';
import { settingsHandlers } from './settingsForm';
import { upkeepForm } from './upkeepForm';

export interface OrganisationDeps {
  readonly settings: SettingsUseCases;
}

/** The settings of the employer: all of them, their history, and a page per group. */
export function organisationRoutes({ settings }: OrganisationDeps): readonly Route[] {
  const overview = overviewHandlers(settings);
  const organisation = settingsHandlers(settings, () => organisationForm);
  const brand = settingsHandlers(settings, () => brandForm);
  const objection = settingsHandlers(settings, () => objectionForm);
  const grading = settingsHandlers(settings, () => gradingForm);
  const anchors = settingsHandlers(settings, (req) =>
    anchorsForm(settings.rasters(), pathParam(req, 'dimensie')),
  );
  const logo = logoHandlers(settings);
  const retention = settingsHandlers(settings, () => retentionForm);
  const upkeep = settingsHandlers(settings, () => upkeepForm);
  return routes(
    { method: 'get', path: urls.instellingen.pattern, action: 'organisation.view', handler: overview.show },
    {
      method: 'get',
      path: urls.instellingenWijzigingen.pattern,
      action: 'organisation.view',
      handler: overview.history,
    },
    ...pair(urls.instellingenOrganisatie.pattern, 'organisatie', organisation),
    ...pair(urls.instellingenHuisstijl.pattern, 'huisstijl', brand),
    { method: 'get', path: urls.instellingenLogo.pattern, action: settingsAction.logo, handler: logo.show },
    {
      method: 'post',
      path: urls.instellingenLogo.pattern,
      action: settingsAction.logo,
      upload: logoUpload,
      handler: logo.submit,
    },
    {
      method: 'post',
      path: urls.instellingenLogoWeghalen.pattern,
      action: settingsAction.logo,
      handler: logo.remove,
    },
    ...pair(urls.instellingenBezwaar.pattern, 'bezwaar', objection),
    ...pair(urls.instellingenIndelen.pattern, 'indelen', grading),
    ...pair(urls.instellingenIjkpunten.pattern, 'ijkpunten', anchors),
    ...pair(urls.instellingenOnderhoud.pattern, 'onderhoud', upkeep),
    ...pair(urls.instellingenBewaren.pattern, 'bewaren', retention),
  );

  /** Showing and sending the page of a group. */
  function pair(
    path: string,
    group: keyof typeof settingsAction,
    { show, submit }: ReturnType<typeof settingsHandlers>,
  ): readonly Route[] {
    const action = settingsAction[group];
    return [
      { method: 'get', path, action, handler: show },
      { method: 'post', path, action, handler: submit },
    ];
  }
}
