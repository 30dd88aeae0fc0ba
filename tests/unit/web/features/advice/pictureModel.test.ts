import { defaultGradingSettings } from '../../../../../src/domain/grading/advice';
import type { Receipt } from '../../../../../src/domain/grading/advice';
import type { GradingSheet } from '../../../../../src/domain/grading/sheet';
import { makeReceipt } from '../../../../../src/domain/grading/receipt';
import { levelPicture, levelPictureModel } from '../../../../../src/web/features/advice/pictureModel';
import { aRaster, aSheet } from '../../../../support/grading/builders';

const raster = {
  ...aRaster({
    criteria: [
      { id: 'plannen' },
      { id: 'mandaat', options: ['AB', 'C'] },
      { id: 'netwerk', weight: 'midden' },
      { id: 'gelijk', weight: 'gelijk', options: ['ABC'] },
      { id: 'luisteren', weight: 'toets' },
    ],
  }),
  dimensions: [
    { id: 'aard', name: 'Aard' },
    { id: 'contact', name: 'Contact' },
    { id: 'gedrag', name: 'Gedrag' },
  ],
};
const dimensionOf: Record<string, string> = { netwerk: 'contact', luisteren: 'gedrag' };
const catalog = {
  ...raster,
  criteria: raster.criteria.map((criterion) => ({
    ...criterion,
    dimension: dimensionOf[criterion.id] ?? 'aard',
  })),
};

function receiptFor(sheet: GradingSheet): Receipt {
  return makeReceipt(
    { raster: { catalog, sha256: 'a'.repeat(64) }, areas: null },
    sheet,
    defaultGradingSettings,
  );
}

const receipt = receiptFor(
  aSheet({ plannen: 'C', mandaat: 'AB', netwerk: 'lichter', gelijk: 'ABC', luisteren: 'A' }),
);

describe('the model of the picture', () => {
  it('places every answer that counts in its dimension, from its lowest to its highest level', () => {
    const { dimensions } = levelPictureModel(catalog, receipt, 'Accountmanager Oost');
    expect(dimensions).toEqual([
      {
        name: 'Aard',
        answers: [
          { from: 'C', to: 'C', label: 'Onderwerp plannen: C' },
          { from: 'A', to: 'B', label: 'Onderwerp mandaat: A en B' },
        ],
      },
      {
        name: 'Contact',
        answers: [{ from: 'lichter', to: 'lichter', label: 'Onderwerp netwerk: lichter dan A' }],
      },
    ]);
  });

  it('takes shares and counts from the receipt', () => {
    const { thresholds, advised } = levelPictureModel(catalog, receipt, 'Accountmanager Oost');
    expect(thresholds).toEqual(
      receipt.advice.thresholds.map((threshold) => ({
        level: threshold.level,
        share: threshold.share,
        reached: threshold.reached,
        for: threshold.for.length,
        against: threshold.against.length,
      })),
    );
    expect(advised).toBe(receipt.advice.provisionalLevel);
  });

  it('tells in words what it shows', () => {
    const { title, description } = levelPictureModel(catalog, receipt, 'Accountmanager Oost');
    expect(title).toBe('Niveauprofiel van Accountmanager Oost');
    expect(description).toContain('Bij Aard liggen 2 antwoorden tussen A en C.');
    expect(description).toContain('Bij Contact ligt 1 antwoord op lichter dan A.');
    expect(description).toContain('75\u00a0% naar A of hoger');
    expect(description).toContain('Meer dan de helft is nodig.');
  });

  it('marks the column of a level below A as lighter', () => {
    const light = receiptFor(aSheet({ plannen: 'lichter', netwerk: 'lichter' }));
    expect(levelPictureModel(catalog, light, 'Junior').advised).toBe('lichter');
  });
});

describe('the picture', () => {
  it('leaves out what does not apply, but keeps it in the table', () => {
    const picture = levelPicture(catalog, receiptFor(aSheet({ plannen: 'B', netwerk: 'nvt' })), 'Oost');
    expect(picture?.table).toEqual([
      { name: 'Aard', answers: ['Onderwerp plannen: B'] },
      { name: 'Contact', answers: ['Onderwerp netwerk: niet van toepassing'] },
    ]);
    const dots = picture?.variants.flatMap(({ rows }) => rows.map((row) => row.dots.length));
    expect(dots).toEqual([1, 0, 1, 0]);
  });

  it('is not there while nothing counts, and not without a raster', () => {
    const nothing = receiptFor(aSheet({ plannen: 'nvt', luisteren: 'B' }));
    expect(levelPicture(catalog, nothing, 'Oost')).toBeNull();
    expect(levelPicture(null, receipt, 'Oost')).toBeNull();
  });
});
