import { accessUseCases } from './application/access/accessUseCases';
import type { AccessPorts } from './application/access/accessPorts';
import { ssoUseCases } from './application/access/sso/ssoUseCases';
import type { FactorNewsPost } from './application/access/factorNews';
import type { LinkPost } from './application/access/linkPost';
import { auditUseCases } from './application/audit/auditUseCases';
import { departmentUseCases } from './application/departments/departmentUseCases';
import { settingsUseCases } from './application/organisation/settingsUseCases';
import { adviceUseCases } from './application/grading/adviceUseCases';
import { careerUseCases } from './application/references/careerUseCases';
import { walkUseCases } from './application/grading/walkUseCases';
import { holderUseCases } from './application/holders/holderUseCases';
import { jobUseCases } from './application/jobs/jobUseCases';
import { makeSendMailAgain, makeViewOutbox } from './application/messages/manageOutbox';
import { messageUseCases } from './application/messages/messageUseCases';
import { peopleFileUseCases } from './application/peopleFile/peopleFileUseCases';
import { peopleUseCases } from './application/people/peopleUseCases';
import { ownUseCases } from './application/own/ownUseCases';
import { duplicateUseCases } from './application/duplicates/duplicateUseCases';
import { replacementUseCases } from './application/replacements/replacementUseCases';
import { makeViewReport } from './application/report/viewReport';
import { makeErasePerson, makePreviewErasure } from './application/erasure/erasePerson';
import { objectionUseCases } from './application/objection/objectionUseCases';
import { secondUseCases } from './application/second/secondUseCases';
import { voiceUseCases } from './application/voice/voiceUseCases';
import { lifecycleUseCases } from './application/lifecycle/lifecycleUseCases';
import { reviewUseCases } from './application/catalogReview/reviewUseCases';
import { upkeepUseCases } from './application/upkeep/upkeepUseCases';
import { rulingUseCases } from './application/ruling/rulingUseCases';
import { versionUseCases } from './application/versions/versionUseCases';
import { signingUseCases } from './application/signing/signingUseCases';
import {
  makeViewJobTimeline,
  makeViewOwnTimeline,
  makeViewPersonTimeline,
} from './application/timeline/viewTimeline';
import { makeViewWork } from './application/work/viewWork';
import { profileUseCases } from './application/profile/profileUseCases';
import type {
  Clock,
  Digests,
  Ids,
  Logger,
  Mailer,
  PasswordHasher,
  SealKeys,
  Sealer,
  SecretBox,
  SingleSignOn,
  UnitOfWork,
} from './application/ports';
import type { CatalogLibrary } from './domain/catalog/catalogLibrary';
import type { ReferenceLibrary } from './domain/reference/referenceLibrary';
import { refuse, type PrintedDocument } from './domain/shared/failure';
import type { PdfRenderer } from './infrastructure/pdf/createPdfRenderer';
import { PdfTooLong } from './infrastructure/pdf/pdfErrors';
import { unprintableCharacters } from './infrastructure/pdf/unprintableCharacters';
import { readObjectionDecision } from './infrastructure/seal/readObjectionDecision';
import { packZip } from './infrastructure/zip/packZip';
import { oneTimeCodes } from './infrastructure/factors/oneTimeCodes';
import { commonPasswords } from './infrastructure/passwords/commonPasswords';
import { qrPicture } from './infrastructure/factors/qrPicture';
import { erasedName } from './presentation/erasure/erasureText';
import { factorMail } from './presentation/access/factorRemovalText';
import { buildReceiptDocument } from './presentation/document/buildReceiptDocument';
import { buildObjectionDecisionDocument } from './presentation/document/buildObjectionDecisionDocument';
import { buildObjectionFileDocument } from './presentation/document/buildObjectionFileDocument';
import { buildRulingDocument } from './presentation/document/buildRulingDocument';
import { copyDocument } from './presentation/document/copyDocument';
import { signingWords } from './presentation/signing/signWords';
import { linkMail } from './presentation/access/linkMail';
import { projectPaths } from './projectPaths';
import type { AppDeps } from './web/app';
import { urls } from './web/urls';

/** The adapters that the app runs on. The server brings the real ones; a test may replace the clock. */
export interface Adapters {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly references: ReferenceLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
  readonly passwords: PasswordHasher;
  readonly secretBox: SecretBox;
  readonly sealer: Sealer;
  /** The keys for seals: without a working one the server does not say that it is ready. */
  readonly sealKeys: Pick<SealKeys, 'works'>;
  readonly logger: Logger;
  /** Null when no mail server is set. */
  readonly mailer: Mailer | null;
  /** The identity service, for the address that visitors come back to; null when none is set. */
  readonly singleSignOn: ((callbackUrl: string) => SingleSignOn) | null;
  /** Draws a document away from the event loop. Whoever made it closes it. */
  readonly pdf: Pick<PdfRenderer, 'render'>;
}

/** Puts the use cases on their adapters. `baseUrl` is the origin that visitors use. */
export function composeApp(
  adapters: Adapters,
  baseUrl: string,
  trustedProxies: readonly string[] = [],
): AppDeps {
  const { unitOfWork, clock, ids, digests, logger } = adapters;
  const singleSignOn = adapters.singleSignOn && adapters.singleSignOn(baseUrl + urls.ssoTerug());
  const accessPorts: AccessPorts = {
    ...adapters,
    oneTimeCodes,
    commonPasswords,
    linkPost: adapters.mailer && linkPost(adapters.mailer, baseUrl),
    factorNewsPost: adapters.mailer && factorNewsPost(adapters.mailer),
    singleSignOn,
  };
  return {
    baseUrl,
    trustedProxies,
    views: { viewsDir: projectPaths.views, publicDir: projectPaths.public, cache: true },
    logger,
    clock,
    ids,
    digests,
    qrPicture,
    isReady: async () => (await answers(unitOfWork)) && adapters.sealKeys.works(clock.now()),
    access: accessUseCases(accessPorts),
    sso: singleSignOn && ssoUseCases(accessPorts, singleSignOn),
    own: ownUseCases(adapters),
    erasure: {
      preview: makePreviewErasure(adapters),
      erase: makeErasePerson({ ...adapters, erasedName }),
    },
    viewReport: makeViewReport(adapters),
    audit: auditUseCases({ ...adapters, pause }),
    settings: settingsUseCases(adapters),
    people: peopleUseCases(adapters),
    peopleFile: peopleFileUseCases(adapters),
    departments: departmentUseCases(adapters),
    duplicates: duplicateUseCases(adapters),
    replacements: replacementUseCases(adapters),
    messages: messageUseCases(adapters),
    viewWork: makeViewWork(adapters),
    timeline: {
      ofJob: makeViewJobTimeline(adapters),
      own: makeViewOwnTimeline(adapters),
      ofPerson: makeViewPersonTimeline(adapters),
    },
    outbox: { view: makeViewOutbox(adapters), sendAgain: makeSendMailAgain(adapters) },
    jobs: jobUseCases(adapters),
    lifecycle: lifecycleUseCases(adapters),
    reviews: reviewUseCases(adapters),
    holders: holderUseCases(adapters),
    walk: walkUseCases(adapters),
    advice: adviceUseCases(adapters),
    career: careerUseCases(adapters),
    profile: profileUseCases(adapters),
    versions: versionUseCases(adapters),
    signing: signingUseCases({
      ...adapters,
      words: signingWords,
      printCopy: (content, evidence) =>
        print(adapters.pdf, ['functieprofiel', content.job.id], copyDocument(content, evidence)),
      printReceipt: (content, jobId) =>
        print(adapters.pdf, ['ontvangstbewijs', jobId], buildReceiptDocument(content)),
      checkUrl: (code) => (isLoopback(baseUrl) ? null : baseUrl + urls.controleerCode(code)),
    }),
    second: secondUseCases(adapters),
    voice: voiceUseCases(adapters),
    upkeep: upkeepUseCases(adapters),
    ruling: rulingUseCases({
      ...adapters,
      printRuling: (content, grounds, contentSha256) =>
        print(
          adapters.pdf,
          ['indelingsbesluit', content.job.id],
          buildRulingDocument(content, grounds, contentSha256),
        ),
    }),
    objection: objectionUseCases({
      ...adapters,
      printDecision: (content, contentSha256) =>
        print(
          adapters.pdf,
          ['besluit-op-bezwaar', content.job.id],
          buildObjectionDecisionDocument(content, contentSha256),
        ),
      readDecision: readObjectionDecision,
      printFile: (...given) => printFile(adapters.pdf, buildObjectionFileDocument(...given)),
      packZip,
    }),
    print: (jobId, document) => print(adapters.pdf, ['functieprofiel', jobId], document),
    unprintable: unprintableCharacters,
  };
}

function linkPost(mailer: Mailer, baseUrl: string): LinkPost {
  return (person, { secret, purpose, expiresAt }) => {
    const url = baseUrl + urls.toegangslink(secret);
    return mailer.send({ to: person.email, ...linkMail({ name: person.name, purpose, url, expiresAt }) });
  };
}

function factorNewsPost(mailer: Mailer): FactorNewsPost {
  return (person, news) => mailer.send({ to: person.email, ...factorMail(news) });
}

/** What a document that is too long means for who asked for it is a refusal; every other failure stays one. */
async function print(
  pdf: Adapters['pdf'],
  [what, jobId]: readonly [PrintedDocument, string],
  document: Parameters<AppDeps['print']>[1],
): Promise<Uint8Array> {
  try {
    return (await pdf.render(document)).bytes;
  } catch (error) {
    if (error instanceof PdfTooLong) {
      refuse({ code: 'document-too-long', document: what, jobId, mostPages: error.pages });
    }
    throw error;
  }
}

async function printFile(
  pdf: Adapters['pdf'],
  document: Parameters<AppDeps['print']>[1],
): Promise<Uint8Array> {
  try {
    return (await pdf.render(document)).bytes;
  } catch (error) {
    if (error instanceof PdfTooLong) refuse({ code: 'file-too-large' });
    throw error;
  }
}

/** Whether only this machine can reach the address. */
function isLoopback(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function answers(unitOfWork: UnitOfWork): Promise<boolean> {
  try {
    await unitOfWork.readDirectory((directory) => directory.countAccounts());
    return true;
  } catch {
    // Why it does not answer shows in the log of the first request that needs it.
    return false;
  }
}
