import { createHash } from 'node:crypto';
import type { Digests } from '../../application/ports';

/** Digests by node:crypto. */
export const nodeDigests: Digests = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  sha256OfBytes: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  sha256OfParts() {
    const hash = createHash('sha256');
    return {
      add(part) {
        hash.update(part);
      },
      hex: () => hash.digest('hex'),
    };
  },
};
