import { auditEventSchema, type AuditEvent } from '../../../../src/domain/audit/event';
import { actions } from '../../../../src/domain/workflow/actions';
import { actionName } from '../../../../src/presentation/audit/actionNames';
import { eventKindLabel, eventKinds, eventText } from '../../../../src/presentation/audit/eventText';

const names = {
  person: (id: string) => `de persoon ${id}`,
  job: (id: string) => `‘${id}’`,
  department: (id: string) => id,
  question: (key: string) => `‘${key}’`,
};

it('has a label of its own for every kind of event that there is', () => {
  const all = auditEventSchema.options.map(({ shape }) => [...shape.kind.values][0]);
  expect([...eventKinds].sort()).toEqual([...all].sort());
  expect(new Set(eventKinds.map(eventKindLabel)).size).toBe(all.length);
});

it.each<[AuditEvent, string]>([
  [{ kind: 'ingelogd', accountId: 'tom' }, 'logde in'],
  [
    { kind: 'niveau-bepaald', jobId: 'Noord', level: 'C', advised: 'B', deviates: true },
    'bepaalde het niveau van ‘Noord’: niveau C, anders dan het advies',
  ],
  [
    {
      kind: 'tweede-indeling-overeen',
      jobId: 'Noord',
      secondId: 'een',
      question: 'Mandaat',
    },
    'legde na een tweede beoordeling van ‘Noord’ het antwoord vast op ‘Mandaat’',
  ],
  [
    { kind: 'dossier-gelezen', file: 'functieprofiel', jobId: 'Noord', personIds: ['tom', 'iris'] },
    'las het functieprofiel ‘Noord’ van de persoon tom en de persoon iris',
  ],
  [
    { kind: 'dossier-gelezen', file: 'persoon', jobId: null, personIds: ['tom'] },
    'las de gegevens van de persoon tom',
  ],
  [{ kind: 'toegang-geweigerd', action: 'audit.view' }, 'mocht dit niet: het logboek bekijken'],
  [
    { kind: 'account-gemaakt', accountId: 'tom', roles: ['hr', 'beheerder'] },
    'maakte een account voor de persoon tom als HR en Beheerder',
  ],
  [{ kind: 'mensen-geexporteerd', people: 1 }, 'downloadde het bestand met 1 persoon'],
  [
    { kind: 'mensen-geimporteerd', added: 2, changed: 1, unchanged: 40 },
    'voerde een bestand met mensen door: 2 toegevoegd, 1 veranderd, 40 gelijk gebleven',
  ],
])('tells %j as a sentence', (event, sentence) => {
  expect(eventText(event, names)).toBe(sentence);
});

it('has a name for every action, and keeps the name of one that is gone', () => {
  expect(new Set(actions.map(actionName)).size).toBe(actions.length);
  expect(actionName('iets.vroegers')).toBe('iets.vroegers');
});
