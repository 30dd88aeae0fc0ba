import { answerFaultSentence } from '../../../../src/presentation/walk/faultSentences';

describe('a fault of an answer', () => {
  it.each([
    [{ problem: 'geen-keuze' }, 'value', null, 'Kies een antwoord.'],
    [{ problem: 'geen-keuze' }, 'value', 'Klantgericht', 'Kies een antwoord bij ‘Klantgericht’.'],
    [{ problem: 'geen-keuze' }, 'conflict', null, 'Kies welke tekst je wilt bewaren.'],
    [
      { problem: 'geen-keuze' },
      'conflict',
      'Soort klanten',
      'Kies bij ‘Soort klanten’ welke tekst je wilt bewaren.',
    ],
    [
      { problem: 'uitleg-nodig', params: { choice: 'zwaarder' } },
      'reason',
      null,
      'Leg uit waarom de functie zwaarder is dan C.',
    ],
    [
      { problem: 'uitleg-nodig', params: { choice: 'lichter' } },
      'reason',
      'Plannen maken',
      '‘Plannen maken’: leg uit waarom de functie lichter is dan A.',
    ],
    [
      { problem: 'uitleg-nodig', params: { choice: 'nvt' } },
      'reason',
      null,
      'Leg uit waarom deze vraag niet past.',
    ],
    [
      { problem: 'te-lang', params: { over: 36 } },
      'reason',
      null,
      'Maak je uitleg korter. Haal 36 tekens weg.',
    ],
    [
      { problem: 'te-lang', params: { over: 1 } },
      'evidence',
      null,
      'Maak je bewijs korter. Haal 1 teken weg.',
    ],
    [
      { problem: 'te-lang', params: { over: 2 } },
      'reason',
      'werkdruk',
      'Maak je uitleg bij ‘werkdruk’ korter. Haal 2 tekens weg.',
    ],
    [{ problem: 'leeg' }, 'reason', null, 'Leg je antwoord uit.'],
    [{ problem: 'geen-percentage' }, 'value', null, 'Vul een heel getal in van 0 tot en met 100.'],
    [
      { problem: 'meer-dan-honderd', params: { sum: 120 } },
      'value',
      'x',
      'De delen van de tijd zijn samen 120 %. Maak er hoogstens 100 % van.',
    ],
    [{ problem: 'onbekende-keuze' }, 'value', null, 'Kies een van de antwoorden die er staan.'],
  ] as const)('%j of %s (%s) reads: %s', (fault, part, name, sentence) => {
    expect(answerFaultSentence(fault, part, name)).toBe(sentence);
  });
});
