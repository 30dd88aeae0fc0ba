import { makeCompareCopy, makeViewVersions } from './viewVersions';

/** Laying versions of a functieprofiel side by side. */
export interface VersionUseCases {
  readonly viewVersions: ReturnType<typeof makeViewVersions>;
  readonly compareCopy: ReturnType<typeof makeCompareCopy>;
}

export function versionUseCases(ports: Parameters<typeof makeViewVersions>[0]): VersionUseCases {
  return { viewVersions: makeViewVersions(ports), compareCopy: makeCompareCopy(ports) };
}
