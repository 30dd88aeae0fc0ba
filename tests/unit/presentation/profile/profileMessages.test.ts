import { sectionContents } from '../../../../src/domain/profile/profile';
import type { SectionKind } from '../../../../src/domain/profile/profile';
import { faultText } from '../../../../src/presentation/failureMessages';
import { lineWords } from '../../../../src/presentation/profile/lineWords';
import { profileFaults } from '../../../../src/presentation/profile/profileFaults';
import {
  competencyCount,
  gapsCount,
  ownLineLabel,
  storedBy,
  unprintableText,
} from '../../../../src/presentation/profile/profileMessages';
import { sectionText } from '../../../../src/presentation/profile/sectionParts';

const kinds = Object.keys(sectionContents) as SectionKind[];

describe('the parts of the sections', () => {
  it.each(kinds)('of %s are the fields of its content, each once', (kind) => {
    const fields = sectionText(kind).parts.map(({ field }) => field);
    expect([...fields].sort()).toEqual(Object.keys(sectionContents[kind].shape).sort());
  });

  it('have short sentences', () => {
    const sentences = kinds.flatMap((kind) => {
      const { intro, parts } = sectionText(kind);
      const hints = parts.flatMap((part) => ('hint' in part ? [part.hint] : []));
      return [intro, ...hints].flatMap((text) => text.split(/(?<=[.?])\s+/));
    });
    expect(sentences.filter((sentence) => sentence.split(' ').length > 15)).toEqual([]);
  });
});

describe('the words of the profile', () => {
  it('count competencies', () => {
    expect([0, 3, 4, 5].map((count) => competencyCount(count, 5))).toEqual([
      'Je hebt nog geen competentie gekozen. Je kunt er 5 kiezen.',
      'Je hebt er 3 gekozen. Je kunt er nog 2 kiezen.',
      'Je hebt er 4 gekozen. Je kunt er nog 1 kiezen.',
      'Je hebt er 5. Verwijder er eerst een.',
    ]);
  });

  it('count gaps and own lines', () => {
    expect([gapsCount(1), gapsCount(4)]).toEqual(['Nog 1 punt te doen', 'Nog 4 punten te doen']);
    expect(ownLineLabel('taak', 1, 1)).toBe('Eigen taak');
    expect(ownLineLabel('taak', 2, 3)).toBe('Eigen taak 2');
  });

  it('name characters that the PDF cannot show', () => {
    expect(unprintableText(['𐍈'])).toBe('Dit teken kan niet in de pdf: ‘𐍈’. In de pdf komt een vraagteken.');
    expect(unprintableText(['א', 'ב'])).toBe(
      'Deze tekens kunnen niet in de pdf: ‘א’ en ‘ב’. In de pdf komt een vraagteken.',
    );
    expect(unprintableText(Array.from('אבגדהוזחטיכל'))).toMatch(/‘י’ en nog 2 andere\. In de pdf/);
  });

  it('say who stored a text, also when nobody knows', () => {
    expect(storedBy('Sam Bakker', '21 november 2026 om 10.00 uur')).toBe(
      'Bewaard door Sam Bakker op 21 november 2026 om 10.00 uur',
    );
    expect(storedBy('', '21 november 2026 om 10.00 uur')).toBe('Bewaard op 21 november 2026 om 10.00 uur');
  });

  it('quote a line by whole words', () => {
    expect(lineWords({ original: 'Bezoekt klanten.', own: 'Iets anders.' })).toBe('Bezoekt klanten.');
    expect(lineWords({ original: '', own: 'Helpt op de beurs.' })).toBe('Helpt op de beurs.');
    const long = lineWords({
      original: 'Bespreekt elke week de cijfers van alle regio’s met de planning.',
      own: '',
    });
    expect(long).toBe('Bespreekt elke week de cijfers van alle regio’s met de…');
    expect(lineWords({ original: 'a'.repeat(90), own: '' })).toBe(`${'a'.repeat(59)}…`);
  });

  it('say per field what is wrong', () => {
    const words = profileFaults(['tasks.nieuw', 'chosen.eigen-rust.naam']);
    expect(faultText({ field: 'tasks.nieuw', problem: 'leeg' }, words)).toBe(
      'Typ eerst een tekst. Kies daarna Toevoegen.',
    );
    expect(faultText({ field: 'chosen.eigen-rust.naam', problem: 'leeg' }, words)).toBe(
      'Geef deze competentie een naam.',
    );
    expect(faultText({ field: 'inForceFrom', problem: 'geen-datum' }, words)).toBe(
      'Vul een bestaande datum in, met dag, maand en jaar.',
    );
    expect(faultText({ field: 'competentie.kies', problem: 'te-veel' }, words)).toBe(
      'Kies niet meer dan 5 competenties.',
    );
    const taken = { field: 'jobName', problem: 'bestaat-al', params: { name: 'Inkoper' } };
    expect(faultText(taken, words)).toBe(
      'Er is al een functie ‘Inkoper’. Kies een andere naam of open die functie.',
    );
    expect(faultText({ field: 'ownContext', problem: 'te-lang', params: { over: 36 } }, words)).toBe(
      'Maak je tekst korter. Haal 36 tekens weg.',
    );
  });
});
