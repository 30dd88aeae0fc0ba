import type { Clock, Digests, UnitOfWork } from '../ports';
import { makeViewBrand } from './viewBrand';
import { makeSaveLogo } from './saveLogo';
import { makeSaveSettings } from './saveSettings';
import { makeViewLogo, makeViewLogoMark } from './viewLogo';
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
  readonly saveLogo: ReturnType<typeof makeSaveLogo>;
  readonly viewLogo: ReturnType<typeof makeViewLogo>;
  readonly viewLogoMark: ReturnType<typeof makeViewLogoMark>;
}

export function settingsUseCases(ports: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly digests: Digests;
  readonly library: CatalogLibrary;
}): SettingsUseCases {
  return {
    viewBrand: makeViewBrand(ports),
    viewSettings: makeViewSettings(ports),
    viewGroup: makeViewSettingsGroup(ports),
    viewHistory: makeViewSettingsHistory(ports),
    rasters: makeRastersInForce(ports),
    saveSettings: makeSaveSettings(ports),
    saveLogo: makeSaveLogo(ports),
    viewLogo: makeViewLogo(ports),
    viewLogoMark: makeViewLogoMark(ports),
  };
}
