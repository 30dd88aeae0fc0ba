import { profileBench, type ProfileBench } from '../../../support/profile/profileBench';

let bench: ProfileBench;
let jobId: string;

beforeAll(async () => {
  bench = await profileBench();
});
afterAll(() => bench.close());

/** Opens the level again and sets another one; the old level gets a minute, so that the order in time is certain. */
async function setAgain(level: string): Promise<void> {
  const { actor, advice, clock } = bench;
  clock.advance(60_000);
  await advice.reopenLevel(actor, jobId, 'We kijken er nog eens naar.');
  await advice.requestAdvice(actor, jobId);
  const { mark } = await advice.viewAdvice(actor, jobId);
  const reason = 'Dit past beter bij het werk.';
  await advice.setLevel(actor, jobId, { level, reason, seenAdvice: mark });
}

async function texts(): Promise<{ context: string; competencies: readonly string[]; purpose: string }> {
  const { profile } = await bench.view(jobId);
  return {
    context: profile.context.ownContext,
    competencies: profile.competenties.chosen.map(({ name }) => name),
    purpose: profile.doel.lines[0]?.own ?? '',
  };
}

describe('a level that is set again', () => {
  beforeAll(async () => {
    jobId = await bench.settle();
    await bench.change(jobId, 'context', { ownContext: 'De afdeling Verkoop telt negen mensen.' });
    const { profile } = await bench.view(jobId);
    const [first] = profile.competenties.chosen;
    await bench.change(jobId, 'competenties', { chosen: first === undefined ? [] : [first] });
    const lines = profile.doel.lines.map((line) => ({
      ...line,
      choice: 'aanpassen',
      own: 'Verkoopt keukens.',
    }));
    await bench.change(jobId, 'doel', { lines });
  });

  it('keeps the whole profile at the same level', async () => {
    const before = await texts();
    await setAgain('B');
    expect(await texts()).toEqual(before);
    expect(before.competencies).toHaveLength(1);
  });

  it('keeps only what does not depend on the level at another one', async () => {
    await setAgain('C');
    const now = await texts();
    expect(now.context).toBe('De afdeling Verkoop telt negen mensen.');
    expect(now.purpose).toBe('');
    expect(now.competencies).toHaveLength(5);
  });

  it('starts from the last level, not from an older one', async () => {
    await bench.change(jobId, 'context', { ownContext: 'Nu zijn het tien mensen.' });
    await setAgain('B');
    expect((await texts()).context).toBe('Nu zijn het tien mensen.');
  });
});
