import { makeCheckFile } from './checkFile';
import { makeInTurn } from './inTurn';
import { makeOfferProfile } from './offerProfile';
import { makeOpenReceipt } from './openReceipt';
import { makePaperSignatures } from './paperSignature';
import { makeRecordReceipt } from './recordReceipt';
import { makeRefuseToSign } from './refuseToSign';
import { makeSignAsHolder } from './signAsHolder';
import { makeSignAsManager } from './signAsManager';
import type { SigningPorts } from './signingPorts';
import { makeOpenCopyFile, makeViewCopy } from './viewCopy';
import { makePreviewOffering, makeViewSigning } from './viewSigning';
import { makeReviseProfile, makeWithdrawOffering } from './withdrawOffering';

/** Everything about offering, signing and handing out, on one set of ports. */
export interface SigningUseCases {
  readonly viewSigning: ReturnType<typeof makeViewSigning>;
  readonly previewOffering: ReturnType<typeof makePreviewOffering>;
  readonly offerProfile: ReturnType<typeof makeOfferProfile>;
  readonly withdrawOffering: ReturnType<typeof makeWithdrawOffering>;
  readonly reviseProfile: ReturnType<typeof makeReviseProfile>;
  readonly signAsManager: ReturnType<typeof makeSignAsManager>;
  readonly signAsHolder: ReturnType<typeof makeSignAsHolder>;
  readonly refuseToSign: ReturnType<typeof makeRefuseToSign>;
  readonly recordReceipt: ReturnType<typeof makeRecordReceipt>;
  readonly paper: ReturnType<typeof makePaperSignatures>;
  readonly viewCopy: ReturnType<typeof makeViewCopy>;
  readonly openCopyFile: ReturnType<typeof makeOpenCopyFile>;
  readonly checkFile: ReturnType<typeof makeCheckFile>;
  readonly openReceipt: ReturnType<typeof makeOpenReceipt>;
}

export function signingUseCases(ports: SigningPorts): SigningUseCases {
  const inTurn = makeInTurn();
  return {
    viewSigning: makeViewSigning(ports),
    previewOffering: makePreviewOffering(ports),
    offerProfile: makeOfferProfile(ports),
    withdrawOffering: makeWithdrawOffering(ports),
    reviseProfile: makeReviseProfile(ports),
    signAsManager: makeSignAsManager(ports, inTurn),
    signAsHolder: makeSignAsHolder(ports, inTurn),
    refuseToSign: makeRefuseToSign(ports, inTurn),
    recordReceipt: makeRecordReceipt(ports, inTurn),
    paper: makePaperSignatures(ports, inTurn),
    viewCopy: makeViewCopy(ports),
    openCopyFile: makeOpenCopyFile(ports),
    checkFile: makeCheckFile(ports),
    openReceipt: makeOpenReceipt(ports),
  };
}
