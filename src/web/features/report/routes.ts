import type { Response } from 'express';
import type { makeViewReport } from '../../../application/report/viewReport';
import { refuse } from '../../../domain/shared/failure';
import { reportRows } from '../../../presentation/report/reportRows';
import { reportText } from '../../../presentation/report/reportText';
import { csv } from '../../../presentation/shared/csv';
import { attachment } from '../../shared/attachment';
import { routes, type Route } from '../../shared/defineRoutes';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import { reportView } from './reportView';

export interface ReportDeps {
  readonly viewReport: ReturnType<typeof makeViewReport>;
}

/** The report: figures without anything that points to a person, as a page and as a file. */
export function reportRoutes({ viewReport }: ReportDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.rapport.pattern, action: 'report.view', handler: show },
    { method: 'get', path: urls.rapportBestand.pattern, action: 'report.view', handler: download },
  );

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    const page = reportView(await viewReport(req.actor, 'look'));
    await renderPage(res, { view: 'report/report', title: reportText.title, page });
  }

  async function download(req: SignedInRequest, res: Response): Promise<void> {
    if (pathParam(req, 'bestand') !== reportText.fileName) refuse({ code: 'not-found', what: 'report-file' });
    const report = await viewReport(req.actor, 'download');
    attachment(res, reportText.fileName, 'text/csv; charset=utf-8').send(csv(reportRows(report)));
  }
}
