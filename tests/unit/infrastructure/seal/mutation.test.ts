import { createVerifier } from '../../../../src/infrastructure/seal/verify/createVerifier';
import { createSealer } from '../../../../src/infrastructure/seal/createSealer';
import type { SealKeyStore } from '../../../../src/infrastructure/seal/keys/openSealKeys';
import {
  beginUpdate,
  changedDict,
  type IncrementalUpdate,
} from '../../../../src/infrastructure/seal/pdf/incrementalUpdate';
import { openPdf, type OpenPdf } from '../../../../src/infrastructure/seal/pdf/openPdf';
import { catalogOf, signatureFieldsOf } from '../../../../src/infrastructure/seal/pdf/signatureFields';
import { isKind } from '../../../../src/infrastructure/seal/pdf/values';
import { employeeSeal, keyDirectory, newKeys, sealedTwice } from '../../../support/seal/sealBench';

/** Numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a file that somebody changed', () => {
  const place = keyDirectory();
  const foreign = keyDirectory();
  const verifier = createVerifier();
  let keys: SealKeyStore;
  let strangers: SealKeyStore;
  let revisions: Awaited<ReturnType<typeof sealedTwice>>;
  beforeAll(async () => {
    keys = newKeys(place.path);
    strangers = newKeys(foreign.path);
    revisions = await sealedTwice(keys);
  });
  afterAll(() => {
    place.remove();
    foreign.remove();
  });

  const verdict = async (bytes: Uint8Array): Promise<string> =>
    (await verifier.verify(bytes, keys.trusted())).verdict;
  const accepted = async (files: Iterable<readonly [string, Uint8Array]>) => {
    const names: string[] = [];
    let count = 0;
    for (const [name, bytes] of files) {
      count += 1;
      if ((await verdict(bytes)) === 'intact') names.push(name);
    }
    return { count, names };
  };
  const flipped = (bytes: Uint8Array, at: number, bit: number): Uint8Array => {
    const copy = Uint8Array.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ (1 << bit);
    return copy;
  };
  /** Where the digits of the signature in a field stand. */
  const digitsOf = (bytes: Uint8Array, index: number): readonly [number, number] => {
    const pdf = openPdf(bytes);
    const number = signatureFieldsOf(pdf)[index]?.signature ?? 0;
    const placed = pdf.dict({ kind: 'ref', number, generation: 0 }).entries.get('Contents');
    return [(placed?.from ?? 0) + 1, (placed?.to ?? 0) - 1];
  };
  const updated = (
    bytes: Uint8Array,
    change: (update: IncrementalUpdate, pdf: OpenPdf) => void,
  ): Uint8Array => {
    const pdf = openPdf(bytes);
    const update = beginUpdate(pdf);
    change(update, pdf);
    return update.finish(new Uint8Array(16).fill(7));
  };
  const pageOf = (pdf: OpenPdf): number => {
    const field = signatureFieldsOf(pdf)[0];
    const page = field?.dict.entries.get('P')?.value;
    return isKind(page, 'ref') ? page.number : 0;
  };

  it('is told from one that nobody changed', async () => {
    await expect(Promise.all(revisions.map(verdict))).resolves.toEqual(['not-sealed', 'intact', 'intact']);
  });

  it('is refused for any one bit, wherever it is', async () => {
    const random = numbers(20_261_126);
    const files = function* (): Generator<readonly [string, Uint8Array]> {
      for (const [index, count] of [
        [1, 300],
        [2, 600],
      ] as const) {
        const bytes = revisions[index];
        for (let turn = 0; turn < count; turn += 1) {
          const [at, bit] = [random(bytes.length), random(8)];
          yield [`revision ${index}, byte ${at}, bit ${bit}`, flipped(bytes, at, bit)];
        }
      }
    };
    await expect(accepted(files())).resolves.toEqual({ count: 900, names: [] });
  });

  it('is refused for any one bit in the last signature and in the zeros behind it', async () => {
    const random = numbers(7);
    const [from, to] = digitsOf(revisions[2], 1);
    const files = function* (): Generator<readonly [string, Uint8Array]> {
      for (let turn = 0; turn < 110; turn += 1) {
        const [at, bit] = [turn < 20 ? to - 1 - turn : from + random(to - from), random(8)];
        yield [`byte ${at - from}, bit ${bit}`, flipped(revisions[2], at, bit)];
      }
    };
    await expect(accepted(files())).resolves.toEqual({ count: 110, names: [] });
  });

  it('is refused when it is cut, but for the end of a seal', async () => {
    const random = numbers(99);
    const ends = new Set(revisions.map(({ length }) => length));
    const lengths = Array.from({ length: 100 }, () => random(revisions[2].length)).filter(
      (length) => !ends.has(length),
    );
    const near = [revisions[1].length - 1, revisions[1].length + 1, revisions[2].length - 1, 0, 9];
    const all = [...lengths, ...near].map(
      (length) => [`cut at ${length}`, revisions[2].subarray(0, length)] as const,
    );
    const { count, names } = await accepted(all);
    expect(names).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['a line end', (bytes) => Buffer.concat([bytes, Buffer.from('\n')])],
    ['words', (bytes) => Buffer.concat([bytes, Buffer.from('% extra')])],
    ['an end of file', (bytes) => Buffer.concat([bytes, Buffer.from('startxref\n0\n%%EOF\n')])],
    ['itself', (bytes) => Buffer.concat([bytes, bytes])],
    ['a revision without anything', (bytes) => updated(bytes, () => undefined)],
    [
      'a new object',
      (bytes) =>
        updated(bytes, (update) => {
          update.write(update.reserve(), '(nieuw)');
        }),
    ],
    [
      'other content of a page',
      (bytes) =>
        updated(bytes, (update, pdf) => {
          const page = pdf.dict({ kind: 'ref', number: pageOf(pdf), generation: 0 });
          const content = update.reserve();
          update.write(content, '<</Length 4>>\nstream\nq Q \nendstream');
          update.write(pageOf(pdf), changedDict(bytes, page, { Contents: `${content} 0 R` }));
        }),
    ],
    [
      'a signed field in another place',
      (bytes) =>
        updated(bytes, (update, pdf) => {
          const field = signatureFieldsOf(pdf)[0];
          if (field !== undefined)
            update.write(field.object.number, changedDict(bytes, field.dict, { Rect: '[0 0 50 50]' }));
        }),
    ],
    [
      'a field that is empty again',
      (bytes) =>
        updated(bytes, (update, pdf) => {
          const field = signatureFieldsOf(pdf)[0];
          if (field !== undefined)
            update.write(field.object.number, changedDict(bytes, field.dict, { V: 'null' }));
        }),
    ],
    [
      'an action at the opening',
      (bytes) =>
        updated(bytes, (update, pdf) => {
          const { number, dict } = catalogOf(pdf);
          update.write(number, changedDict(bytes, dict, { OpenAction: '<</S /URI /URI (http://x)>>' }));
        }),
    ],
    [
      'a form without fields',
      (bytes) =>
        updated(bytes, (update, pdf) => {
          const { number, dict } = catalogOf(pdf);
          update.write(number, changedDict(bytes, dict, { AcroForm: '<</Fields []>>' }));
        }),
    ],
  ])('is refused with %s behind it, also when that is sealed by a stranger or by us', async (_, change) => {
    for (const bytes of [revisions[1], revisions[2]]) {
      expect(await verdict(change(bytes))).not.toBe('intact');
    }
    for (const by of [strangers, keys]) {
      const sealed = await createSealer(by, null)
        .seal(employeeSeal(change(revisions[1])))
        .catch(() => null);
      if (sealed !== null) expect(await verdict(sealed.pdf)).not.toBe('intact');
    }
  });

  it('is refused when the second seal is that of a stranger', async () => {
    const { pdf } = await createSealer(strangers, null).seal(employeeSeal(revisions[1]));
    const report = await verifier.verify(pdf, keys.trusted());
    expect(report.verdict).toBe('sealer-unknown');
    expect(report.seals.map(({ status, by }) => [status, by])).toEqual([
      ['intact', 'ours'],
      ['intact', 'unknown'],
    ]);
  });

  it('is altered in words too: which object, or what kind of bytes', async () => {
    const changed = updated(revisions[1], (update, pdf) => {
      const page = pdf.dict({ kind: 'ref', number: pageOf(pdf), generation: 0 });
      update.write(pageOf(pdf), changedDict(revisions[1], page, { Rotate: '90' }));
    });
    const { pdf } = await createSealer(keys, null).seal(employeeSeal(changed));
    const report = await verifier.verify(pdf, keys.trusted());
    expect(report.verdict).toBe('altered');
    const object = { code: 'object-changed', about: `object ${pageOf(openPdf(revisions[1]))}` };
    expect(report.seals[0]).toMatchObject({ status: 'altered', remarks: [object] });
    expect(report.seals[1]).toMatchObject({ status: 'intact', remarks: [] });
  });

  it('never makes the check fail, whatever the bytes are', async () => {
    const random = numbers(3);
    for (let turn = 0; turn < 100; turn += 1) {
      const noise = Uint8Array.from({ length: random(4000) }, () => random(256));
      const head = Buffer.from('%PDF-1.7\n');
      const tail = Buffer.from(`\nstartxref\n${random(4000)}\n%%EOF\n`);
      expect((await verifier.verify(Buffer.concat([head, noise, tail]), [noise])).verdict).toBe('unreadable');
    }
  });
});
