import { giveAdvice } from '../../../../src/domain/grading/giveAdvice';
import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { textOfLine } from '../../../../src/domain/profile/profile';
import type { JobProfile, ProfileLine } from '../../../../src/domain/profile/profile';
import { buildProfileDocument } from '../../../../src/presentation/document/buildProfileDocument';
import { documentText } from '../../../../src/presentation/document/documentText';
import type { Block, PrintDocument } from '../../../../src/presentation/document/printDocument';
import { readIndeling } from '../../../../src/presentation/exchange/readIndeling';
import { realAreas, realRaster } from '../../../support/grading/realCatalogs';
import {
  accountmanagerInput,
  keyInput,
  partsOfDocument,
  readBlock,
} from '../../../support/profile/aDocument';
import { attachedText } from '../../../support/pdf/attachedText';
import { aLine, aStartedProfile } from '../../../support/profile/aProfile';

function headingsOf({ blocks }: PrintDocument, level: 1 | 2 | 3): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
}

function signaturesOf({ blocks }: PrintDocument): Extract<Block, { kind: 'signatures' }> {
  const found = blocks.find((block) => block.kind === 'signatures');
  if (found?.kind !== 'signatures') throw new Error('the document has no signatures');
  return found;
}

function read(document: PrintDocument): string {
  return document.blocks.flatMap(readBlock).join('\n');
}

const kept = (lines: readonly ProfileLine[]): readonly string[] =>
  lines.flatMap((line) => textOfLine(line) ?? []);

function keptTexts(profile: JobProfile): readonly string[] {
  return [
    ...kept(profile.doel.lines),
    ...kept(profile.context.lines),
    ...kept(profile.organisatie.lines),
    ...profile.resultaatgebieden
      .filter(({ content }) => content.included)
      .flatMap(({ content }) => [
        ...kept(content.tasks),
        ...kept(content.results),
        ...kept(content.indicators),
      ]),
    ...kept(profile.niveaukenmerken.lines),
    ...kept(profile.kennis.lines),
    ...profile.competenties.chosen.flatMap(({ name, behaviours }) => [name, ...kept(behaviours)]),
    ...kept(profile.omstandigheden.lines),
  ];
}

describe('the document of a profile', () => {
  it('names what the level is called here on the first page, and what a word of a criterion means here', () => {
    const input = accountmanagerInput();
    const criterion = Object.keys(input.receipt.sheet.answers)[0] ?? '';
    const employer = {
      levelLabels: { [input.level]: 'functiegroep 8' },
      anchors: { [criterion]: 'Groot is hier meer dan 2 miljoen euro per jaar.' },
    };
    const without = read(buildProfileDocument(input));
    const { blocks } = buildProfileDocument({ ...input, receipt: { ...input.receipt, employer } });
    const first = blocks.find((block) => block.kind === 'facts');
    expect(first === undefined ? '' : readBlock(first).join('\n')).toContain(
      `Accountmanager ${input.level}, functiegroep 8`,
    );
    expect(blocks.flatMap(readBlock).join('\n')).toContain('Groot is hier meer dan 2 miljoen euro per jaar.');
    expect(without).not.toContain('functiegroep 8');
    expect(without).not.toContain('Groot is hier');
  });

  it.each([
    ['Accountmanager', accountmanagerInput()],
    ['Key accountmanager', keyInput()],
  ])('of %s says everything that was kept and typed', (_name, input) => {
    const text = read(buildProfileDocument(input));
    const { profile } = input;
    const said = [
      ...keptTexts(profile),
      ...Object.values(profile.contacten),
      profile.context.ownContext,
      profile.organisatie.leads,
      profile.gegevens.jobName,
      profile.omstandigheden.mentaal.explanation,
      '1 januari 2027',
    ];
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
    expect(text).not.toContain('____');
  });

  it('has the functieprofiel with its signatures first, then the competentieprofiel, then the indelingsbijlage', () => {
    const document = buildProfileDocument(accountmanagerInput());
    expect(headingsOf(document, 1)).toEqual([
      'Functieprofiel Accountmanager regio Zuid',
      'Competentieprofiel',
      'Indelingsbijlage',
    ]);
    const kinds = document.blocks.map(({ kind }) => kind);
    const competencies = document.blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === 'Competentieprofiel',
    );
    expect(kinds.indexOf('signatures')).toBe(competencies - 1);
    expect(kinds.filter((kind) => kind === 'signatures')).toHaveLength(1);
    const onNewPage = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.onNewPage === true ? [block.text] : [],
    );
    expect(onNewPage).toEqual(['Competentieprofiel', 'Indelingsbijlage']);
  });

  it('leaves out what was left out, and says the own text instead of the text of the catalog', () => {
    const started = accountmanagerInput().profile;
    const [first, second, ...rest] = started.resultaatgebieden;
    if (first === undefined || second === undefined) throw new Error('there are result areas');
    const tasks = [
      aLine({ id: 'a', original: 'Deze taak gaat weg.', choice: 'weglaten' }),
      aLine({ id: 'b', original: 'Zo stond het er.', choice: 'aanpassen', own: 'Zo doen wij het.' }),
      aLine({ id: 'eigen-1', original: '', own: 'Helpt op de beurs.' }),
    ];
    const profile = {
      ...started,
      resultaatgebieden: [
        { ...first, content: { ...first.content, tasks } },
        { ...second, content: { ...second.content, included: false } },
        ...rest,
      ],
    };
    const text = read(buildProfileDocument(accountmanagerInput({ profile })));
    expect(text).toContain('Zo doen wij het.\nHelpt op de beurs.');
    expect(text).not.toContain('Deze taak gaat weg.');
    expect(text).not.toContain('Zo stond het er.');
    expect(text).not.toContain(second.content.name);
    expect(text).toContain(`2. ${rest[0]?.content.name ?? ''}`);
  });

  it('has a line to write on for everything that is empty', () => {
    const profile = aStartedProfile({ sheet: accountmanagerInput().receipt.sheet });
    const parts = partsOfDocument(buildProfileDocument(accountmanagerInput({ profile, draft: true })));
    expect(
      parts['Functieprofiel Accountmanager regio Zuid']?.filter((line) => line.endsWith('____')),
    ).toEqual([
      'Direct leidinggevende: ____',
      'Medewerker: ____',
      'Geldt vanaf: ____',
      'Context: organisatie, kaders, samenwerking, afbakening: ____',
      'Geeft leiding aan: ____',
      'Binnen de organisatie: ____',
      'Buiten de organisatie: ____',
      'Mentale inspanning: ____',
      'Emotionele inspanning: ____',
      'Fysieke inspanning: ____',
      '____',
      '____',
    ]);
  });

  it('keeps asterisks and backslashes of a typed text as they are', () => {
    const { profile } = accountmanagerInput();
    const contacten = { internal: '**Planning** \\ *magazijn*', external: 'Inkopers' };
    const text = read(buildProfileDocument(accountmanagerInput({ profile: { ...profile, contacten } })));
    expect(text).toContain('Binnen de organisatie: **Planning** \\ *magazijn*');
  });

  it('is the same for the same input', () => {
    expect(buildProfileDocument(accountmanagerInput())).toEqual(buildProfileDocument(accountmanagerInput()));
    expect(buildProfileDocument(accountmanagerInput({ draft: true })).draft).toBe(true);
    expect(buildProfileDocument(accountmanagerInput()).draft).toBe(false);
  });

  it('carries the name, the number and the version on every page', () => {
    const document = buildProfileDocument(accountmanagerInput());
    expect(document).toMatchObject({
      title: 'Functieprofiel Accountmanager regio Zuid',
      author: 'Groothandel Veenstad',
      header: 'Groothandel Veenstad · Functieprofiel Accountmanager regio Zuid',
      footer: 'functienummer AM-07 · versie 1',
    });
  });

  it('survives the way to another thread', () => {
    const document = buildProfileDocument(keyInput());
    expect(structuredClone(document)).toEqual(document);
  });
});

describe('the knowledge demands', () => {
  it('stand in the functieprofiel of an Accountmanager, because they count', () => {
    const parts = partsOfDocument(buildProfileDocument(accountmanagerInput()));
    const knowledge = kept(accountmanagerInput().profile.kennis.lines);
    expect(parts['Functieprofiel Accountmanager regio Zuid']).toEqual(expect.arrayContaining([...knowledge]));
    expect(parts['Competentieprofiel']?.some((line) => knowledge.includes(line))).toBe(false);
  });

  it('stand in the competentieprofiel of a Key accountmanager, because they do not', () => {
    const parts = partsOfDocument(buildProfileDocument(keyInput()));
    const knowledge = kept(keyInput().profile.kennis.lines);
    expect(parts['Competentieprofiel']).toEqual(expect.arrayContaining([...knowledge]));
    const profilePart = parts['Functieprofiel Accountmanager regio Zuid'] ?? [];
    expect(profilePart.length).toBeGreaterThan(10);
    expect(profilePart.some((line) => knowledge.includes(line))).toBe(false);
  });
});

describe('the competentieprofiel', () => {
  it('says for Key accountmanager that the level rests on the functieprofiel alone', () => {
    const [note] = partsOfDocument(buildProfileDocument(keyInput()))['Competentieprofiel'] ?? [];
    expect(note).toBe(realAreas.catalog.notes[0]?.text);
    expect(note).toMatch(/uitsluitend op het functieprofiel/);
  });

  it('says for Accountmanager that competencies do not count, also when a catalog has no words for it', () => {
    const first = (notes: typeof realRaster.catalog.notes): string | undefined =>
      partsOfDocument(
        buildProfileDocument(accountmanagerInput({ catalog: { ...realRaster.catalog, notes } })),
      )['Competentieprofiel']?.[0];
    expect(first(realRaster.catalog.notes)).toMatch(/tellen niet mee voor het niveau/);
    expect(first([])).toMatch(/tellen niet mee voor het niveau/);
  });

  it('gives the level of the source with a competency that has one', () => {
    const headings = headingsOf(buildProfileDocument(keyInput()), 3);
    expect(headings).toContain('Kwaliteit leveren (niveau 5)');
    expect(headings).toContain('Ondernemend en commercieel handelen (niveau 4/5)');
  });
});

describe('the signatures', () => {
  it.each([
    ['Accountmanager', accountmanagerInput()],
    ['Key accountmanager', keyInput()],
  ])('of %s are agreement of the manager and sight of the employee, no more', (_name, input) => {
    const [manager, employee] = signaturesOf(buildProfileDocument(input)).boxes;
    expect(manager).toMatchObject({
      fieldName: 'handtekening_leidinggevende',
      role: 'Leidinggevende',
      words: 'voor akkoord',
      name: 'Anouk van der Heijden-Özdemir',
    });
    expect(manager.meaning).toMatch(
      /beschrijving van de functie\. Het niveau is een besluit van de werkgever\.$/,
    );
    expect(employee).toMatchObject({
      fieldName: 'handtekening_medewerker',
      role: 'Medewerker',
      words: 'voor gezien',
      name: 'Joost Wiersma',
    });
    expect(employee.meaning).toMatch(/Dat is geen akkoord\. Bezwaar maken kan daarna nog\.$/);
  });

  it('have their own words when a catalog leaves them to us, and a line for who has no name', () => {
    const catalog = { ...realRaster.catalog, signatures: undefined };
    const { profile } = accountmanagerInput();
    const organisatie = { ...profile.organisatie, managerName: ' ', holderName: '' };
    const input = accountmanagerInput({ catalog, profile: { ...profile, organisatie } });
    const { boxes } = signaturesOf(buildProfileDocument(input));
    expect(boxes.map(({ words, name }) => [words, name])).toEqual([
      ['voor akkoord', null],
      ['voor gezien', null],
    ]);
    expect(boxes[1].meaning).toMatch(/geen akkoord/);
  });

  it('say on their page what is signed', () => {
    const document = buildProfileDocument(accountmanagerInput());
    expect(read(document)).toContain(
      'Ondertekening\nFunctieprofiel Accountmanager regio Zuid, versie 1, geldig vanaf 1 januari 2027.',
    );
  });
});

describe('the indelingsbijlage', () => {
  it('has for every criterion the choice, the reason, the evidence and the source', () => {
    const lines = partsOfDocument(buildProfileDocument(accountmanagerInput()))['Indelingsbijlage'] ?? [];
    for (const criterion of realRaster.catalog.criteria) {
      const option = criterion.options.find(({ levels }) => levels.includes('B'));
      expect(lines).toContain(criterion.shortName);
      expect(lines).toContain(`Uitleg: Zo doen we ${criterion.shortName.toLowerCase()}.`);
      if (option !== undefined && !option.derived) expect(lines).toContain(option.sources.join('\n'));
    }
    expect(lines.filter((line) => line === 'Bewijs: Accountplan 2026, map Verkoop')).toHaveLength(29);
    expect(lines).toContain('telt zwaar:\nvoor A en B, tegen C');
  });

  it('says who set the level, and why when that deviates from the advice', () => {
    const lines = (input: ReturnType<typeof accountmanagerInput>): readonly string[] =>
      partsOfDocument(buildProfileDocument(input))['Indelingsbijlage'] ?? [];
    expect(lines(accountmanagerInput())).toEqual(
      expect.arrayContaining([
        'Bepaald niveau: Niveau B',
        'Advies: Niveau B. Het besluit volgt het advies.',
        'Bepaald door: Fenna Brouwer, 21 november 2026 om 10.00 uur',
      ]),
    );
    const decision = { level: 'C', reason: 'Het rayon groeit snel.', by: null } as const;
    expect(lines(accountmanagerInput({ decision, level: 'C' }))).toEqual(
      expect.arrayContaining([
        'Bepaald niveau: Niveau C',
        'Advies: Niveau B. Het besluit wijkt af.',
        'Uitleg: Het rayon groeit snel.',
      ]),
    );
    expect(lines(accountmanagerInput({ decision: null }))).toContain(
      'Er is nog geen niveau bepaald. Dit profiel staat op het advies: Niveau B.',
    );
  });

  it('has the gates, the conditions and the time for other work', () => {
    const lines = partsOfDocument(buildProfileDocument(accountmanagerInput()))['Indelingsbijlage'] ?? [];
    expect(lines).toEqual(
      expect.arrayContaining([
        'Geeft de medewerker leiding?',
        'Nee, aan niemand',
        'Niet beantwoord',
        '25\u00a0%',
      ]),
    );
  });

  it('has for a Key accountmanager every task with its answer, and the reason of an area', () => {
    const lines = partsOfDocument(buildProfileDocument(keyInput()))['Indelingsbijlage'] ?? [];
    const asked = realAreas.catalog.resultAreas.filter(({ onlyWhen }) => onlyWhen === undefined);
    for (const { name, tasks } of asked) {
      expect(lines).toContain(name);
      for (const task of tasks) expect(lines).toContain(task.text.replaceAll('**', ''));
    }
    expect(lines).toContain('Uitleg: Het jaarplan ligt bij deze functie.');
    expect(lines).toContain('Alle vier de gebieden horen erbij. Met drie gebieden is het een combinatie.');
    expect(lines.filter((line) => line === 'ja')).toHaveLength(asked.flatMap(({ tasks }) => tasks).length);
    expect(lines).not.toContain('Personeelsbeheer directe medewerkers');
  });

  it('names the catalogs with their whole hash', () => {
    expect(read(buildProfileDocument(keyInput()))).toContain(realAreas.sha256);
    expect(read(buildProfileDocument(accountmanagerInput()))).toContain(realRaster.sha256);
  });
});

describe('the attached grading', () => {
  it.each([
    ['Accountmanager', accountmanagerInput(), { raster: realRaster.catalog, areas: null }],
    ['Key accountmanager', keyInput(), { raster: null, areas: realAreas.catalog }],
  ])('of %s is read again as the same grading, and gives the same advice', (_name, input, catalogs) => {
    const document = buildProfileDocument(input);
    expect(document.attachments).toHaveLength(1);
    const [attachment] = document.attachments;
    expect(attachment).toMatchObject({ name: 'indeling.json', mediaType: 'application/json' });
    const content = JSON.parse(attachedText(attachment)) as {
      indeling: unknown;
      advies: { uitkomst: string };
      profiel: unknown;
    };
    const again = readIndeling(content.indeling, () => catalogs);
    if (!again.ok) throw new Error(again.faults.join('\n'));
    expect(again.value.sheet).toEqual(input.receipt.sheet);
    expect(again.value.job).toMatchObject({ name: 'Accountmanager regio Zuid', jobNumber: 'AM-07' });
    expect(again.value.decision).toEqual({ level: input.level, reason: '' });
    const advice = giveAdvice(catalogs, again.value.sheet, defaultGradingSettings);
    expect(advice).toEqual(input.receipt.advice);
    expect(content.advies.uitkomst).toBe(advice.outcome);
    expect(content.profiel).toEqual(input.profile);
  });
});

describe('the text of a document', () => {
  it('holds every text that is printed, and nothing of the attachment', () => {
    const { profile } = accountmanagerInput();
    const contacten = { internal: 'Overlegt in het 𐍈-team.', external: 'Inkopers.' };
    const text = documentText(
      buildProfileDocument(accountmanagerInput({ profile: { ...profile, contacten } })),
    );
    expect(text).toContain('𐍈');
    expect(text).toContain('versie 1');
    expect(text).not.toContain('indelingswijzer-functieprofiel');
  });
});
