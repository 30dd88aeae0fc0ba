import { makeAccountExists } from './accountExists';
import type { AccessPorts } from './accessPorts';
import { makeCheckFirstStartLink } from './checkFirstStartLink';
import { makeBeginFactor, makeFactorOwner, makeFinishFactor } from './setUpFactor';
import { makePassSecondFactor } from './passSecondFactor';
import { makePutAwayRecoveryCodes, makeRenewRecoveryCodes, makeShowRecoveryCodes } from './recoveryCodes';
import { makeCreateFirstAccount } from './createFirstAccount';
import { makeProveAgain, makeWaysToProve } from './proveAgain';
import { makeRenewFirstStartLink } from './renewFirstStartLink';
import { makeResolveSession } from './resolveSession';
import { makeSignIn } from './signIn';
import { makeSignOut } from './signOut';
import { makeOpenAccessLink, makeRedeemAccess } from './redeemAccess';
import { makeAskFactorRemoval, makeConfirmFactorRemoval, makeDropFactorRemoval } from './factorRemoval';
import { makeViewPersonAccess, makeGiveAccess, makeEndSessionsOf } from './manageAccess';
import {
  makeViewOwnSecurity,
  makeChangePassword,
  makeSwitchOffFactor,
  makeEndOwnSessions,
} from './ownSecurity';
import { makeAskNewPassword } from './askNewPassword';
import { makeMailAccess } from './mailAccess';
import { makePasswordIsOff } from './passwordSignIn';
import { makeChooseSignIn, makeViewSignInChoice } from './signInChoice';
import { makeListSignals } from './signals';
import { makeListNotices, makeReadNotices } from './notices';

/** Everything that has to do with getting in and out, on one set of ports. */
export interface AccessUseCases {
  readonly accountExists: ReturnType<typeof makeAccountExists>;
  readonly renewFirstStartLink: ReturnType<typeof makeRenewFirstStartLink>;
  readonly checkFirstStartLink: ReturnType<typeof makeCheckFirstStartLink>;
  readonly createFirstAccount: ReturnType<typeof makeCreateFirstAccount>;
  readonly signIn: ReturnType<typeof makeSignIn>;
  readonly passSecondFactor: ReturnType<typeof makePassSecondFactor>;
  readonly factorOwner: ReturnType<typeof makeFactorOwner>;
  readonly beginFactor: ReturnType<typeof makeBeginFactor>;
  readonly finishFactor: ReturnType<typeof makeFinishFactor>;
  readonly showRecoveryCodes: ReturnType<typeof makeShowRecoveryCodes>;
  readonly putAwayRecoveryCodes: ReturnType<typeof makePutAwayRecoveryCodes>;
  readonly renewRecoveryCodes: ReturnType<typeof makeRenewRecoveryCodes>;
  readonly signOut: ReturnType<typeof makeSignOut>;
  readonly waysToProve: ReturnType<typeof makeWaysToProve>;
  readonly proveAgain: ReturnType<typeof makeProveAgain>;
  readonly openAccessLink: ReturnType<typeof makeOpenAccessLink>;
  readonly redeemAccess: ReturnType<typeof makeRedeemAccess>;
  /** Null when no mail server is set. */
  readonly askNewPassword: ReturnType<typeof makeAskNewPassword> | null;
  readonly mailAccess: ReturnType<typeof makeMailAccess> | null;
  readonly viewPersonAccess: ReturnType<typeof makeViewPersonAccess>;
  readonly giveAccess: ReturnType<typeof makeGiveAccess>;
  readonly askFactorRemoval: ReturnType<typeof makeAskFactorRemoval>;
  readonly confirmFactorRemoval: ReturnType<typeof makeConfirmFactorRemoval>;
  readonly dropFactorRemoval: ReturnType<typeof makeDropFactorRemoval>;
  readonly endSessionsOf: ReturnType<typeof makeEndSessionsOf>;
  readonly viewOwnSecurity: ReturnType<typeof makeViewOwnSecurity>;
  readonly changePassword: ReturnType<typeof makeChangePassword>;
  readonly switchOffFactor: ReturnType<typeof makeSwitchOffFactor>;
  readonly endOwnSessions: ReturnType<typeof makeEndOwnSessions>;
  readonly passwordIsOff: ReturnType<typeof makePasswordIsOff>;
  readonly viewSignInChoice: ReturnType<typeof makeViewSignInChoice>;
  readonly chooseSignIn: ReturnType<typeof makeChooseSignIn>;
  readonly listSignals: ReturnType<typeof makeListSignals>;
  readonly listNotices: ReturnType<typeof makeListNotices>;
  readonly readNotices: ReturnType<typeof makeReadNotices>;
  readonly resolveSession: ReturnType<typeof makeResolveSession>;
}

export function accessUseCases(ports: AccessPorts): AccessUseCases {
  const { linkPost } = ports;
  return {
    accountExists: makeAccountExists(ports),
    renewFirstStartLink: makeRenewFirstStartLink(ports),
    checkFirstStartLink: makeCheckFirstStartLink(ports),
    createFirstAccount: makeCreateFirstAccount(ports),
    signIn: makeSignIn(ports),
    passSecondFactor: makePassSecondFactor(ports),
    factorOwner: makeFactorOwner(ports),
    beginFactor: makeBeginFactor(ports),
    finishFactor: makeFinishFactor(ports),
    showRecoveryCodes: makeShowRecoveryCodes(ports),
    putAwayRecoveryCodes: makePutAwayRecoveryCodes(ports),
    renewRecoveryCodes: makeRenewRecoveryCodes(ports),
    signOut: makeSignOut(ports),
    waysToProve: makeWaysToProve(ports),
    proveAgain: makeProveAgain(ports),
    openAccessLink: makeOpenAccessLink(ports),
    redeemAccess: makeRedeemAccess(ports),
    askNewPassword: linkPost && makeAskNewPassword({ ...ports, linkPost }),
    mailAccess: linkPost && makeMailAccess({ ...ports, linkPost }),
    viewPersonAccess: makeViewPersonAccess(ports),
    giveAccess: makeGiveAccess(ports),
    askFactorRemoval: makeAskFactorRemoval(ports),
    confirmFactorRemoval: makeConfirmFactorRemoval(ports),
    dropFactorRemoval: makeDropFactorRemoval(ports),
    endSessionsOf: makeEndSessionsOf(ports),
    viewOwnSecurity: makeViewOwnSecurity(ports),
    changePassword: makeChangePassword(ports),
    switchOffFactor: makeSwitchOffFactor(ports),
    endOwnSessions: makeEndOwnSessions(ports),
    passwordIsOff: makePasswordIsOff(ports),
    viewSignInChoice: makeViewSignInChoice(ports),
    chooseSignIn: makeChooseSignIn(ports),
    listSignals: makeListSignals(ports),
    listNotices: makeListNotices(ports),
    readNotices: makeReadNotices(ports),
    resolveSession: makeResolveSession(ports),
  };
}
