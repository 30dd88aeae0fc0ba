import { scrubber } from '../../../../src/infrastructure/database/scrubText';

const scrub = scrubber(['Zoë "Zo" Çelik', 'zoe@duin.example'], '…');

it.each([
  ['Zoë "Zo" Çelik maakt plannen', '… maakt plannen'],
  ['plan van ZOË "ZO" ÇELIK.', 'plan van ….'],
  ['{"naam":"Zoë \\"Zo\\" Çelik"}', '{"naam":"…"}'],
  ['mail zoe@duin.example, of Zoe@Duin.example', 'mail …, of …'],
  ['azoe@duin.example blijft', 'azoe@duin.example blijft'],
  ['Zoë "Zo" Çelikova blijft', 'Zoë "Zo" Çelikova blijft'],
])('makes of %j %j', (text, expected) => {
  expect(scrub(text)).toBe(expected);
});

it('changes nothing when there is nothing to look for', () => {
  expect(scrubber(['', ' '], '…')('Een gewone tekst.')).toBe('Een gewone tekst.');
});
