import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { makeReceipt } from '../../../../src/domain/grading/receipt';
import type { GradingSheet } from '../../../../src/domain/grading/sheet';
import type { Level } from '../../../../src/domain/catalog/catalog';
import { textOfLine, type ProfileLine } from '../../../../src/domain/profile/profile';
import { guardText } from '../../../../src/infrastructure/pdf/text/guardText';
import { unprintableCharacters } from '../../../../src/infrastructure/pdf/unprintableCharacters';
import {
  buildProfileDocument,
  type ProfileDocumentInput,
} from '../../../../src/presentation/document/buildProfileDocument';
import { missingTexts, pdfPages } from '../../../support/browser/downloadedPdf';
import { realRaster } from '../../../support/grading/realCatalogs';
import { describeWith } from '../../../support/pdf/externalTools';
import { accountmanagerInput, keyInput, sheetAtB } from '../../../support/profile/aDocument';
import { aStartedProfile, finished } from '../../../support/profile/aProfile';
import { frozenInput } from '../../../support/profile/evidenceSamples';
import { textsOfGrading, textsOfProfile } from '../../../support/profile/frozenTexts';
import { keyDirectory, newKeys, sealedTwice } from '../../../support/seal/sealBench';

/** An Accountmanager with every answer at a level. */
function inputAt(level: Level): ProfileDocumentInput {
  const answers: GradingSheet['answers'] = Object.fromEntries(
    realRaster.catalog.criteria.map(({ id, shortName, options }) => {
      const option = options.find(({ levels }) => levels.includes(level));
      const reason = `Op ${level} doen we ${shortName.toLowerCase()} zo.`;
      return [id, { choice: option?.id ?? 'nvt', reason, evidence: `Map ${level}, stuk ${id}` }];
    }),
  );
  return withSheet({ ...sheetAtB, answers, timeShares: {} }, level);
}

function withSheet(sheet: GradingSheet, level: Level): ProfileDocumentInput {
  return accountmanagerInput({
    level,
    profile: finished(aStartedProfile({ level, sheet })),
    receipt: makeReceipt({ raster: realRaster, areas: null }, sheet, defaultGradingSettings),
    decision: { level, reason: 'Zo past het bij het werk.', by: null },
  });
}

const nasty = [
  '**vet** \\*geen\\* vet ** \\ \\\\ *',
  '<script>alert("x")</script> & &amp; ]]> %PDF-1.7 (endobj) >> stream',
  'Zoe\u0308 O\u0308zdemir, \u0141ukasz Dvo\u0159\u00e1k, \u20ac 25.000, \u2265 95 %, co\u00f6peratie, zee\u00ebend',
  'nul\u200bbreedte, zacht\u00adstreepje, om\u202egekeerd, \u0000stuur\u0007teken, \ud800los',
  'tab\there\r\nnieuwe regel\u2028en nog een',
  '漢字 עברית 😀 👩\u200d🚀',
  'arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(4),
  `${'W'.repeat(150)} einde`,
];
/** One of them; the number keeps the texts apart, so that one cannot stand for another. */
const hostile = (number: number, longest = 4000): string =>
  `${number} ${nasty[number % nasty.length] ?? ''} ${number}`.slice(0, longest);

/** A profile in which everything that somebody can type is hostile. */
function hostileInput(): ProfileDocumentInput {
  let number = 100;
  const next = (longest?: number): string => hostile((number += 1), longest);
  const answers = Object.fromEntries(
    Object.entries(sheetAtB.answers).map(([id, answer]) => [
      id,
      { ...answer, reason: next(), evidence: next() },
    ]),
  );
  const input = withSheet({ ...sheetAtB, answers }, 'B');
  const { profile } = input;
  const own = (lines: readonly ProfileLine[]): ProfileLine[] =>
    lines.map((line, index) => {
      if (index % 3 === 2) return { ...line, choice: 'weglaten' as const };
      return { ...line, choice: 'aanpassen' as const, own: next() };
    });
  const effort = () => ({ value: 'wel' as const, explanation: next() });
  return {
    ...input,
    decision: { level: 'B', reason: next(), by: null },
    profile: {
      ...profile,
      gegevens: { ...profile.gegevens, jobName: next(200), department: next(200), jobNumber: next(200) },
      doel: { lines: own(profile.doel.lines) },
      context: {
        lines: own(profile.context.lines),
        ownContext: Array.from({ length: 40 }, () => next())
          .join(' ')
          .slice(0, 4000),
      },
      organisatie: {
        lines: own(profile.organisatie.lines),
        managerName: next(120),
        managerRole: next(120),
        holderName: next(120),
        leads: next(),
      },
      resultaatgebieden: profile.resultaatgebieden.map((area, index) => ({
        ...area,
        content: {
          name: next(200),
          included: index !== 1,
          results: own(area.content.results),
          tasks: own(area.content.tasks),
          indicators: own(area.content.indicators),
        },
      })),
      contacten: { internal: next(), external: next() },
      omstandigheden: {
        lines: own(profile.omstandigheden.lines),
        mentaal: effort(),
        emotioneel: effort(),
        fysiek: effort(),
      },
    },
  };
}

/** What of a text can be printed: what is invisible goes, and what has no font is a question mark (docs/pdf.md). */
function printed(text: string): string {
  const unknown = new Set(unprintableCharacters(text));
  return Array.from(guardText(text), (character) => (unknown.has(character) ? '?' : character)).join('');
}

describeWith('pdftotext', 'the text of a file that was sealed twice', () => {
  const place = keyDirectory();
  let keys: ReturnType<typeof newKeys>;
  beforeAll(() => {
    keys = newKeys(place.path);
  });
  afterAll(() => {
    place.remove();
  });

  it.each<[string, () => ProfileDocumentInput]>([
    ['an Accountmanager A', () => inputAt('A')],
    ['an Accountmanager B', () => inputAt('B')],
    ['an Accountmanager C', () => inputAt('C')],
    ['a Key accountmanager', () => keyInput()],
    ['somebody with hostile texts', hostileInput],
  ])('of %s has every text of the profile and of the grading as they were frozen', async (_, make) => {
    const input = frozenInput(make());
    const [, , sealed] = await sealedTwice(keys, null, buildProfileDocument(input));
    const pages = pdfPages(Buffer.from(sealed));
    const texts = [...textsOfProfile(input.profile), ...textsOfGrading(input)].map(printed);
    expect(texts.length).toBeGreaterThan(80);
    expect(missingTexts(pages, texts)).toEqual([]);
    expect(missingTexts(pages, ['Digitaal ondertekend voor gezien', 'Dit staat er niet.'])).toEqual([
      'Dit staat er niet.',
    ]);
  });

  it('of somebody with hostile texts has nothing of what was left out', async () => {
    const input = frozenInput(hostileInput());
    const [, , sealed] = await sealedTwice(keys, null, buildProfileDocument(input));
    const pages = pdfPages(Buffer.from(sealed));
    const left = input.profile.doel.lines
      .concat(input.profile.context.lines)
      .filter(({ choice }) => choice === 'weglaten');
    expect(left.length).toBeGreaterThan(0);
    for (const line of left) expect(missingTexts(pages, [textOfLine(line) ?? line.original])).toHaveLength(1);
  });
});
