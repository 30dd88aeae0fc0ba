import { z } from 'zod';
import { areasCatalogSchema, catalogSchema, rasterCatalogSchema } from './catalog';
import type { FileCatalog } from './catalog';
import type { CatalogFault, CatalogFaultCode } from './catalogFault';
import { findCatalogFaults } from './findCatalogFaults';
import { shapeFaults } from './shapeFaults';

export type CheckedCatalog =
  | { readonly ok: true; readonly catalog: FileCatalog }
  | { readonly ok: false; readonly faults: readonly CatalogFault[] };

type Section = string;

/** Faults that say "this is not there": not reported when the part may be there but has the wrong shape. */
const absences: Partial<Record<CatalogFaultCode, readonly Section[]>> = {
  'gate-missing': ['gates'],
  'condition-missing': ['conditions'],
  'effort-missing': ['efforts'],
  'signatures-incomplete': ['signatures'],
  'no-deciding-area': ['resultAreas'],
  'fill-in-area-unknown': ['resultAreas'],
  'competency-levels-differ': ['criteria'],
  'competency-at-level-missing': ['competencies'],
  'dimension-unknown': ['dimensions'],
  'dimension-empty': ['criteria'],
  'pair-criterion-unknown': ['criteria'],
  'no-heavy-criterion': ['criteria'],
};

/** These lists have fixed members; which one is missing or double says more than their number. */
const namedLists: readonly Section[] = ['gates', 'conditions', 'efforts'];

/** Stands in for a part that has the wrong shape, so that the rest can still be checked. */
const neutralMethod = {
  name: 'drempelmethode',
  version: '1',
  weights: { zwaar: 3, midden: 2, licht: 1, toets: 0, gelijk: 0 },
  borderBand: [40, 60],
  mixedBand: [15, 85],
  timeShareFrom: 20,
  explanation: [],
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(data: Record<string, unknown>): FileCatalog['kind'] {
  if (data['kind'] === 'raster' || data['kind'] === 'resultaatgebieden') return data['kind'];
  return 'criteria' in data ? 'raster' : 'resultaatgebieden';
}

/** What is left of a catalog when every part of the wrong shape is taken out, and which sections lost something. */
function soundPart(
  data: Record<string, unknown>,
  kind: FileCatalog['kind'],
): { rest: FileCatalog; damaged: Set<Section> } {
  const { shape } = kind === 'raster' ? rasterCatalogSchema : areasCatalogSchema;
  const rest: Record<string, unknown> = { kind };
  const damaged = new Set<Section>();
  for (const [section, schema] of Object.entries(shape as Record<string, z.ZodType>)) {
    if (section === 'kind') continue;
    const value = data[section];
    const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    if (list instanceof z.ZodArray) {
      const members: unknown[] = Array.isArray(value) ? value : [];
      const sound = members
        .map((member) => (list.element as z.ZodType).safeParse(member))
        .filter(({ success }) => success);
      if (sound.length < members.length || !Array.isArray(value)) damaged.add(section);
      if (value !== undefined || list === schema) rest[section] = sound.map((parsed) => parsed.data);
    } else {
      const parsed = schema.safeParse(value);
      rest[section] = parsed.success ? parsed.data : section === 'method' ? neutralMethod : '';
    }
  }
  // Every section has its shape now; only the numbers of members may be off.
  return { rest: rest as unknown as FileCatalog, damaged };
}

/**
 * Reads a catalog from data of unknown shape: the catalog, or all its faults at once. When the shape is wrong
 * somewhere, the parts that do have their shape are still checked for how they fit together.
 */
export function checkCatalog(data: unknown): CheckedCatalog {
  const parsed = catalogSchema.safeParse(data);
  if (parsed.success) {
    const faults = findCatalogFaults(parsed.data);
    return faults.length === 0 ? { ok: true, catalog: parsed.data } : { ok: false, faults };
  }
  if (!isRecord(data)) return { ok: false, faults: shapeFaults(parsed.error.issues, data) };

  const kind = kindOf(data);
  const issues =
    data['kind'] === kind
      ? parsed.error.issues
      : [...parsed.error.issues, ...(catalogSchema.safeParse({ ...data, kind }).error?.issues ?? [])];
  const { rest, damaged } = soundPart(data, kind);
  const fitting = findCatalogFaults(rest).filter(
    ({ code }) => !(absences[code] ?? []).some((section) => damaged.has(section)),
  );
  const shape = shapeFaults(issues, data).filter(
    ({ code, path }) =>
      !(code === 'shape-count' && path.length === 1 && namedLists.includes(String(path[0]))) ||
      damaged.has(String(path[0])),
  );
  return { ok: false, faults: [...shape, ...fitting] };
}
