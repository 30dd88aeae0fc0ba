import type { Response } from 'express';
import { authorise } from '../../../application/shared/authorise';
import { referenceChoice } from '../../../application/grading/chooseReference';
import { isReferenceId, type ReferenceId } from '../../../domain/reference/parts';
import type { Fault } from '../../../domain/shared/failure';
import { referenceFaults, referenceText } from '../../../presentation/level/referenceText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { advicePage } from './adviceHandlers';
import { noticePage } from './noticePage';
import type { AdviceDeps } from './routes';
import { referenceSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const none = 'geen';

function idOf(value: string | null | undefined): ReferenceId | null {
  return value !== null && value !== undefined && isReferenceId(value) ? value : null;
}

/** Choosing which reference function is walked beside the raster. */
export function referenceHandlers({ advice }: AdviceDeps): { submit: Handler } {
  return {
    async submit(req, res) {
      const jobId = pathParam(req, 'id');
      authorise(req.actor, 'advice.request', (await advice.viewAdvice(req.actor, jobId)).file.acted);
      const typed = typedValues(req.body);
      const form = parseForm(referenceSchema, req.body);
      const given = form.ok ? form.value : { voorbeeldfunctie: undefined, revisie: 0 };
      const referenceId = given.voorbeeldfunctie === none ? '' : given.voorbeeldfunctie;
      const done = form.ok
        ? await caught(
            advice.chooseReference(req.actor, jobId, { referenceId, revision: given.revisie }),
            'invalid',
            'stale',
          )
        : { ok: false as const, error: { code: 'invalid' as const, faults: form.faults } };
      if (done.ok) {
        seeOther(res, await nextPage(req, jobId, done.value));
        return;
      }
      const adviceFile = await advice.viewAdvice(req.actor, jobId);
      if (done.error.code === 'stale') {
        const { title, paragraphs, link } = referenceText.changed;
        const stored = idOf(referenceChoice(adviceFile.file.answers)?.value);
        await noticePage(res, {
          title,
          paragraphs: paragraphs(idOf(referenceId), stored),
          link: { href: urls.advies(jobId), label: link },
        });
        return;
      }
      const faults: readonly Fault[] = renamedFaults(done.error.faults, { referenceId: 'voorbeeldfunctie' });
      const worded = wordedFaults(faults, referenceFaults);
      await invalidPage(res, {
        ...advicePage(adviceFile, { typed, faults: worded }),
        errors: worded.items,
      });
    },
  };

  /** The first role, or the advice when none is walked any more. */
  async function nextPage(req: SignedInRequest, jobId: string, chosen: ReferenceId | null): Promise<string> {
    const { catalogs } = await advice.viewAdvice(req.actor, jobId);
    const first = catalogs.roles?.resultAreas[0];
    return chosen === null || first === undefined ? urls.advies(jobId) : urls.gebied(jobId, first.id);
  }
}
