import type { ExampleJob, ExampleStory } from '../../domain/example/exampleStory';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { GivenStep } from '../objection/givenStep';
import type { ObjectionPart } from '../objection/loadObjection';
import { makeTakeStep } from '../objection/takeStep';
import type { ExampleCast } from './exampleCast';
import type { FillExamplePorts } from './fillExample';

/** What the first medewerker of a functie does against the decision about the level, and what the others do with it. */
export async function playObjection(
  ports: FillExamplePorts,
  { bezwaren }: Pick<ExampleStory, 'bezwaren'>,
  { naam, bezwaar }: ExampleJob,
  cast: ExampleCast,
): Promise<void> {
  if (bezwaar === null) return;
  const { unitOfWork, clock, pause } = ports;
  const { ruling, job } = await unitOfWork.read(cast.hr.organisationId, async ({ jobs, rulings }) => {
    const found = await jobs.findByName(naam);
    if (found === undefined) throw new Error(`the example made no "${naam}"`);
    const [given] = await rulings.listForJob(found.id);
    if (given === undefined) throw new Error(`"${naam}" has no decision to object to`);
    return { job: found, ruling: given };
  });
  const holder = cast.byAccount(ruling.holderId);
  const takeStep = makeTakeStep(ports);
  let taken = 0;
  const { vraag, verslag, grond, wens, besluit, advies } = bezwaren[bezwaar];

  if (bezwaar === 'eens') {
    await step(holder, 'medewerker', { kind: 'gesprek-gevraagd', words: vraag });
    pause();
    const manager = await cast.managerOf({ departmentId: job.departmentId, holderIds: [holder.accountId] });
    await step(manager, 'leidinggevende', {
      kind: 'gesprek-gevoerd',
      on: dutchDay(clock.now().toISOString()),
      outcome: 'eens',
      words: verslag,
    });
    return;
  }
  await step(holder, 'medewerker', {
    kind: 'bezwaar-gemaakt',
    grounds: ['beschrijving', 'niveau'],
    reasons: { beschrijving: grond, niveau: vraag },
    wish: wens,
    lateReason: '',
    receivedOn: '',
  });
  if (bezwaar === 'open') return;
  pause();
  await step(cast.person(bezwaren.beslist), 'hr', {
    kind: 'besloten',
    verdicts: { beschrijving: 'gegrond', niveau: 'ongegrond' },
    words: besluit,
    advisedBy: advies,
  });

  async function step(
    actor: Parameters<typeof takeStep>[0],
    part: ObjectionPart,
    given: GivenStep,
  ): Promise<void> {
    await takeStep(actor, part, ruling.id, taken, given);
    taken += 1;
  }
}
