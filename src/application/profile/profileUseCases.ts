import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Clock, Digests, UnitOfWork } from '../ports';
import { makeCheckProfile } from './checkProfile';
import { makeCompleteProfile } from './completeProfile';
import { makeDownloadProfile } from './downloadProfile';
import { makeSaveSection } from './saveSection';
import { makeViewProfile } from './viewProfile';

/** The ports that the use cases of the profile stand on. */
export interface ProfilePorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly digests: Digests;
}

/** Everything that writes, checks and hands out the profile, on one set of ports. */
export interface ProfileUseCases {
  readonly viewProfile: ReturnType<typeof makeViewProfile>;
  readonly saveSection: ReturnType<typeof makeSaveSection>;
  readonly checkProfile: ReturnType<typeof makeCheckProfile>;
  readonly completeProfile: ReturnType<typeof makeCompleteProfile>;
  readonly downloadProfile: ReturnType<typeof makeDownloadProfile>;
}

export function profileUseCases(ports: ProfilePorts): ProfileUseCases {
  return {
    viewProfile: makeViewProfile(ports),
    saveSection: makeSaveSection(ports),
    checkProfile: makeCheckProfile(ports),
    completeProfile: makeCompleteProfile(ports),
    downloadProfile: makeDownloadProfile(ports),
  };
}
