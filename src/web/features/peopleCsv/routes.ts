import type { PeopleFileUseCases } from '../../../application/peopleFile/peopleFileUseCases';
import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { exportHandler } from './exportHandler';
import { importHandlers } from './importHandlers';
import { peopleUpload } from './readPeopleFile';

export interface PeopleCsvDeps {
  readonly peopleFile: PeopleFileUseCases;
}

/** Taking people out to a file, and in from one: choose, look, confirm. */
export function peopleCsvRoutes(deps: PeopleCsvDeps): readonly Route[] {
  const { choose, upload, look, apply } = importHandlers(deps);
  const action = 'account.edit';
  return routes(
    {
      method: 'get',
      path: urls.mensenBestand.pattern,
      action: 'account.export',
      fresh: true,
      handler: exportHandler(deps),
    },
    { method: 'get', path: urls.mensenImporteren.pattern, action, handler: choose },
    { method: 'post', path: urls.mensenImporteren.pattern, action, upload: peopleUpload, handler: upload },
    { method: 'get', path: urls.mensenVoorstel.pattern, action, handler: look },
    { method: 'post', path: urls.mensenVoorstel.pattern, action, handler: apply },
  );
}
