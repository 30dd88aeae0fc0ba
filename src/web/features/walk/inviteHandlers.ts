import { z } from 'zod';
import { authoriseOnJob } from '../../../application/shared/authorise';
import { refuse } from '../../../domain/shared/failure';
import { revision } from '../../shared/formFields';
import { parseForm } from '../../shared/parseForm';
import { pathParam } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls } from '../../urls';
import type { Handler, WalkDeps } from './answerHandlers';

const schema = z.strictObject({ vragen: z.enum(['ja', 'nee']), revisie: revision() });

/** Asking the managers to answer too, or no longer asking: one button on the task list. */
export function inviteHandlers({ walk }: WalkDeps): { submit: Handler } {
  return {
    async submit(req, res) {
      const { job, acted } = await walk.viewJob(req.actor, pathParam(req, 'id'));
      authoriseOnJob(req.actor, 'job.invite', job, acted);
      const form = parseForm(schema, req.body);
      if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
      await walk.inviteLeaders(req.actor, job.id, form.value.revisie, form.value.vragen === 'ja');
      seeOther(res, urls.functie(job.id));
    },
  };
}
