import type { TakenStep } from '../../domain/objection/objectionStep';
import type { MessageKind } from '../../domain/messages/message';
import { tell } from '../messages/tell';
import { hrToTell, leadersToTell } from '../messages/whomToTell';
import type { Repositories } from '../ports';
import type { LoadedObjection } from './loadObjection';

/** Tells who has to act, and the medewerker about what others did. The leidinggevende hears of a talk, and of nothing more. */
export async function tellAboutStep(
  repositories: Repositories,
  { ruling, job }: Pick<LoadedObjection, 'ruling' | 'job'>,
  { number, step, at }: TakenStep,
  from: string,
): Promise<void> {
  const say = (kind: MessageKind, to: readonly string[]): Promise<void> =>
    tell(repositories, { kind, to, from, jobId: job.id, aboutId: `${ruling.id}.${String(number)}` }, at);
  const hr = (await hrToTell(repositories)).filter((id) => id !== ruling.holderId);
  switch (step.kind) {
    case 'gesprek-gevraagd':
      await say(
        'bezwaar-gesprek',
        await leadersToTell(
          repositories,
          { departmentId: job.departmentId, holderIds: [ruling.holderId] },
          at,
        ),
      );
      return;
    case 'bezwaar-gemaakt':
    case 'extern-gemeld':
    case 'ingetrokken':
      await say('bezwaar-hr', hr);
      return;
    case 'gesprek-gevoerd':
    case 'termijn-verlengd':
    case 'besloten':
    case 'extern-afgerond':
      await say('bezwaar-nieuws', [ruling.holderId]);
  }
}
