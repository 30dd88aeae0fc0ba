import { oneTimeCodes } from '../../../../src/infrastructure/factors/oneTimeCodes';
import { qrPicture } from '../../../../src/infrastructure/factors/qrPicture';
import { codeAt } from '../../../support/secondFactor';

/** The secret of the examples of RFC 6238: "12345678901234567890". */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1000);

it('knows the codes of the standard', () => {
  expect(oneTimeCodes.stepOf(secret, '287082', at(59))).toBe(1);
  expect(oneTimeCodes.stepOf(secret, '081804', at(1_111_111_109))).toBe(37_037_036);
  expect(oneTimeCodes.stepOf(secret, '005924', at(1_234_567_890))).toBe(41_152_263);
});

it('takes a code one step early or late, and gives the step that it belongs to', () => {
  const code = codeAt(secret, at(3000));
  expect([2940, 2970, 3000, 3030, 3059].map((now) => oneTimeCodes.stepOf(secret, code, at(now)))).toEqual([
    null,
    100,
    100,
    100,
    100,
  ]);
  expect(oneTimeCodes.stepOf(secret, code, at(3060))).toBeNull();
});

it.each(['', '12345', '1234567', 'abcdef', '00000a', '٢٨٧٠٨٢'])('never takes %j', (code) => {
  expect(oneTimeCodes.stepOf(secret, code, at(59))).toBeNull();
});

it('makes secrets of 160 bits that differ', () => {
  const made = [oneTimeCodes.newSecret(), oneTimeCodes.newSecret()];
  for (const one of made) expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(made[0]).not.toBe(made[1]);
});

it('gives the address that telephones read, with the employer and the account', () => {
  const url = new URL(
    oneTimeCodes.address(secret, { issuer: 'Functiewaardering Bank & Co', account: 'a@b.example' }),
  );
  expect(url.protocol + url.host).toBe('otpauth:totp');
  expect(url.searchParams.get('secret')).toBe(secret);
  expect(url.searchParams.get('issuer')).toBe('Functiewaardering Bank & Co');
});

it('draws a QR code with a white edge of four modules', () => {
  const { side, path } = qrPicture('otpauth://totp/a?secret=GEZDGNBV');
  expect((side - 8 - 17) % 4).toBe(0);
  // The finder pattern at the top left begins with a run of seven dark modules.
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  const columns = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, , run]) => Number(x) + Number(run));
  expect(Math.max(...columns)).toBe(side - 4);
});
