import { emptySheet } from '../../../../src/domain/grading/sheet';
import type { Answer, GradingSheet } from '../../../../src/domain/grading/sheet';
import { sectionIdsOf, textOfLine } from '../../../../src/domain/profile/profile';
import type { ProfileLine } from '../../../../src/domain/profile/profile';
import { realAreas, realRaster } from '../../../support/grading/realCatalogs';
import { aStartedKeyProfile, aStartedProfile } from '../../../support/profile/aProfile';

function withAnswers(answers: Readonly<Record<string, Answer>>): { sheet: GradingSheet } {
  return { sheet: { ...emptySheet, answers } };
}

function lineOf(lines: readonly ProfileLine[], id: string): ProfileLine | undefined {
  return lines.find((line) => line.id === id);
}

function textsOf(lines: readonly ProfileLine[]): readonly (string | null)[] {
  return lines.map(textOfLine);
}

describe('a profile of an Accountmanager', () => {
  it('starts with name, department and number of the functie, and as version 1', () => {
    expect(aStartedProfile().gegevens).toEqual({
      jobName: 'Accountmanager regio Zuid',
      department: 'Verkoop',
      jobNumber: 'AM-07',
      inForceFrom: '',
      version: '1',
    });
  });

  it('starts with every text of the catalog, kept and with its sources', () => {
    const profile = aStartedProfile();
    const { purpose, characteristics, organisation, resultAreas } = realRaster.catalog;
    expect(profile.doel.lines.map(({ id }) => id)).toEqual(purpose.map(({ id }) => id));
    expect(profile.context.lines.map(({ id }) => id)).toEqual(characteristics.map(({ id }) => id));
    expect(profile.organisatie.lines.map(({ id }) => id)).toEqual(organisation.map(({ id }) => id));
    expect(profile.resultaatgebieden.map(({ id }) => id)).toEqual(resultAreas.map(({ id }) => id));
    for (const [index, area] of resultAreas.entries()) {
      const content = profile.resultaatgebieden[index]?.content;
      expect(content).toMatchObject({ included: true, name: area.name });
      expect(content?.tasks.map(({ sources }) => sources)).toEqual(area.tasks.map(({ sources }) => sources));
      expect(content?.tasks.every(({ choice }) => choice === 'houden')).toBe(true);
    }
  });

  it('says per criterion what was chosen, not what belongs to the level', () => {
    const profile = aStartedProfile({
      level: 'C',
      ...withAnswers({ verkoopstijl: { choice: 'A' } }),
    });
    const style = realRaster.catalog.criteria.find(({ id }) => id === 'verkoopstijl');
    const chosen = style?.options.find(({ id }) => id === 'A');
    expect(lineOf(profile.niveaukenmerken.lines, 'verkoopstijl')?.sources).toEqual(chosen?.sources);
  });

  it('writes every row of a statement as a sentence, without the marks for bold words', () => {
    const line = lineOf(aStartedProfile().niveaukenmerken.lines, 'plannen-maken');
    expect(line?.original).toBe('Maakt accountplannen en begrotingen. Maakt zelf activiteitenplannen.');
  });

  it('leaves out what does not apply, and what is lighter or heavier than the options', () => {
    const profile = aStartedProfile(
      withAnswers({
        'plannen-maken': { choice: 'nvt' },
        verkoopstijl: { choice: 'lichter' },
        complexiteit: { choice: 'zwaarder' },
      }),
    );
    const choices = ['plannen-maken', 'verkoopstijl', 'complexiteit'].map(
      (id) => lineOf(profile.niveaukenmerken.lines, id)?.choice,
    );
    expect(choices).toEqual(['weglaten', 'weglaten', 'weglaten']);
  });

  it('does not say what the functie does not have', () => {
    const mandate = realRaster.catalog.criteria.find(({ id }) => id === 'onderhandelingsmandaat');
    expect(mandate?.options.find(({ levels }) => levels.includes('B'))?.derived).toBe(true);
    expect(lineOf(aStartedProfile().niveaukenmerken.lines, 'onderhandelingsmandaat')).toBeUndefined();
    expect(
      lineOf(aStartedProfile({ level: 'C' }).niveaukenmerken.lines, 'onderhandelingsmandaat'),
    ).toBeDefined();
  });

  it('keeps the knowledge demands apart, and leaves the competencies out of the criteria', () => {
    const profile = aStartedProfile();
    const dimensionOf = new Map(realRaster.catalog.criteria.map(({ id, dimension }) => [id, dimension]));
    const weightOf = new Map(realRaster.catalog.criteria.map(({ id, weight }) => [id, weight]));
    expect(profile.kennis.lines.length).toBeGreaterThan(3);
    expect(profile.kennis.lines.every(({ id }) => dimensionOf.get(id) === 'kennis')).toBe(true);
    expect(profile.niveaukenmerken.lines.some(({ id }) => dimensionOf.get(id) === 'kennis')).toBe(false);
    expect(profile.niveaukenmerken.lines.some(({ id }) => weightOf.get(id) === 'toets')).toBe(false);
  });

  it.each(['A', 'B', 'C'] as const)('starts with at most five competencies of level %s', (level) => {
    const { chosen } = aStartedProfile({ level }).competenties;
    const known = new Map(realRaster.catalog.competencies.map(({ id, levels }) => [id, levels]));
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.length).toBeLessThanOrEqual(5);
    expect(chosen.every(({ id }) => known.get(id)?.includes(level))).toBe(true);
  });

  it('names a condition that applies as a statement, with the note behind it', () => {
    const profile = aStartedProfile({
      sheet: { ...emptySheet, conditions: { verkeer: 'ja', werkdruk: 'nee', werkplek: 'ja' } },
      notes: { conditionNotes: { verkeer: ' Rijdt drie dagen per week. ' }, efforts: {} },
    });
    const { lines } = profile.omstandigheden;
    expect(lines.map(({ id }) => id)).toEqual(['verkeer', 'werkplek']);
    const texts = textsOf(lines);
    expect(texts[0]).toMatch(/\. Rijdt drie dagen per week\.$/);
    expect(texts.join(' ')).not.toContain('?');
  });

  it('takes over the effort that was noted in the walk', () => {
    const efforts = { fysiek: { value: 'geen', explanation: 'Vooral zittend.' } } as const;
    const profile = aStartedProfile({ notes: { conditionNotes: {}, efforts } });
    expect(profile.omstandigheden.fysiek).toEqual({ value: 'geen', explanation: 'Vooral zittend.' });
    expect(profile.omstandigheden.mentaal).toEqual({ value: null, explanation: '' });
  });
});

describe('a profile of a Key accountmanager', () => {
  it('has every task and indicator of the five result areas, and no statements of criteria', () => {
    const profile = aStartedKeyProfile();
    expect(profile.resultaatgebieden).toHaveLength(5);
    for (const [index, area] of realAreas.catalog.resultAreas.entries()) {
      const content = profile.resultaatgebieden[index]?.content;
      expect(content?.tasks.map(({ id }) => id)).toEqual(area.tasks.map(({ id }) => id));
      expect(content?.indicators.map(({ id }) => id)).toEqual(area.indicators.map(({ id }) => id));
    }
    expect(profile.niveaukenmerken.lines).toEqual([]);
    expect(sectionIdsOf(profile)).not.toContain('niveaukenmerken');
    expect(profile.kennis.lines.map(({ id }) => id)).toEqual(realAreas.catalog.knowledge.map(({ id }) => id));
  });

  it('leaves out the tasks that the functie does not do', () => {
    const profile = aStartedKeyProfile({
      sheet: { ...emptySheet, tasks: { '004-rg1-taak-1a': 'nee', '004-rg1-taak-1b': 'deels' } },
    });
    const [first, second] = profile.resultaatgebieden[0]?.content.tasks ?? [];
    expect([first?.choice, second?.choice]).toEqual(['weglaten', 'houden']);
  });

  it('counts personnel and leading people only for who leads a team', () => {
    const alone = aStartedKeyProfile({ sheet: { ...emptySheet, gates: { leidinggeven: 'functioneel' } } });
    const leader = aStartedKeyProfile({ sheet: { ...emptySheet, gates: { leidinggeven: 'team' } } });
    const included = (profile: typeof alone): boolean | undefined =>
      profile.resultaatgebieden.find(({ id }) => id === 'rg5')?.content.included;
    const leads = (profile: typeof alone): boolean =>
      profile.competenties.chosen.some(({ name }) => name === 'Aansturen');
    expect([included(alone), included(leader)]).toEqual([false, true]);
    expect([leads(alone), leads(leader)]).toEqual([false, true]);
    expect([alone, leader].map(({ competenties }) => competenties.chosen.length)).toEqual([5, 5]);
  });

  it('names the risk of traffic from the source, and ends it with a full stop before the note', () => {
    const profile = aStartedKeyProfile({
      sheet: { ...emptySheet, conditions: { verkeer: 'ja' } },
      notes: { conditionNotes: { verkeer: 'Rijdt veel.' }, efforts: {} },
    });
    const [burden] = realAreas.catalog.burdens;
    expect(textsOf(profile.omstandigheden.lines)).toEqual([`${burden?.text ?? ''}. Rijdt veel.`]);
    const none = aStartedKeyProfile({ sheet: { ...emptySheet, conditions: { verkeer: 'nee' } } });
    expect(none.omstandigheden.lines.map(({ choice }) => choice)).toEqual(['weglaten']);
  });
});
