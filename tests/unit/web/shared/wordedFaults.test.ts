import { caught } from '../../../../src/web/shared/caught';
import { DomainFailure } from '../../../../src/domain/shared/failure';
import { renamedFaults, wordedFaults } from '../../../../src/web/shared/wordedFaults';

describe('faults in words', () => {
  const words = { naam: { leeg: 'Vul de naam in.' } };

  it('stand at their field and lead to it', () => {
    const worded = wordedFaults([{ field: 'naam', problem: 'leeg' }], words);
    expect(worded.items).toEqual([{ href: '#naam', message: 'Vul de naam in.' }]);
    expect(worded.of('naam')).toBe('Vul de naam in.');
    expect(worded.of('afdeling')).toBeUndefined();
  });

  it('fall back on a general sentence', () => {
    const worded = wordedFaults(
      [
        { field: 'uitleg', problem: 'te-lang', params: { over: 1 } },
        { field: 'keuze', problem: 'geen-keuze' },
        { field: 'anders', problem: 'iets-nieuws' },
      ],
      words,
    );
    expect(worded.items.map(({ message }) => message)).toEqual([
      'Maak je tekst korter. Haal 1 teken weg.',
      'Kies een antwoord.',
      'Vul dit veld anders in.',
    ]);
  });

  it('may have words for all fields', () => {
    const worded = wordedFaults([{ field: 'taak-3', problem: 'leeg' }], { '*': { leeg: 'Vul de taak in.' } });
    expect(worded.of('taak-3')).toBe('Vul de taak in.');
  });

  it('give one sentence for a field, and one for all fields that do not exist', () => {
    const worded = wordedFaults(
      [
        { field: 'naam', problem: 'leeg' },
        { field: 'naam', problem: 'te-lang', params: { over: 3 } },
        { field: 'rol', problem: 'onbekend-veld' },
        { field: 'status', problem: 'onbekend-veld' },
      ],
      words,
    );
    expect(worded.items.map(({ href }) => href)).toEqual(['#naam', '#inhoud']);
  });

  it('can carry the names of the form', () => {
    expect(
      renamedFaults(
        [
          { field: 'name', problem: 'leeg' },
          { field: 'x', problem: 'leeg' },
        ],
        { name: 'naam' },
      ).map(({ field }) => field),
    ).toEqual(['naam', 'x']);
  });
});

describe('a use case whose refusals a page shows itself', () => {
  it('gives its value', async () => {
    await expect(caught(Promise.resolve(3), 'invalid')).resolves.toEqual({ ok: true, value: 3 });
  });

  it('gives the refusals that were asked for', async () => {
    const failure = new DomainFailure({ code: 'invalid', faults: [] });
    await expect(caught(Promise.reject(failure), 'stale', 'invalid')).resolves.toEqual({
      ok: false,
      error: { code: 'invalid', faults: [] },
    });
  });

  it('lets every other failure through', async () => {
    const failure = new DomainFailure({ code: 'busy' });
    await expect(caught(Promise.reject(failure), 'invalid')).rejects.toBe(failure);
    const mistake = new Error('stuk');
    await expect(caught(Promise.reject(mistake), 'invalid')).rejects.toBe(mistake);
  });
});
