import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { checkHandlers } from './checkHandlers';
import type { ProfileDeps } from './deps';
import { downloadHandler } from './downloadHandler';
import { levelFirst } from './levelFirst';
import { libraryHandlers } from './libraryHandlers';
import { sectionHandlers } from './sectionHandlers';

/** Writing the functieprofiel, checking it, and its PDF. */
export function profileRoutes(deps: ProfileDeps): readonly Route[] {
  const section = sectionHandlers(deps);
  const check = checkHandlers(deps);
  const library = libraryHandlers(deps);
  const download = downloadHandler(deps);
  const { profielBegin, profiel, profielControleren, profielPdf, bibliotheek } = urls;
  return routes(
    { method: 'get', path: profielBegin.pattern, action: 'profile.view', handler: levelFirst(section.begin) },
    { method: 'get', path: profiel.pattern, action: 'profile.view', handler: levelFirst(section.show) },
    {
      method: 'post',
      path: profiel.pattern,
      action: 'profile.edit',
      large: true,
      handler: levelFirst(section.save),
    },
    { method: 'put', path: profiel.pattern, action: 'profile.edit', large: true, handler: section.autosave },
    {
      method: 'get',
      path: profielControleren.pattern,
      action: 'profile.view',
      handler: levelFirst(check.show),
    },
    {
      method: 'post',
      path: profielControleren.pattern,
      action: 'profile.complete',
      handler: levelFirst(check.complete),
    },
    {
      method: 'get',
      path: bibliotheek.pattern,
      action: 'profile.edit',
      handler: levelFirst(library.show),
    },
    {
      method: 'post',
      path: bibliotheek.pattern,
      action: 'profile.edit',
      handler: levelFirst(library.choose),
    },
    { method: 'get', path: profielPdf.pattern, action: 'profile.download', handler: levelFirst(download) },
  );
}
