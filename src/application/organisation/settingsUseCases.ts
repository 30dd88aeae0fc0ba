import type { Clock, UnitOfWork } from '../ports';
import { makeViewBrand } from './viewBrand';
import { makeSaveSettings } from './saveSettings';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import {
  makeRastersInForce,
  makeViewSettings,
  makeViewSettingsGroup,
  makeViewSettingsHistory,
} from './viewSettings';

/** Everything about the settings of the employer, on one set of ports. */
export interface SettingsUseCases {
  readonly viewBrand: ReturnType<typeof makeViewBrand>;
  readonly viewSettings: ReturnType<typeof makeViewSettings>;
  readonly viewGroup: ReturnType<typeof makeViewSettingsGroup>;
  readonly viewHistory: ReturnType<typeof makeViewSettingsHistory>;
  readonly rasters: ReturnType<typeof makeRastersInForce>;
  readonly saveSettings: ReturnType<typeof makeSaveSettings>;
}

export function settingsUseCases(ports: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly library: CatalogLibrary;
}): SettingsUseCases {
  return {
    viewBrand: makeViewBrand(ports),
    viewSettings: makeViewSettings(ports),
    viewGroup: makeViewSettingsGroup(ports),
    viewHistory: makeViewSettingsHistory(ports),
    rasters: makeRastersInForce(ports),
    saveSettings: makeSaveSettings(ports),
  };
}
