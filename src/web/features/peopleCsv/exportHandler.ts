import type { Response } from 'express';
import { refuse } from '../../../domain/shared/failure';
import { peopleCsvColumns, peopleFileName } from '../../../presentation/peopleCsv/peopleCsvText';
import { csv } from '../../../presentation/shared/csv';
import { attachment } from '../../shared/attachment';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import type { PeopleCsvDeps } from './routes';

/** Sends everyone whose account is in use, in a form that the import takes back as it is. */
export function exportHandler({ peopleFile }: PeopleCsvDeps) {
  return async (req: SignedInRequest, res: Response): Promise<void> => {
    if (pathParam(req, 'bestand') !== 'csv') refuse({ code: 'not-found', what: 'people-file' });
    const people = await peopleFile.exportPeople(req.actor);
    const rows = people.map(({ name, email, staffNumber, departmentName }) => [
      name,
      email,
      staffNumber,
      departmentName,
    ]);
    attachment(res, peopleFileName, 'text/csv; charset=utf-8').send(
      csv([Object.values(peopleCsvColumns), ...rows]),
    );
  };
}
