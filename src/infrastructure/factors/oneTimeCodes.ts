import { Secret, TOTP } from 'otpauth';
import type { OneTimeCodes } from '../../application/ports';

const period = 30;

/** Codes of six digits as RFC 6238 describes them, with what every telephone knows: SHA-1 and steps of 30 seconds. */
export const oneTimeCodes: OneTimeCodes = {
  newSecret: () => new Secret({ size: 20 }).base32,
  stepOf(secret, code, at) {
    // The library throws on digits that take more than one byte.
    if (!/^[0-9]{6}$/.test(code)) return null;
    const away = totp(secret).validate({ token: code, timestamp: at.getTime(), window: 1 });
    return away === null ? null : Math.floor(at.getTime() / 1000 / period) + away;
  },
  address: (secret, { issuer, account }) => totp(secret, { issuer, label: account }).toString(),
};

function totp(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });
}
