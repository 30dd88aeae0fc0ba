import { z } from 'zod';
import {
  optionalLine,
  optionalText,
  requiredLine,
  requiredText,
  revision,
  secret,
  tickBox,
} from '../../../../src/web/shared/formFields';
import { parseForm, typedValues } from '../../../../src/web/shared/parseForm';

const schema = z.strictObject({
  naam: requiredLine(10),
  afdeling: optionalLine(10),
  uitleg: requiredText(20),
  bewijs: optionalText(20),
  keuze: z.enum(['A', 'B']),
  twijfel: tickBox(),
  revisie: revision(),
});
const good = { naam: 'Inkoper', uitleg: 'Omdat.', keuze: 'A', revisie: '3' };

function faultsOf(body: unknown): readonly string[] {
  const form = parseForm(schema, body);
  return form.ok ? [] : form.faults.map(({ field, problem }) => `${field} ${problem}`);
}

describe('a form', () => {
  it('becomes a typed value; boxes that are not sent are not ticked', () => {
    expect(parseForm(schema, { ...good, _csrf: 'geheim' })).toEqual({
      ok: true,
      value: {
        naam: 'Inkoper',
        afdeling: '',
        uitleg: 'Omdat.',
        bewijs: '',
        keuze: 'A',
        twijfel: false,
        revisie: 3,
      },
    });
    expect(parseForm(schema, { ...good, twijfel: 'ja' })).toMatchObject({ value: { twijfel: true } });
  });

  it('gives all its faults at once', () => {
    expect(faultsOf({ keuze: 'C', revisie: 'drie' })).toEqual([
      'naam leeg',
      'uitleg leeg',
      'keuze onbekende-keuze',
      'revisie onleesbaar',
    ]);
    expect(faultsOf({ ...good, keuze: undefined })).toEqual(['keuze geen-keuze']);
    expect(faultsOf({ ...good, keuze: '' })).toEqual(['keuze geen-keuze']);
    expect(faultsOf(undefined)).toHaveLength(4);
  });

  it('counts how much is too long after tidying', () => {
    expect(parseForm(schema, { ...good, uitleg: `  ${'a'.repeat(11)}\r\n${'b'.repeat(11)}  ` })).toEqual({
      ok: false,
      faults: [{ field: 'uitleg', problem: 'te-lang', params: { max: 20, over: 3 } }],
    });
    expect(faultsOf({ ...good, uitleg: `  ${'a'.repeat(20)}\r\n ` })).toEqual([]);
  });

  it('refuses fields that it does not know and fields that were sent twice', () => {
    expect(faultsOf({ ...good, status: 'getekend', constructor: 'x' })).toEqual([
      'status onbekend-veld',
      'constructor onbekend-veld',
    ]);
    expect(faultsOf({ ...good, naam: ['a', 'b'], afdeling: ['a', 'b'] })).toEqual([
      'naam dubbel-veld',
      'afdeling dubbel-veld',
    ]);
  });

  it('refuses unknown fields also when its schema forgot to be strict', () => {
    expect(parseForm(z.object({ naam: requiredLine(10) }), { naam: 'a', rol: 'beheerder' }).ok).toBe(false);
  });

  it('tidies texts: line ends, control characters, accents and spaces around', () => {
    const typed = { ...good, naam: ' Chef\u0000  \n koop ', uitleg: 'e\u0301e\u0301n\r\ntwee\u2028\tdrie ' };
    expect(parseForm(schema, typed)).toMatchObject({
      value: { naam: 'Chef koop', uitleg: 'één\ntwee\tdrie' },
    });
  });

  it('takes only spaces for empty, and a secret as it is', () => {
    expect(faultsOf({ ...good, naam: ' \t ', uitleg: '\r\n' })).toEqual(['naam leeg', 'uitleg leeg']);
    const form = parseForm(z.strictObject({ wachtwoord: secret(50) }), { wachtwoord: '  twee spaties  ' });
    expect(form).toEqual({ ok: true, value: { wachtwoord: '  twee spaties  ' } });
  });

  it('shows again what was typed, without its token', () => {
    expect(typedValues({ naam: ' a ', lijst: ['a', 'b'], _csrf: 'geheim' })).toEqual({ naam: ' a ' });
    expect(typedValues('tekst')).toEqual({});
  });
});
