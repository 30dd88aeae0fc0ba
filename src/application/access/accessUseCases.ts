import { makeAccountExists } from './accountExists';
import type { AccessPorts } from './accessPorts';
import { makeCheckFirstStartLink } from './checkFirstStartLink';
import { makeCreateFirstAccount } from './createFirstAccount';
import { makeProveAgain } from './proveAgain';
import { makeRenewFirstStartLink } from './renewFirstStartLink';
import { makeResolveSession } from './resolveSession';
import { makeSignIn } from './signIn';
import { makeSignOut } from './signOut';

/** Everything that has to do with getting in and out, on one set of ports. */
export interface AccessUseCases {
  readonly accountExists: ReturnType<typeof makeAccountExists>;
  readonly renewFirstStartLink: ReturnType<typeof makeRenewFirstStartLink>;
  readonly checkFirstStartLink: ReturnType<typeof makeCheckFirstStartLink>;
  readonly createFirstAccount: ReturnType<typeof makeCreateFirstAccount>;
  readonly signIn: ReturnType<typeof makeSignIn>;
  readonly signOut: ReturnType<typeof makeSignOut>;
  readonly proveAgain: ReturnType<typeof makeProveAgain>;
  readonly resolveSession: ReturnType<typeof makeResolveSession>;
}

export function accessUseCases(ports: AccessPorts): AccessUseCases {
  return {
    accountExists: makeAccountExists(ports),
    renewFirstStartLink: makeRenewFirstStartLink(ports),
    checkFirstStartLink: makeCheckFirstStartLink(ports),
    createFirstAccount: makeCreateFirstAccount(ports),
    signIn: makeSignIn(ports),
    signOut: makeSignOut(ports),
    proveAgain: makeProveAgain(ports),
    resolveSession: makeResolveSession(ports),
  };
}
