import type { SingleSignOn } from '../../ports';
import type { AccessPorts } from '../accessPorts';
import { makeBeginSso } from './beginSso';
import { makeFinishSso } from './finishSso';
import { makeGiveTieLink, makeTieLinkFor, makeUntie, makeViewOwnTie, makeViewTie } from './ties';

/** Signing in elsewhere, where an identity service is set. */
export interface SsoUseCases {
  /** How people call the service. */
  readonly name: string;
  readonly begin: ReturnType<typeof makeBeginSso>;
  readonly finish: ReturnType<typeof makeFinishSso>;
  readonly viewOwnTie: ReturnType<typeof makeViewOwnTie>;
  readonly viewTie: ReturnType<typeof makeViewTie>;
  readonly giveTieLink: ReturnType<typeof makeGiveTieLink>;
  readonly tieLinkFor: ReturnType<typeof makeTieLinkFor>;
  readonly untie: ReturnType<typeof makeUntie>;
}

export function ssoUseCases(given: AccessPorts, singleSignOn: SingleSignOn): SsoUseCases {
  const ports = { ...given, singleSignOn };
  return {
    name: singleSignOn.name,
    begin: makeBeginSso(ports),
    finish: makeFinishSso(ports),
    viewOwnTie: makeViewOwnTie(ports),
    viewTie: makeViewTie(ports),
    giveTieLink: makeGiveTieLink(ports),
    tieLinkFor: makeTieLinkFor(ports),
    untie: makeUntie(ports),
  };
}
