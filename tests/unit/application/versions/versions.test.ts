import { versionUseCases } from '../../../../src/application/versions/versionUseCases';
import { profileUseCases } from '../../../../src/application/profile/profileUseCases';
import type { Copy } from '../../../../src/domain/signing/copy';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { versionDifferences } from '../../../../src/presentation/versions/versionDifferences';
import { refusalOf } from '../../../support/profile/profileBench';
import { releasedLibrary } from '../../../support/releasedLibrary';
import { signingBench, type SigningBench } from '../../../support/signing/signingBench';

/** A change after signing makes a new version: what is different is shown, and what was signed stays. */

let bench: SigningBench;
let noor: Actor;
let first: Copy;
const use = () => ({ unitOfWork: bench.unitOfWork, library: releasedLibrary(), clock: bench.clock });
const compare = (before: string | null = null, after: string | null = null, actor = bench.hr) =>
  versionUseCases(use()).viewVersions(actor, first.jobId, { before, after });

beforeAll(async () => {
  bench = await signingBench();
  noor = await bench.person('Noor Bakker', ['medewerker']);
  first = await bench.established(noor);
});
afterAll(() => bench.close());

it('has nothing to compare while there is one version', async () => {
  expect(await compare()).toMatchObject({ versions: [{ id: '1' }], compared: null });
  expect(await versionUseCases(use()).compareCopy(noor, first.id)).toMatchObject({ compared: null });
});

describe('after a new version was begun', () => {
  const newPurpose = 'Nieuwe klanten in het noorden vinden.';
  let signedBefore: unknown;
  beforeAll(async () => {
    signedBefore = await bench.unitOfWork.read(bench.hr.organisationId, ({ signing }) =>
      signing.content(first.id),
    );
    await bench.signing.reviseProfile(bench.hr, first.jobId);
    const profile = profileUseCases({ ...use(), digests: nodeDigests });
    const file = await profile.viewProfile(bench.hr, first.jobId);
    const revision = file.stored.get('context')?.revision ?? 0;
    await profile.saveSection(bench.hr, first.jobId, 'context', revision, (current) => ({
      ...current,
      ownContext: newPurpose,
    }));
  });

  it('shows what differs between the version at work and the signed one, and nothing else', async () => {
    const { compared } = await compare();
    if (compared === null) throw new Error('nothing was compared');
    expect([compared.before.id, compared.after.id]).toEqual(['1', 'nu']);
    const groups = versionDifferences(compared.before, compared.after);
    const texts = groups.flatMap(({ differences }) => differences.map(({ after }) => after));
    expect(texts).toContain(newPurpose);
    // The names on a copy are filled in when it is offered.
    expect(groups.map(({ heading }) => heading)).not.toContain('Niveau en gronden');
    expect(groups.map(({ heading }) => heading)).not.toContain('Antwoorden');
  });

  it('leaves what was signed as it was, and shows the medewerker the difference with it', async () => {
    const profile = profileUseCases({ ...use(), digests: nodeDigests });
    const { mark } = await profile.checkProfile(bench.hr, first.jobId);
    await profile.completeProfile(bench.hr, first.jobId, mark);
    const preview = await bench.signing.previewOffering(bench.hr, first.jobId);
    await bench.signing.offerProfile(bench.hr, first.jobId, preview.mark);
    const [second] = await bench.copies(first.jobId);
    if (second === undefined) throw new Error('nothing was offered');
    const { compared } = await versionUseCases(use()).compareCopy(noor, second.id);
    if (compared === null) throw new Error('nothing was compared');
    const groups = versionDifferences(compared.before, compared.after);
    expect(groups.flatMap(({ differences }) => differences.map(({ after }) => after))).toEqual([newPurpose]);
    const content = await bench.unitOfWork.read(bench.hr.organisationId, ({ signing }) =>
      signing.content(first.id),
    );
    expect(content).toEqual(signedBefore);
    expect((await bench.copy(first.id)).status).toBe('getekend');
    expect((await compare('1', '2')).compared?.after.id).toBe('2');
  });

  it('finds no version that is not there, and shows nothing to others', async () => {
    expect(await refusalOf(compare('1', '9'))).toMatchObject({ code: 'not-found' });
    const stranger = await bench.person('Ali Yildiz', ['medewerker']);
    expect(await refusalOf(compare(null, null, stranger))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(versionUseCases(use()).compareCopy(stranger, first.id))).toMatchObject({
      code: 'not-found',
    });
  });
});

it('shows an answer, a level and a catalog that changed, in the words of each version', async () => {
  const content = await bench.unitOfWork.read(bench.hr.organisationId, ({ signing }) =>
    signing.content(first.id),
  );
  const { decision, profile } = content;
  const { receipt } = decision;
  const [id = ''] = Object.keys(receipt.sheet.answers);
  const answers = { ...receipt.sheet.answers, [id]: { choice: 'lichter', reason: 'Minder dan eerst.' } };
  const after = {
    profile,
    decision: {
      ...decision,
      level: 'A' as const,
      receipt: {
        ...receipt,
        sheet: { ...receipt.sheet, answers },
        catalog: { ...receipt.catalog, version: '9.0.0' },
      },
    },
  };
  const [level, given, ...rest] = versionDifferences(content, after);
  expect(rest).toEqual([]);
  expect(level?.differences).toMatchObject([
    { label: 'Niveau', before: 'Niveau B', after: 'Niveau A' },
    { label: 'Catalogus', after: 'accountmanager, versie 9.0.0' },
  ]);
  expect(given?.differences).toHaveLength(1);
  expect(given?.differences[0]?.after).toContain('Uitleg: Minder dan eerst.');
});
