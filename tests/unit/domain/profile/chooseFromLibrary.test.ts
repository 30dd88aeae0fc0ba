import {
  addCompetency,
  addKnowledge,
  chosenFromLibrary,
  hasCompetency,
  hasKnowledge,
  removeCompetency,
  removeKnowledge,
} from '../../../../src/domain/profile/chooseFromLibrary';
import { ownCompetency } from '../../../../src/domain/profile/editSection';
import { mostCompetencies } from '../../../../src/domain/profile/profile';
import type { LibraryCompetency, LibraryKnowledge } from '../../../../src/domain/reference/libraries';
import { aLine } from '../../../support/profile/aProfile';

const item: LibraryKnowledge = {
  id: 'kv-1',
  kind: 'kennis',
  text: 'Kent het assortiment.',
  where: 'Rol 1',
  levels: ['A'],
  sources: ['000-kv-1', '003-kv-1'],
};
const line = aLine({ id: 'kv-1', original: item.text, sources: [...item.sources] });
const other = aLine({ id: 'eis-1', original: 'Rekent snel.' });

describe('knowledge of the library', () => {
  it('comes behind the rest with its text and sources, once', () => {
    const added = addKnowledge({ lines: [other] }, item);
    expect(added).toEqual({ lines: [other, line] });
    expect(addKnowledge(added, item)).toBe(added);
    expect([hasKnowledge(added, item), hasKnowledge({ lines: [other] }, item)]).toEqual([true, false]);
  });

  it('is the line that says the same under another id, and comes back when that was left out', () => {
    const left = aLine({
      id: 'anders',
      original: ' kent het assortiment. ',
      choice: 'weglaten',
      own: 'Eigen',
    });
    expect(hasKnowledge({ lines: [left] }, item)).toBe(false);
    expect(addKnowledge({ lines: [left] }, item)).toEqual({ lines: [{ ...left, choice: 'houden' }] });
  });

  it('is gone when it is taken away, but a line that the profile started with is left out', () => {
    expect(removeKnowledge({ lines: [other, line] }, item, new Set())).toEqual({ lines: [other] });
    expect(removeKnowledge({ lines: [line] }, item, new Set(['kv-1']))).toEqual({
      lines: [{ ...line, choice: 'weglaten' }],
    });
    expect(removeKnowledge({ lines: [other] }, item, new Set())).toEqual({ lines: [other] });
  });
});

describe('a competency of the library', () => {
  const found = (sourceLevels: readonly (string | undefined)[]): LibraryCompetency => ({
    id: 'aansturen',
    family: 'Leiding',
    name: 'Aansturen',
    uses: sourceLevels.map((sourceLevel, index) => ({
      level: 'A',
      where: 'Rol',
      ...(sourceLevel === undefined ? {} : { sourceLevel }),
      sources: [`00${String(index)}-comp`, '004-comp'],
    })),
    behaviours: [{ id: 'aansturen-1', text: 'Geeft richting.', sources: ['004-comp-1'] }],
  });

  it('has all sources once, its behaviour, and a level only when every source gives that one', () => {
    expect(chosenFromLibrary(found(['5', '5']))).toEqual({
      id: 'aansturen',
      name: 'Aansturen',
      sourceLevel: '5',
      sources: ['000-comp', '004-comp', '001-comp'],
      behaviours: [aLine({ id: 'aansturen-1', original: 'Geeft richting.', sources: ['004-comp-1'] })],
    });
    expect(chosenFromLibrary(found(['5', '4'])).sourceLevel).toBe('');
    expect(chosenFromLibrary(found(['5', undefined])).sourceLevel).toBe('');
  });

  it('is there once, also under the same name, and can be taken away', () => {
    const competency = chosenFromLibrary(found(['5']));
    const own = ownCompetency('aansturen');
    expect(addCompetency({ chosen: [own] }, competency)).toEqual({ chosen: [own] });
    expect(hasCompetency({ chosen: [own] }, competency)).toBe(true);
    expect(removeCompetency({ chosen: [own] }, competency)).toEqual({ chosen: [] });
    expect(removeCompetency({ chosen: [] }, competency)).toEqual({ chosen: [] });
  });

  it('does not fit when there are as many as there may be', () => {
    const chosen = Array.from({ length: mostCompetencies }, (_, index) =>
      ownCompetency(`Eigen ${String(index)}`),
    );
    expect(addCompetency({ chosen }, chosenFromLibrary(found(['5'])))).toBeNull();
    expect(addCompetency({ chosen: chosen.slice(1) }, chosenFromLibrary(found(['5'])))?.chosen).toHaveLength(
      mostCompetencies,
    );
  });
});
