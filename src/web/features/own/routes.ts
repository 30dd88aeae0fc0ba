import type { OwnUseCases } from '../../../application/own/ownUseCases';
import type { CareerUseCases } from '../../../application/references/careerUseCases';
import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import type { OwnStartDeps } from './ownStart';
import { dataHandlers } from './dataHandlers';
import { ownHandlers } from './ownHandlers';

export interface OwnDeps extends OwnStartDeps {
  readonly own: OwnUseCases;
  readonly career: Pick<CareerUseCases, 'viewOwnLadder'>;
}

/** What people read about themselves. */
export function ownRoutes(deps: OwnDeps): readonly Route[] {
  const profile = ownHandlers(deps);
  const data = dataHandlers(deps);
  return routes(
    { method: 'get', path: urls.mijnProfiel.pattern, action: 'own.view', handler: profile.begin },
    { method: 'get', path: urls.mijnProfielVan.pattern, action: 'own.view', handler: profile.show },
    { method: 'get', path: urls.mijnGegevens.pattern, action: 'own.data', handler: data.own },
    {
      method: 'get',
      path: urls.mijnGegevensBestand.pattern,
      action: 'own.data',
      fresh: true,
      handler: data.ownFile,
    },
    {
      method: 'get',
      path: urls.gegevensVan.pattern,
      action: 'account.export',
      fresh: true,
      handler: data.other,
    },
    {
      method: 'get',
      path: urls.gegevensVanBestand.pattern,
      action: 'account.export',
      fresh: true,
      handler: data.otherFile,
    },
  );
}
