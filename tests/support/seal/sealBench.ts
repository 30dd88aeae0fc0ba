import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SealRequest } from '../../../src/application/ports';
import { receiptFieldName } from '../../../src/domain/signing/receiptContent';
import type { PrintDocument } from '../../../src/presentation/document/printDocument';
import { renderDocument } from '../../../src/infrastructure/pdf/renderDocument';
import { createSealer } from '../../../src/infrastructure/seal/createSealer';
import { openSealKeys, type SealKeyStore } from '../../../src/infrastructure/seal/keys/openSealKeys';
import type { TimeStamper } from '../../../src/infrastructure/seal/timestamp/timeStamper';
import { aSampleProfile } from '../pdf/sampleProfile';

/** The moment at which everything in these tests happens. */
export const sealedAt = '2026-11-26T07:08:09.000Z';
export const organisationName = 'Voorbeeld Techniek B.V.';

/** A directory for keys of one test file. */
export function keyDirectory(): { readonly path: string; remove(): void } {
  const root = mkdtempSync(path.join(tmpdir(), 'seal-test-'));
  return {
    path: path.join(root, 'sleutels', 'zegel'),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** New keys in a directory. */
export function newKeys(directory: string, at: string = sealedAt): SealKeyStore {
  return openSealKeys(directory, { organisationName, at: new Date(at), inUse: false }).keys;
}

/** The request for the seal of the manager. */
export function managerSeal(pdf: Uint8Array, changes: Partial<SealRequest> = {}): SealRequest {
  return {
    pdf,
    fieldName: 'handtekening_leidinggevende',
    act: 'akkoord',
    signer: { name: 'Zoë van den Berg-Özdemir', role: 'leidinggevende', onBehalfOf: 'Anna de Vries' },
    organisationName,
    at: sealedAt,
    remark: null,
    drawing: {
      aspect: 2.5,
      strokes: [
        [
          [0.05, 0.8],
          [0.2, 0.1],
          [0.95, 0.2],
        ],
        [[0.5, 0.9]],
      ],
    },
    ...changes,
  };
}

/** The request for the seal of the employee. */
export function employeeSeal(pdf: Uint8Array, changes: Partial<SealRequest> = {}): SealRequest {
  return managerSeal(pdf, {
    fieldName: 'handtekening_medewerker',
    act: 'gezien',
    signer: { name: 'Bram Jansen', role: 'medewerker', onBehalfOf: null },
    at: '2026-11-27T09:00:00.000Z',
    remark: 'Ik mis mijn werk voor de jaarlijkse beurs.',
    drawing: null,
    ...changes,
  });
}

/** The request for the one seal of a receipt. */
export function receiptSeal(pdf: Uint8Array): SealRequest {
  return managerSeal(pdf, {
    fieldName: receiptFieldName,
    act: 'ontvangstbewijs',
    signer: null,
    at: '2026-11-27T09:01:00.000Z',
    drawing: null,
  });
}

/** A file before any seal, after the first and after the second. */
export async function sealedTwice(
  keys: SealKeyStore,
  timeStamper: TimeStamper | null = null,
  document: PrintDocument = aSampleProfile(),
): Promise<readonly [Uint8Array, Uint8Array, Uint8Array]> {
  const sealer = createSealer(keys, timeStamper);
  const { bytes } = await renderDocument(document);
  const first = await sealer.seal(managerSeal(bytes));
  const second = await sealer.seal(employeeSeal(first.pdf));
  return [bytes, first.pdf, second.pdf];
}
