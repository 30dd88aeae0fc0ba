import { guardDocument } from '../../src/infrastructure/pdf/text/guardDocument';
import { layoutDocument } from '../../src/infrastructure/pdf/layout/layoutDocument';
import { renderDocument } from '../../src/infrastructure/pdf/renderDocument';
import { createSealer } from '../../src/infrastructure/seal/createSealer';
import { aSampleProfile } from '../support/pdf/sampleProfile';
import { employeeSeal, keyDirectory, managerSeal, newKeys } from '../support/seal/sealBench';
import { drawFloor, knownPositions } from './floorDocument';
import { measurementOf, type Goal, type Measurement } from './report';

const warmUps = 12;
const turns = 40;

/** Milliseconds of every turn. */
interface Times {
  readonly floor: number[];
  readonly unsigned: number[];
  readonly sealOnce: number[];
  readonly sealed: number[];
}

/** Measures the functieprofiel beside floor B, each in its turn: unsigned, one seal (P-256), and all of it with two. */
export async function measurePdf(): Promise<readonly Measurement[]> {
  const directory = keyDirectory();
  try {
    const sealer = createSealer(newKeys(directory.path), null);
    const document = aSampleProfile();
    const positions = knownPositions(layoutDocument(guardDocument(document)).pages);
    const times: Times = { floor: [], unsigned: [], sealOnce: [], sealed: [] };
    const sizes = { floor: 0, unsigned: 0, sealed: 0 };
    for (let turn = 0; turn < warmUps + turns; turn += 1) {
      const t0 = performance.now();
      sizes.floor = (await drawFloor(positions)).length;
      const t1 = performance.now();
      const { bytes } = await renderDocument(document);
      const t2 = performance.now();
      const first = await sealer.seal(managerSeal(bytes));
      const t3 = performance.now();
      const second = await sealer.seal(employeeSeal(first.pdf));
      const t4 = performance.now();
      sizes.unsigned = bytes.length;
      sizes.sealed = second.pdf.length;
      if (turn < warmUps) continue;
      times.floor.push(t1 - t0);
      times.unsigned.push(t2 - t1);
      times.sealOnce.push(t3 - t2);
      times.sealed.push(t4 - t1);
    }
    const besideFloor = (name: string, ours: readonly number[], most: number): Measurement =>
      line(name, 'ms', ours, times.floor, floorName, most);
    return [
      besideFloor('functieprofiel, zonder zegel', times.unsigned, 1.35),
      besideFloor('functieprofiel met twee zegels (P-256)', times.sealed, 2),
      besideFloor('één zegel (P-256)', times.sealOnce, 0.25),
      line('grootte zonder zegel', 'kB', [sizes.unsigned / 1000], [70], 'grens van 70 kB', 1),
      line('grootte met twee zegels', 'kB', [sizes.sealed / 1000], [100], 'grens van 100 kB', 1),
    ];
  } finally {
    directory.remove();
  }
}

const floorName = 'kale PDFKit, ingesloten lettertype, posities bekend';

function line(
  name: string,
  unit: string,
  ours: readonly number[],
  beside: readonly number[],
  besideName: string,
  most: number,
): Measurement {
  const goal: Goal = ['≤', most];
  return measurementOf({ name, unit, ours, beside, besideName, goal });
}
