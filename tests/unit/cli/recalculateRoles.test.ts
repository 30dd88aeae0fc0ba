import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileOfGrading } from '../../../src/application/profile/profileOfGrading';
import { recalculate } from '../../../src/cli/recalculate';
import { defaultGradingSettings } from '../../../src/domain/grading/advice';
import { makeReceipt, textsOf } from '../../../src/domain/grading/receipt';
import type { BoundCatalogs } from '../../../src/domain/grading/receipt';
import { isReferenceId } from '../../../src/domain/reference/parts';
import { buildProfileDocument } from '../../../src/presentation/document/buildProfileDocument';
import { readIndeling } from '../../../src/presentation/exchange/readIndeling';
import { realAreas, realRaster, realRoles } from '../../support/grading/realCatalogs';
import { attachedText } from '../../support/pdf/attachedText';
import { releasedLibrary } from '../../support/releasedLibrary';

function boundOf(catalogId: string, referenceId: string | null): BoundCatalogs {
  if (isReferenceId(catalogId)) return { raster: null, areas: null, roles: realRoles(catalogId) };
  return {
    raster: realRaster,
    areas: realAreas,
    roles: referenceId === null ? null : realRoles(referenceId),
  };
}

/** The attached JSON of the profile of a scenario, and its catalogs as frozen content keeps them. */
function attached(scenario: string): { json: string; frozen: string } {
  const path = join(__dirname, '../../scenarios', scenario, 'indeling.json');
  const read = readIndeling(JSON.parse(readFileSync(path, 'utf8')), (...ids) => textsOf(boundOf(...ids)));
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const { catalogId, referenceId, sheet, job } = read.value;
  const bound = boundOf(catalogId, referenceId);
  const receipt = makeReceipt(bound, sheet, defaultGradingSettings);
  const made = profileOfGrading({ bound, receipt, job, decidedLevel: null });
  if (!made.ok) throw new Error('the scenario has no profile');
  const document = buildProfileDocument({
    organisationName: 'Groothandel Veenstad',
    profile: made.profile,
    level: made.level,
    catalog: made.catalog,
    catalogs: textsOf(bound),
    receipt,
    decision: null,
    leadsCount: null,
    draft: false,
    createdAt: '2026-11-26T10:00:00.000Z',
  });
  const catalogs = [bound.raster, bound.areas, bound.roles].flatMap((one) => one?.catalog ?? []);
  return {
    json: attachedText(document.attachments[0]),
    frozen: JSON.stringify({ decision: { catalogs } }),
  };
}

describe.each(['junior-mengsel', 'onder-a-en-een-rol'])('the grading of %s inside a profile', (scenario) => {
  const { json, frozen } = attached(scenario);

  it('gives the same advice again', () => {
    expect(recalculate(json, null, releasedLibrary())).toBe('same');
  });

  it('gives the same advice by the frozen catalogs, where the program has none of them', () => {
    const empty = { get: () => undefined, current: () => undefined, list: () => [], versions: () => [] };
    expect(recalculate(json, null, empty)).toBe('other-catalog');
    expect(recalculate(json, frozen, empty)).toBe('same-by-frozen');
  });

  it('is another advice once an answer was changed', () => {
    const changed = json.replace(/"(00\d-[a-z0-9-]*rol1-taak-0?1)": "ja"/, '"$1": "nee"');
    expect(changed).not.toBe(json);
    expect(recalculate(changed, null, releasedLibrary())).toBe('different');
  });
});
