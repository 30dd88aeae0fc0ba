import type { Response } from 'express';
import type {
  makeViewJobTimeline,
  makeViewOwnTimeline,
  makeViewPersonTimeline,
  Timeline,
} from '../../../application/timeline/viewTimeline';
import { timelineText } from '../../../presentation/timeline/timelineText';
import { routes, type Route } from '../../shared/defineRoutes';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { timelineView, type TimelinePage } from './timelineView';

export interface TimelineDeps {
  readonly timeline: {
    readonly ofJob: ReturnType<typeof makeViewJobTimeline>;
    readonly own: ReturnType<typeof makeViewOwnTimeline>;
    readonly ofPerson: ReturnType<typeof makeViewPersonTimeline>;
  };
}

/** What happened with a functie, with the own copy, and with a person. */
export function timelineRoutes({ timeline }: TimelineDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.tijdlijn.pattern, action: 'timeline.view', handler: ofJob },
    { method: 'get', path: urls.mijnTijdlijn.pattern, action: 'own.view', handler: own },
    { method: 'get', path: urls.persoonTijdlijn.pattern, action: 'account.list', handler: ofPerson },
  );

  async function ofJob(req: SignedInRequest, res: Response): Promise<void> {
    const found = await timeline.ofJob(req.actor, pathParam(req, 'id'));
    const { id, name } = found.job;
    await show(req, res, found, {
      heading: { over: name, heading: timelineText.title, intro: timelineText.jobIntro },
      isOneJob: true,
      url: urls.tijdlijn(id),
      title: timelineText.job(name),
      back: { href: urls.functie(id), label: timelineText.backToJob },
    });
  }

  async function own(req: SignedInRequest, res: Response): Promise<void> {
    const found = await timeline.own(req.actor, pathParam(req, 'id'));
    const { id, name } = found.job;
    await show(req, res, found, {
      heading: { over: name, heading: timelineText.title, intro: timelineText.ownIntro },
      isOneJob: true,
      url: urls.mijnTijdlijn(id),
      title: timelineText.job(name),
      back: { href: urls.mijnProfielVan(id), label: timelineText.backToOwn },
    });
  }

  async function ofPerson(req: SignedInRequest, res: Response): Promise<void> {
    const found = await timeline.ofPerson(req.actor, pathParam(req, 'id'));
    const { id, name } = found.person;
    await show(req, res, found, {
      heading: { over: name, heading: timelineText.title, intro: timelineText.personIntro },
      isOneJob: false,
      url: urls.persoonTijdlijn(id),
      title: timelineText.person(name),
      back: { href: urls.persoon(id), label: timelineText.backToPerson },
    });
  }

  async function show(
    req: SignedInRequest,
    res: Response,
    found: Timeline,
    { title, back, ...page }: Omit<TimelinePage, 'page'> & { readonly title: string; readonly back: Link },
  ): Promise<void> {
    const asked = Number.parseInt(queryValue(req, 'pagina') ?? '1', 10) || 1;
    await renderPage(res, {
      view: 'timeline/timeline',
      title,
      page: timelineView(found, { ...page, page: asked }),
      backLink: back,
    });
  }
}
