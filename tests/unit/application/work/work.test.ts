import { makeViewWork } from '../../../../src/application/work/viewWork';
import type { WorkKind } from '../../../../src/domain/work/workItem';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { releasedLibrary } from '../../../support/releasedLibrary';
import { anOrigin, signingBench, type SigningBench } from '../../../support/signing/signingBench';

/** What waits for whom while a profile is signed. */
let bench: SigningBench;
let noor: Actor;
let stranger: Actor;

beforeAll(async () => {
  bench = await signingBench();
  noor = await bench.person('Noor Bakker', ['medewerker']);
  stranger = await bench.person('Kim Kok', ['leidinggevende', 'medewerker']);
});
afterAll(() => bench.close());

async function waits(actor: Actor, jobId: string): Promise<readonly WorkKind[]> {
  const { unitOfWork, clock } = bench;
  const { items } = await makeViewWork({ unitOfWork, clock, library: releasedLibrary() })(actor);
  return items.filter((item) => item.jobId === jobId).map(({ kind }) => kind);
}
const all = async (jobId: string) => ({
  hr: await waits(bench.hr, jobId),
  manager: await waits(bench.manager, jobId),
  noor: await waits(noor, jobId),
  stranger: await waits(stranger, jobId),
});
const nobody = { hr: [], manager: [], noor: [], stranger: [] };

it('goes from HR to the manager, then to the medewerker, then to nobody', async () => {
  const jobId = await bench.readyJob([noor]);
  expect(await all(jobId)).toEqual({ ...nobody, hr: ['aanbieden'] });
  const { mark } = await bench.signing.previewOffering(bench.hr, jobId);
  await bench.signing.offerProfile(bench.hr, jobId, mark);
  expect(await all(jobId)).toEqual({ ...nobody, manager: ['akkoord'] });
  const copies = await bench.copies(jobId);
  await bench.agree(jobId, copies);
  expect(await all(jobId)).toEqual({ ...nobody, noor: ['gezien'] });
  const [copy] = copies;
  if (copy === undefined) throw new Error('nothing was offered');
  await bench.see(copy, noor);
  // The profile is established: HR tells the medewerker what was decided about the level.
  expect(await all(jobId)).toEqual({ ...nobody, hr: ['indelingsbesluit'] });
  const given = {
    copyId: copy.id,
    contentSha256: copy.contentSha256,
    inForceFrom: '2027-01-01',
    way: 'app',
    handedOverOn: '',
    explanation: '',
  } as const;
  const ruling = await bench.ruling.giveRuling(bench.hr, given);
  expect(await all(jobId)).toEqual(nobody);
  await bench.ruling.withdrawRuling(bench.hr, ruling.id, 'De datum klopte niet.');
  expect(await all(jobId)).toEqual({ ...nobody, hr: ['indelingsbesluit'] });
});

it('has a refusal for HR, and a signature on paper for another of HR than who noted it', async () => {
  const second = await bench.person('Sam Bakker', ['hr']);
  const { jobId, copies } = await bench.offered([noor]);
  const [copy] = copies;
  if (copy === undefined) throw new Error('nothing was offered');
  const seen = { copyId: copy.id, contentSha256: copy.contentSha256 };
  await bench.signing.paper.note(bench.hr, {
    ...seen,
    act: 'papier-akkoord',
    signedOn: bench.clock.now().toISOString().slice(0, 10),
    signedBy: 'Anna de Vries',
    keptAt: 'Kast 3',
  });
  expect(await waits(bench.hr, jobId)).toEqual([]);
  expect(await waits(second, jobId)).toEqual(['papier']);
  await bench.signing.paper.drop(bench.hr, copy.id);
  expect(await waits(second, jobId)).toEqual([]);
  await bench.signing.refuseToSign(bench.manager, 'akkoord-geweigerd', seen, 'Er mist een klant', anOrigin);
  expect(await all(jobId)).toEqual({ ...nobody, hr: ['weigering'] });
});

it('never has work about the own functie of who would do it', async () => {
  const jobId = await bench.readyJob([noor]);
  await bench.unitOfWork.write(bench.hr.organisationId, ({ jobs }) =>
    jobs.setHolders(jobId, [bench.hr.accountId], bench.clock.now().toISOString()),
  );
  expect(await waits(bench.hr, jobId)).toEqual([]);
  expect(await waits(await bench.person('Bo Visser', ['hr']), jobId)).toEqual(['aanbieden']);
});
