import type { Response } from 'express';
import { z } from 'zod';
import type { RowFault } from '../../../application/peopleFile/personRows';
import type { Fault } from '../../../domain/shared/failure';
import { importText, peopleFileWords, proposalText } from '../../../presentation/peopleCsv/peopleCsvText';
import { caught } from '../../shared/caught';
import { parseForm } from '../../shared/parseForm';
import type { MessageParams } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import type { SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { importView, refusedMessage } from './importView';
import { proposalView } from './proposalView';
import { readPeopleFile } from './readPeopleFile';
import type { PeopleCsvDeps } from './routes';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const uploadSchema = z.strictObject({});
const applySchema = z.strictObject({ voorstel: z.string().min(1).max(100) });

/** Choosing a file with people, looking at what it would do, and carrying that out. */
export function importHandlers({ peopleFile }: PeopleCsvDeps): {
  readonly choose: Handler;
  readonly upload: Handler;
  readonly look: Handler;
  readonly apply: Handler;
} {
  return {
    choose: (_req, res) => choosePage(res, {}),

    async upload(req, res) {
      const form = parseForm(uploadSchema, req.body);
      if (!form.ok) {
        await choosePage(res, { faults: form.faults });
      } else if (req.upload?.tooLarge === true) {
        await choosePage(res, { faults: [{ field: 'bestand', problem: 'te-groot' }] });
      } else {
        const read = readPeopleFile(req.upload?.bytes ?? Buffer.alloc(0));
        if (!read.ok) {
          await choosePage(res, { faults: [read.fault] });
          return;
        }
        const rowFaults = await peopleFile.proposePeople(req.actor, read.rows);
        if (rowFaults.length === 0) seeOther(res, urls.mensenVoorstel());
        else await choosePage(res, { rowFaults, faults: [rowsFault(rowFaults)] });
      }
    },

    async look(req, res) {
      const proposal = await peopleFile.viewProposal(req.actor);
      if (proposal === undefined) {
        seeOther(res, urls.mensenImporteren());
        return;
      }
      await renderPage(res, {
        view: 'peopleCsv/proposal',
        title: proposalText.title,
        page: proposalView(proposal),
        backLink: { href: urls.mensenImporteren(), label: proposalText.back },
      });
    },

    async apply(req, res) {
      const form = parseForm(applySchema, req.body);
      if (!form.ok) {
        await choosePage(res, { message: refusedMessage(importText.gone) });
        return;
      }
      const applied = await caught(peopleFile.applyProposal(req.actor, form.value.voorstel), 'invalid');
      if (!applied.ok) {
        await choosePage(res, { message: refusedMessage(importText.taken) });
      } else if (applied.value.outcome === 'done') {
        const { added, changed } = applied.value;
        const counts = { toegevoegd: String(added), bijgewerkt: String(changed) };
        seeOther(res, withQuery(urls.mensen(), counts));
      } else if (applied.value.outcome === 'gone') {
        await choosePage(res, { message: refusedMessage(importText.gone) });
      } else {
        await choosePage(res, { message: refusedMessage(importText.stale, applied.value.rows) });
      }
    },
  };
}

function rowsFault(faults: readonly RowFault[]): Fault {
  return { field: 'bestand', problem: 'rijen', params: { count: faults.length } };
}

async function choosePage(
  res: Response,
  given: {
    readonly faults?: readonly Fault[];
    readonly rowFaults?: readonly RowFault[];
    readonly message?: MessageParams;
  },
): Promise<void> {
  const { faults = [], rowFaults = [], message } = given;
  const worded = wordedFaults(faults, peopleFileWords);
  await renderPage(res, {
    view: 'peopleCsv/import',
    title: importText.title,
    page: importView({
      faults: rowFaults,
      error: worded.of('bestand'),
      ...(message === undefined ? {} : { message }),
    }),
    errors: worded.items,
    status: message === undefined ? undefined : 409,
    backLink: { href: urls.mensen(), label: importText.back },
  });
}
