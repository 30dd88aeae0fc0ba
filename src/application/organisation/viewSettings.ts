import type { RasterCatalog } from '../../domain/catalog/catalog';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import {
  settingsAction,
  type CurrentSettings,
  type SettingsGroup,
  type SettingsVersion,
} from '../../domain/organisation/settings';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';

/** All settings as they hold now. */
export type AllSettings = { readonly [Group in SettingsGroup]: CurrentSettings<Group> };

interface Deps {
  readonly unitOfWork: UnitOfWork;
}

/** Reads every group. */
async function allSettings({ settings }: Repositories): Promise<AllSettings> {
  return {
    organisatie: await settings.current('organisatie'),
    logo: await settings.current('logo'),
    huisstijl: await settings.current('huisstijl'),
    indelen: await settings.current('indelen'),
    ijkpunten: await settings.current('ijkpunten'),
    bezwaar: await settings.current('bezwaar'),
    onderhoud: await settings.current('onderhoud'),
    bewaren: await settings.current('bewaren'),
  };
}

/** All settings, for looking at. */
export function makeViewSettings({ unitOfWork }: Deps) {
  return async (actor: Actor): Promise<AllSettings> => {
    authorise(actor, 'organisation.view');
    return unitOfWork.read(actor.organisationId, allSettings);
  };
}

/** One group, for changing it. Refuses who may not change it. */
export function makeViewSettingsGroup({ unitOfWork }: Deps) {
  return async <Group extends SettingsGroup>(actor: Actor, group: Group): Promise<CurrentSettings<Group>> => {
    authorise(actor, settingsAction[group]);
    return unitOfWork.read(actor.organisationId, ({ settings }) => settings.current(group));
  };
}

/** The rasters in force today: their criteria are what an ijkpunt can be about. Catalogs are no secret. */
export function makeRastersInForce({
  library,
  clock,
}: {
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}) {
  return (): readonly RasterCatalog[] =>
    library
      .list(clock.now().toISOString().slice(0, 10))
      .flatMap(({ catalog }) => (catalog.kind === 'raster' ? [catalog] : []));
}

/** Every version of every group, the last first. */
export function makeViewSettingsHistory({ unitOfWork }: Deps) {
  return async (actor: Actor): Promise<readonly SettingsVersion[]> => {
    authorise(actor, 'organisation.view');
    return unitOfWork.read(actor.organisationId, ({ settings }) => settings.history());
  };
}
