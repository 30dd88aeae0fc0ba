import { accountExists } from './accountExists';
import type { AccessPorts } from './accessPorts';
import { checkFirstStartLink } from './checkFirstStartLink';
import { createFirstAccount } from './createFirstAccount';
import { makeFirstStartLink } from './makeFirstStartLink';
import { resolveSession } from './resolveSession';
import { signIn } from './signIn';
import { signOut } from './signOut';

/** Everything that has to do with getting in and out, on one set of ports. */
export interface AccessUseCases {
  readonly accountExists: ReturnType<typeof accountExists>;
  readonly makeFirstStartLink: ReturnType<typeof makeFirstStartLink>;
  readonly checkFirstStartLink: ReturnType<typeof checkFirstStartLink>;
  readonly createFirstAccount: ReturnType<typeof createFirstAccount>;
  readonly signIn: ReturnType<typeof signIn>;
  readonly signOut: ReturnType<typeof signOut>;
  readonly resolveSession: ReturnType<typeof resolveSession>;
}

export function accessUseCases(ports: AccessPorts): AccessUseCases {
  return {
    accountExists: accountExists(ports),
    makeFirstStartLink: makeFirstStartLink(ports),
    checkFirstStartLink: checkFirstStartLink(ports),
    createFirstAccount: createFirstAccount(ports),
    signIn: signIn(ports),
    signOut: signOut(ports),
    resolveSession: resolveSession(ports),
  };
}
