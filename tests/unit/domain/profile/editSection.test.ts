import {
  canTakeOver,
  editCompetencies,
  editLines,
  isOwn,
  ownCompetency,
} from '../../../../src/domain/profile/editSection';
import type { CompetencyEdit } from '../../../../src/domain/profile/editSection';
import { competencyOf } from '../../../../src/domain/profile/catalogLines';
import { mostCompetencies, textOfLine } from '../../../../src/domain/profile/profile';
import type { ChosenCompetency, ProfileLine } from '../../../../src/domain/profile/profile';
import { realRaster } from '../../../support/grading/realCatalogs';
import { aLine } from '../../../support/profile/aProfile';

const own = (id: string, text: string): ProfileLine => aLine({ id, original: '', sources: [], own: text });

describe('editing lines', () => {
  it('keeps, adapts and leaves out lines of the catalog, without touching text or sources', () => {
    const lines = [aLine(), aLine({ id: 'taak-2' }), aLine({ id: 'taak-3' })];
    const edited = editLines(lines, {
      edits: [
        { id: 'taak-2', choice: 'aanpassen', own: ' Bezoekt vaste klanten. ' },
        { id: 'taak-3', choice: 'weglaten', own: '' },
      ],
      added: [],
    });
    expect(edited).toEqual([
      lines[0],
      aLine({ id: 'taak-2', choice: 'aanpassen', own: 'Bezoekt vaste klanten.' }),
      aLine({ id: 'taak-3', choice: 'weglaten' }),
    ]);
    expect(edited.map(textOfLine)).toEqual(['Bezoekt klanten.', 'Bezoekt vaste klanten.', null]);
  });

  it('remembers the own text of a line that is kept after all', () => {
    const [line] = editLines([aLine({ choice: 'aanpassen', own: 'Bezoekt vaste klanten.' })], {
      edits: [{ id: 'taak-1', choice: 'houden', own: 'Bezoekt vaste klanten.' }],
      added: [],
    });
    expect(line).toMatchObject({ choice: 'houden', own: 'Bezoekt vaste klanten.' });
    expect(line === undefined ? null : textOfLine(line)).toBe('Bezoekt klanten.');
  });

  it('adds own lines behind the others, with a number that is not in use', () => {
    const edited = editLines([aLine(), own('eigen-3', 'Helpt op de beurs.')], {
      edits: [],
      added: [' Rijdt proef. ', '', '  '],
    });
    expect(edited.map(({ id, own: text }) => [id, text])).toEqual([
      ['taak-1', ''],
      ['eigen-3', 'Helpt op de beurs.'],
      ['eigen-4', 'Rijdt proef.'],
    ]);
    expect(edited.map(isOwn)).toEqual([false, true, true]);
  });

  it('does not add what is already there, so that sending twice adds once', () => {
    const edit = { edits: [], added: ['Helpt op de beurs.'] };
    const once = editLines([aLine()], edit);
    expect(editLines(once, edit)).toEqual(once);
  });

  it('takes an own line away when it is left out or emptied', () => {
    const lines = [own('eigen-1', 'Eén.'), own('eigen-2', 'Twee.'), own('eigen-3', 'Drie.')];
    const edits = [
      { id: 'eigen-1', choice: 'weglaten', own: 'Eén.' },
      { id: 'eigen-2', choice: 'houden', own: ' ' },
      { id: 'eigen-3', choice: 'houden', own: 'Drie of vier.' },
    ] as const;
    expect(editLines(lines, { edits, added: [] })).toEqual([own('eigen-3', 'Drie of vier.')]);
  });

  it('brings back an own line that someone else removed, and ignores an unknown line of a catalog', () => {
    const edits = [
      { id: 'eigen-2', choice: 'houden', own: 'Nog getypt.' },
      { id: 'eigen-3', choice: 'weglaten', own: 'Weg.' },
      { id: 'taak-9', choice: 'aanpassen', own: 'Nergens.' },
    ] as const;
    expect(editLines([aLine()], { edits, added: [] })).toEqual([aLine(), own('eigen-2', 'Nog getypt.')]);
  });
});

describe('editing competencies', () => {
  const catalog = realRaster.catalog.competencies.map(competencyOf);
  const known = (id: string): ChosenCompetency | undefined => catalog.find((one) => one.id === id);
  const unchanged = ({ id, name }: ChosenCompetency): CompetencyEdit => ({
    id,
    name,
    behaviours: { edits: [], added: [] },
  });
  const five = catalog.slice(0, mostCompetencies);
  const sixth = catalog[mostCompetencies];
  const four = five.slice(0, 4);
  const ids = (result: { chosen: readonly ChosenCompetency[] } | null): readonly string[] | null =>
    result === null ? null : result.chosen.map(({ id }) => id);

  it('adds one up to five, and refuses the sixth', () => {
    const add = (chosen: readonly ChosenCompetency[], added: ChosenCompetency | undefined) =>
      editCompetencies(
        { chosen: [...chosen] },
        { edits: chosen.map(unchanged), added: added ?? null, removedId: null },
        known,
      );
    expect(ids(add(four, five[4]))).toEqual(five.map(({ id }) => id));
    expect(sixth).toBeDefined();
    expect(add(five, sixth)).toBeNull();
    expect(ids(add(five, five[0]))).toEqual(five.map(({ id }) => id));
  });

  it('takes one away, and can put another in its place at once', () => {
    const edit = { edits: five.map(unchanged), added: sixth ?? null, removedId: five[0]?.id ?? '' };
    expect(ids(editCompetencies({ chosen: five }, edit, known))).toEqual([
      ...five.slice(1).map(({ id }) => id),
      sixth?.id,
    ]);
  });

  it('edits behaviour, and never the name of a competency of the catalog', () => {
    const [first] = five;
    if (first === undefined) throw new Error('there are competencies');
    const mine = ownCompetency('Rust bewaren');
    const edits = [
      { ...unchanged(first), name: 'Iets anders', behaviours: { edits: [], added: ['Luistert eerst.'] } },
      { ...unchanged(mine), name: ' Rust houden ' },
    ];
    const result = editCompetencies(
      { chosen: [first, mine] },
      { edits, added: null, removedId: null },
      known,
    );
    expect(result?.chosen.map(({ name }) => name)).toEqual([first.name, 'Rust houden']);
    expect(result?.chosen[0]?.behaviours.at(-1)).toEqual(own('eigen-1', 'Luistert eerst.'));
  });

  it('brings back what someone else took away, and keeps what someone else added while there is room', () => {
    const [first, second, third] = five;
    if (first === undefined || second === undefined || third === undefined) throw new Error('five are there');
    const theirs = { chosen: [first, third] };
    const mine = [first, second].map(unchanged);
    const edit = { edits: mine, added: null, removedId: null };
    expect(ids(editCompetencies(theirs, edit, known))).toEqual([first.id, second.id, third.id]);
    const full = { edits: five.map(unchanged), added: null, removedId: null };
    expect(ids(editCompetencies({ chosen: sixth === undefined ? [] : [sixth] }, full, known))).toEqual(
      five.map(({ id }) => id),
    );
  });

  it('makes nothing of an id that means nothing', () => {
    const edits = [
      { id: 'bestaat-niet', name: 'Bestaat niet', behaviours: { edits: [], added: ['Iets.'] } },
      { id: 'eigen-leeg', name: ' ', behaviours: { edits: [], added: ['Iets.'] } },
    ];
    expect(editCompetencies({ chosen: [] }, { edits, added: null, removedId: null }, known)).toEqual({
      chosen: [],
    });
  });

  it('gives an own competency an id that is the same for the same name', () => {
    expect(ownCompetency(' Rust & reinheid ').id).toBe('eigen-rust-reinheid');
    expect(ownCompetency('rüst / Reinheid!').id).toBe('eigen-rust-reinheid');
    expect(ownCompetency('Rust')).toEqual({
      id: 'eigen-rust',
      name: 'Rust',
      sourceLevel: '',
      sources: [],
      behaviours: [],
    });
  });
});

describe('taking over a section of an earlier profile', () => {
  const b = { catalogId: 'accountmanager', level: 'B' };
  const c = { catalogId: 'accountmanager', level: 'C' };
  const key = { catalogId: 'key-accountmanager', level: 'key-accountmanager' };

  it('takes all of it at the same level', () => {
    expect(canTakeOver('competenties', b, b)).toBe(true);
  });

  it('takes what does not depend on the level at another one', () => {
    expect(canTakeOver('context', b, c)).toBe(true);
    expect(canTakeOver('niveaukenmerken', b, c)).toBe(false);
    expect(canTakeOver('competenties', b, c)).toBe(false);
  });

  it('takes little from the profile of another functie', () => {
    expect(canTakeOver('gegevens', b, key)).toBe(true);
    expect(canTakeOver('contacten', b, key)).toBe(true);
    expect(canTakeOver('context', b, key)).toBe(false);
  });
});
