import express, { type Express } from 'express';
import type { AccessUseCases } from '../application/access/accessUseCases';
import type { AuditUseCases } from '../application/audit/auditUseCases';
import type { DepartmentUseCases } from '../application/departments/departmentUseCases';
import type { SettingsUseCases } from '../application/organisation/settingsUseCases';
import type { AdviceUseCases } from '../application/grading/adviceUseCases';
import type { WalkUseCases } from '../application/grading/walkUseCases';
import type { HolderUseCases } from '../application/holders/holderUseCases';
import type { MessageUseCases } from '../application/messages/messageUseCases';
import type { LifecycleUseCases } from '../application/lifecycle/lifecycleUseCases';
import type { ReviewUseCases } from '../application/catalogReview/reviewUseCases';
import type { JobUseCases } from '../application/jobs/jobUseCases';
import type { PeopleFileUseCases } from '../application/peopleFile/peopleFileUseCases';
import type { PeopleUseCases } from '../application/people/peopleUseCases';
import type { OwnUseCases } from '../application/own/ownUseCases';
import type { DuplicateUseCases } from '../application/duplicates/duplicateUseCases';
import type { ReplacementUseCases } from '../application/replacements/replacementUseCases';
import type { ObjectionUseCases } from '../application/objection/objectionUseCases';
import type { VersionUseCases } from '../application/versions/versionUseCases';
import type { RulingUseCases } from '../application/ruling/rulingUseCases';
import type { SecondUseCases } from '../application/second/secondUseCases';
import type { UpkeepUseCases } from '../application/upkeep/upkeepUseCases';
import type { VoiceUseCases } from '../application/voice/voiceUseCases';
import type { SigningUseCases } from '../application/signing/signingUseCases';
import type { Clock, Digests, Ids, Logger } from '../application/ports';
import { accessRoutes, type AccessRouteDeps } from './features/access/routes';
import { auditRoutes } from './features/audit/routes';
import { adviceRoutes } from './features/advice/routes';
import { careerRoutes, type CareerDeps } from './features/career/routes';
import { referenceRoutes } from './features/reference/routes';
import { checkRoutes } from './features/check/routes';
import { departmentRoutes } from './features/departments/routes';
import { erasureRoutes, type ErasureDeps } from './features/erasure/routes';
import { health } from './features/health/health';
import { holderRoutes } from './features/holders/routes';
import { lifecycleRoutes } from './features/lifecycle/routes';
import { procedureRoutes } from './features/upkeep/procedureRoutes';
import { reviewRoutes } from './features/catalogReview/routes';
import { manageRoutes } from './features/manage/routes';
import { jobRoutes } from './features/jobs/routes';
import { messageRoutes } from './features/messages/routes';
import { methodRoutes } from './features/method/routes';
import { ownRoutes } from './features/own/routes';
import { timelineRoutes, type TimelineDeps } from './features/timeline/routes';
import { objectionFileRoutes } from './features/objectionFile/routes';
import { outboxRoutes, type OutboxDeps } from './features/outbox/routes';
import { organisationRoutes } from './features/organisation/routes';
import { peopleCsvRoutes } from './features/peopleCsv/routes';
import { peopleRoutes } from './features/people/routes';
import { pageRoutes } from './features/pages/routes';
import type { ProfileDeps } from './features/profile/deps';
import { profileRoutes } from './features/profile/routes';
import { duplicateRoutes } from './features/duplicates/routes';
import { replacementRoutes } from './features/replacements/routes';
import { rulingRoutes } from './features/rulings/routes';
import { objectionRoutes } from './features/objections/routes';
import { signingRoutes } from './features/signing/routes';
import { versionRoutes } from './features/versions/routes';
import { reportRoutes, type ReportDeps } from './features/report/routes';
import { workRoutes, type WorkDeps } from './features/work/routes';
import { secondRoutes } from './features/second/routes';
import { voiceRoutes } from './features/voice/routes';
import { upkeepRoutes } from './features/upkeep/routes';
import { walkRoutes } from './features/walk/routes';
import { brandStyles } from './middleware/brandStyles';
import { failures } from './middleware/failures';
import { loadSession } from './middleware/loadSession';
import { logoFile } from './middleware/logoFile';
import { noStore } from './middleware/noStore';
import { notFound } from './middleware/notFound';
import { policyReports } from './middleware/policyReports';
import { refuseCrossSite } from './middleware/refuseCrossSite';
import { refuseMethod } from './middleware/refuseMethod';
import { requestLog } from './middleware/requestLog';
import { securityHeaders } from './middleware/securityHeaders';
import { showLogo } from './middleware/showLogo';
import { showNow } from './middleware/showNow';
import { staticFiles } from './middleware/staticFiles';
import { defineAppCookies } from './shared/cookies';
import { registerRoutes } from './shared/defineRoutes';
import { createFormTokens } from './shared/formTokens';
import { registerViews, type ViewSettings } from './shared/renderPage';
import { urls } from './urls';

/** What the app is a function of. */
export interface AppDeps {
  /** The origin that visitors use; decides whether cookies are Secure and HSTS is sent. */
  readonly baseUrl: string;
  /** The proxies whose word about a visitor's address is taken. */
  readonly trustedProxies: readonly string[];
  readonly views: ViewSettings;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
  readonly isReady: () => Promise<boolean>;
  readonly access: AccessUseCases;
  readonly sso: AccessRouteDeps['sso'];
  readonly qrPicture: AccessRouteDeps['qrPicture'];
  readonly audit: AuditUseCases;
  readonly own: OwnUseCases;
  readonly erasure: ErasureDeps['erasure'];
  readonly viewReport: ReportDeps['viewReport'];
  readonly settings: SettingsUseCases;
  readonly people: PeopleUseCases;
  readonly peopleFile: PeopleFileUseCases;
  readonly departments: DepartmentUseCases;
  readonly duplicates: DuplicateUseCases;
  readonly replacements: ReplacementUseCases;
  readonly messages: MessageUseCases;
  readonly viewWork: WorkDeps['viewWork'];
  readonly outbox: OutboxDeps['outbox'];
  readonly timeline: TimelineDeps['timeline'];
  readonly jobs: JobUseCases;
  readonly holders: HolderUseCases;
  readonly lifecycle: LifecycleUseCases;
  readonly reviews: ReviewUseCases;
  readonly walk: WalkUseCases;
  readonly advice: AdviceUseCases;
  readonly career: CareerDeps['career'];
  readonly profile: ProfileDeps['profile'];
  readonly signing: SigningUseCases;
  readonly second: SecondUseCases;
  readonly voice: VoiceUseCases;
  readonly upkeep: UpkeepUseCases;
  readonly versions: VersionUseCases;
  readonly ruling: RulingUseCases;
  readonly objection: ObjectionUseCases;
  readonly print: ProfileDeps['print'];
  readonly unprintable: ProfileDeps['unprintable'];
}

/** The web app. The order of the lines below is the way of every request. */
export function createApp(deps: AppDeps): Express {
  const https = deps.baseUrl.startsWith('https:');
  const cookies = defineAppCookies(https);
  const formTokens = createFormTokens(deps, cookies);

  const app = express();
  app.disable('x-powered-by');
  app.enable('case sensitive routing');
  // Only for the address of a visitor: scheme and host come from the settings.
  app.set('trust proxy', deps.trustedProxies.length === 0 ? false : [...deps.trustedProxies]);
  // Pages are never stored by a browser, so there is nothing to compare a tag with.
  app.disable('etag');
  registerViews(app, deps.views);

  app.use(health(deps.isReady));
  app.use(securityHeaders(https));
  app.use(requestLog(deps));
  app.use('/assets', staticFiles(deps.views.publicDir));
  app.use(noStore);
  app.use(policyReports(deps));
  app.use(loadSession(deps.access.resolveSession, cookies));
  app
    .route(urls.huisstijl.pattern)
    .get(brandStyles(deps.settings.viewBrand, deps.digests))
    .all(refuseMethod(['get']));
  app
    .route(urls.logo.pattern)
    .get(logoFile(deps.settings.viewLogo))
    .all(refuseMethod(['get']));
  app.use(showLogo(deps.settings.viewLogoMark));
  app.use(showNow(deps.jobs.viewNow));
  app.use(refuseCrossSite(deps.baseUrl));
  registerRoutes(
    app,
    [
      ...accessRoutes({ ...deps, cookies, formTokens }),
      ...messageRoutes(deps),
      ...workRoutes(deps),
      ...outboxRoutes(deps),
      ...timelineRoutes(deps),
      ...jobRoutes(deps),
      ...checkRoutes({ ...deps, formTokens }),
      ...holderRoutes(deps),
      ...lifecycleRoutes(deps),
      ...procedureRoutes(deps),
      ...walkRoutes({ walk: deps.walk, second: deps.second, upkeep: deps.upkeep, clock: deps.clock }),
      ...secondRoutes(deps),
      ...reviewRoutes(deps),
      ...upkeepRoutes(deps),
      ...voiceRoutes(deps),
      ...adviceRoutes({ advice: deps.advice }),
      ...methodRoutes({ viewMethod: deps.advice.viewMethod }),
      ...careerRoutes(deps),
      ...referenceRoutes({ viewReferences: deps.career.viewReferences }),
      ...profileRoutes({ ...deps, viewReferences: deps.career.viewReferences }),
      ...auditRoutes(deps),
      ...manageRoutes({ listSignals: deps.access.listSignals }),
      ...peopleRoutes({ people: deps.people, service: deps.sso?.name ?? null }),
      ...peopleCsvRoutes(deps),
      ...departmentRoutes(deps),
      ...duplicateRoutes(deps),
      ...replacementRoutes(deps),
      ...organisationRoutes(deps),
      ...ownRoutes(deps),
      ...erasureRoutes(deps),
      ...signingRoutes(deps),
      ...versionRoutes(deps),
      // Before every address of an objection that ends in a parameter.
      ...objectionFileRoutes(deps),
      ...rulingRoutes(deps),
      ...objectionRoutes(deps),
      ...reportRoutes(deps),
      ...pageRoutes(),
    ],
    { formTokens, clock: deps.clock },
  );
  app.use(notFound);
  app.use(failures(deps.logger, deps.audit.noteRefusal));
  return app;
}
