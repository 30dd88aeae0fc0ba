import { readFileSync } from 'node:fs';
import path from 'node:path';
import { median, medianRatio } from '../../bench/numbers';
import { measurementOf, reportSchema, tableOf, type Compared } from '../../bench/report';
import { wholeAnswer } from '../../bench/sendLoad';

const compared: Compared = {
  name: 'functielijst',
  unit: 'verzoeken/s',
  ours: [20, 30, 10],
  beside: [100, 100, 40],
  besideName: 'Express-hallo',
  goal: ['≥', 0.25],
};

describe('the median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('is halfway between the two in the middle of an even number', () => {
    expect(median([10, 1, 2, 4])).toBe(3);
  });

  it('does not exist without values', () => {
    expect(() => median([])).toThrow(RangeError);
  });

  it('of ratios compares what was measured in the same round', () => {
    expect(medianRatio([20, 30, 10], [100, 100, 40])).toBe(0.25);
  });

  it('of ratios refuses another number of rounds', () => {
    expect(() => medianRatio([1, 2], [1])).toThrow(RangeError);
  });
});

describe('a measurement', () => {
  it('gives the medians, the median of the ratios and the goal in Dutch', () => {
    expect(measurementOf(compared)).toEqual({
      naam: 'functielijst',
      onze: 20,
      eenheid: 'verzoeken/s',
      naast: 'Express-hallo',
      naastWaarde: 100,
      verhouding: 0.25,
      doel: '≥ 0,25',
      haalt: true,
    });
  });

  it('says that a goal is not reached, also when rounding would hide it', () => {
    expect(measurementOf({ ...compared, ours: [20, 30, 9.9999] }).haalt).toBe(false);
    expect(measurementOf({ ...compared, goal: ['≤', 0.2499] }).haalt).toBe(false);
  });
});

describe('the report', () => {
  const report = { datum: '2026-11-26T13:00:00.000Z', machine: 'één', metingen: [measurementOf(compared)] };

  it('that is committed has the form that others read', () => {
    const file = path.join(__dirname, '../../../docs/snelheid.json');
    expect(reportSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).error).toBeUndefined();
  });

  it('refuses a field that nobody agreed on', () => {
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(reportSchema.safeParse({ ...report, extra: 1 }).success).toBe(false);
  });

  it('shows in its table what is not reached', () => {
    const missed = measurementOf({ ...compared, goal: ['≥', 0.5] });
    expect(tableOf({ ...report, metingen: [missed] })).toMatch(/functielijst .* 0,25 +≥ 0,5 +NEE$/m);
  });
});

describe('an answer to the bench', () => {
  const whole = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nHello';

  it('is there when all of its body is', () => {
    expect(wholeAnswer(Buffer.from(whole))).toEqual({ status: 200, closes: true });
    expect(wholeAnswer(Buffer.from(whole.slice(0, -1)))).toBeUndefined();
  });

  it('is a fault without a length', () => {
    expect(() => wholeAnswer(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))).toThrow('without a length');
  });
});
