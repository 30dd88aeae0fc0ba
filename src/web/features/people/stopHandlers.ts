import type { HandOver, StopFile } from '../../../application/people/stopPerson';
import { personObstaclesOf } from '../../../domain/people/roleChange';
import type { Fault } from '../../../domain/shared/failure';
import { decide } from '../../../domain/workflow/decide';
import { personText } from '../../../presentation/people/personText';
import { stopFaultWords, stopText } from '../../../presentation/people/stopText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { Handler, PeopleDeps } from './deps';
import { handOverField, stopSchema } from './schema';
import { nobody, stopView, type ShownStop } from './stopView';

/** Stopping the account of somebody, and handing over what they do. */
export function stopHandlers({ people }: Pick<PeopleDeps, 'people'>): {
  readonly show: Handler;
  readonly submit: Handler;
} {
  const fileOf = (req: SignedInRequest): Promise<StopFile> =>
    people.viewStop(req.actor, pathParam(req, 'id'));

  return {
    async show(req, res) {
      const file = await fileOf(req);
      await renderPage(res, page(req, file, storedChoice(file), []));
    },

    async submit(req, res) {
      const file = await fileOf(req);
      const { id, active } = file.person;
      if (!active) {
        seeOther(res, urls.persoon(id));
        return;
      }
      if (file.obstacles.length > 0) {
        await renderPage(res, { ...page(req, file, storedChoice(file), []), status: 409 });
        return;
      }
      const departmentIds = file.work.departments.map(({ department }) => department.id);
      const typed = { typed: typedValues(req.body), revision: typedValues(req.body)['revisie'] ?? '' };
      const form = parseForm(stopSchema(departmentIds), req.body);
      if (!form.ok) {
        await invalidPage(res, page(req, file, typed, form.faults));
        return;
      }
      const handOver = handOverOf(departmentIds, typed.typed);
      const stopped = await caught(
        people.stopPerson(req.actor, id, Number(typed.revision), handOver),
        'invalid',
        'stale',
        'not-ready',
      );
      if (stopped.ok) {
        seeOther(res, withQuery(urls.persoon(id), { gelukt: 'gestopt' }));
      } else if (stopped.error.code === 'invalid') {
        const faults = stopped.error.faults.map((fault) => ({ ...fault, field: handOverField(fault.field) }));
        await invalidPage(res, page(req, await fileOf(req), typed, faults));
      } else if (stopped.error.code === 'stale') {
        const now = await fileOf(req);
        await renderPage(res, { ...page(req, now, { ...storedChoice(now), stale: true }, []), status: 409 });
      } else {
        const obstacles = personObstaclesOf(stopped.error.missing);
        await renderPage(res, { ...page(req, { ...file, obstacles }, typed, []), status: 409 });
      }
    },
  };
}

function storedChoice({ person }: StopFile): ShownStop {
  return { typed: {}, revision: String(person.revision) };
}

function handOverOf(departmentIds: readonly string[], typed: ShownStop['typed']): HandOver {
  return new Map(
    departmentIds.map((id) => {
      const chosen = typed[handOverField(id)] ?? nobody;
      return [id, chosen === nobody ? null : chosen];
    }),
  );
}

function page(req: SignedInRequest, file: StopFile, shown: ShownStop, faults: readonly Fault[]) {
  const worded = wordedFaults(faults, stopFaultWords);
  const mayOpenHolders = decide(req.actor, 'job.holders') === 'allowed';
  return {
    view: 'people/stop',
    title: stopText.title(file.person.name),
    page: stopView(file, shown, worded, mayOpenHolders),
    errors: worded.items,
    backLink: { href: urls.persoon(file.person.id), label: personText.back },
  };
}
