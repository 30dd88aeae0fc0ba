import { layOutLevelPicture, type LevelPictureModel } from '../../../../src/web/shared/levelPicture';

type Answer = LevelPictureModel['dimensions'][number]['answers'][number];
const answer = (from: Answer['from'], to: Answer['to'] = from): Answer => ({
  from,
  to,
  label: `${from}-${to}`,
});

function aPicture(change: Partial<LevelPictureModel> = {}) {
  return layOutLevelPicture({
    id: 'np',
    title: 'Niveauprofiel',
    description: 'Alles ligt op B.',
    advised: 'B',
    dimensions: [{ name: 'Netwerk', answers: [answer('B')] }],
    thresholds: [{ level: 'B', share: 0.75, for: 3, against: 1, reached: true }],
    ...change,
  });
}
const wideOf = (picture: ReturnType<typeof aPicture>) => picture.variants[0];

describe('the level picture', () => {
  test('has a wide and a narrow variant with ids of their own', () => {
    const { variants } = aPicture();
    expect(variants.map(({ variant }) => variant)).toEqual(['breed', 'smal']);
    expect(new Set(variants.flatMap(({ titleId, descriptionId }) => [titleId, descriptionId])).size).toBe(4);
  });

  test('puts a dot in the middle of its column and the band around the advised one', () => {
    const wide = wideOf(aPicture());
    const x = wide?.columns[2]?.x;
    expect(wide?.rows[0]?.dots).toEqual([expect.objectContaining({ x })]);
    expect((wide?.band?.x ?? 0) + (wide?.band?.width ?? 0) / 2).toBe(x);
    expect(wideOf(aPicture({ advised: null }))?.band).toBeNull();
  });

  test('puts dots of one column side by side and starts a new line when the column is full', () => {
    const dots = wideOf(
      aPicture({ dimensions: [{ name: 'Aard', answers: Array.from({ length: 7 }, () => answer('A')) }] }),
    )?.rows[0]?.dots;
    expect(dots).toHaveLength(7);
    expect(new Set(dots?.map(({ y }) => y)).size).toBe(2);
    expect(new Set(dots?.map(({ x, y }) => `${x} ${y}`)).size).toBe(7);
  });

  test.each([0, 1])(
    'never lets dots and bars of variant %d overlap, and keeps them inside their row',
    (index) => {
      const columns = ['lichter', 'A', 'B', 'C', 'zwaarder'] as const;
      const answers = columns.flatMap((from, start) =>
        columns.slice(start).flatMap((to) => [answer(from, to), answer(from, to), answer(from, to)]),
      );
      const variant = aPicture({
        dimensions: [
          { name: 'Aard', answers },
          { name: 'Netwerk', answers: [] },
        ],
      }).variants[index];
      const row = variant?.rows[0];
      const radius = variant?.radius ?? 0;
      const boxes = [
        ...(row?.bars ?? []),
        ...(row?.dots ?? []).map(({ x, y }) => ({
          x: x - radius,
          y: y - radius,
          width: radius * 2,
          height: radius * 2,
        })),
      ];
      expect(boxes).toHaveLength(answers.length);
      const bottom = variant?.rows[1]?.top ?? 0;
      for (const box of boxes) {
        expect(box.y).toBeGreaterThanOrEqual(row?.top ?? 0);
        expect(box.y + box.height).toBeLessThanOrEqual(bottom);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(variant?.width ?? 0);
        const overlapping = boxes.filter(
          (other) =>
            other !== box &&
            other.x < box.x + box.width &&
            box.x < other.x + other.width &&
            other.y < box.y + box.height &&
            box.y < other.y + other.height,
        );
        expect(overlapping).toEqual([]);
      }
    },
  );

  test('draws an option for several levels as a bar over their columns', () => {
    const wide = wideOf(aPicture({ dimensions: [{ name: 'Aard', answers: [answer('A', 'C')] }] }));
    const [bar] = wide?.rows[0]?.bars ?? [];
    expect(wide?.rows[0]?.dots).toEqual([]);
    expect(bar?.x).toBeLessThan(wide?.columns[1]?.x ?? 0);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeGreaterThan(wide?.columns[3]?.x ?? 0);
  });

  test('makes the filled part of a threshold as long as its share, with the half in the middle', () => {
    const wide = wideOf(aPicture());
    const [threshold] = wide?.thresholds ?? [];
    const track = threshold?.track;
    expect(threshold?.forWidth).toBe((track?.width ?? 0) * 0.75);
    expect(wide?.half.x).toBe((track?.x ?? 0) + (track?.width ?? 0) / 2);
    expect(threshold).toMatchObject({
      share: { text: '75\u00a0%' },
      verdict: { text: 'gehaald' },
      counts: { text: '3 voor, 1 tegen' },
    });
  });

  test('says when nothing counts for a threshold', () => {
    const picture = aPicture({
      thresholds: [{ level: 'C', share: null, for: 0, against: 0, reached: false }],
    });
    expect(wideOf(picture)?.thresholds[0]).toMatchObject({
      forWidth: null,
      share: { text: 'geen' },
      verdict: { text: 'telt niet mee' },
    });
    expect(picture.thresholds[0]?.share).toBe('geen');
  });

  test('breaks a long name over lines and never loses a word', () => {
    const name = 'Werk- en denkniveau en kenniselementen';
    const names = wideOf(aPicture({ dimensions: [{ name, answers: [] }] }))?.rows[0]?.names ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(names.map(({ text }) => text).join(' ')).toBe(name);
  });

  test('gives the table the answers of every dimension', () => {
    const { table } = aPicture({ dimensions: [{ name: 'Aard', answers: [answer('A'), answer('B', 'C')] }] });
    expect(table).toEqual([{ name: 'Aard', answers: ['A-A', 'B-C'] }]);
  });
});
