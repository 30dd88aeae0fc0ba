import type { StartProblem } from '../../../src/domain/shared/startProblem';
import { startMessage } from '../../../src/presentation/startMessages';

const problems: readonly (readonly [StartProblem, string])[] = [
  [
    { code: 'database-not-opened', path: '/data/x.sqlite', reason: 'EACCES' },
    'De database gaat niet open: /data/x.sqlite (EACCES). Kijk of je in die map mag lezen en schrijven.',
  ],
  [
    { code: 'database-not-opened', path: '/data/x.sqlite', reason: '' },
    'De database gaat niet open: /data/x.sqlite. Kijk of je in die map mag lezen en schrijven.',
  ],
  [
    { code: 'database-setting', setting: 'journal_mode', expected: 'wal', found: 'delete' },
    'De database kan hier niet veilig bewaren (journal_mode is delete, nodig is wal). Zet DATA_DIR op een schijf van deze computer zelf.',
  ],
  [
    { code: 'schema-newer', found: 7, known: 5 },
    'Deze database hoort bij een nieuwere Indelingswijzer (schema 7, dit programma kent 5): start de nieuwere versie.',
  ],
  [
    { code: 'migration-changed', file: '0001-begin.sql' },
    'De migratie 0001-begin.sql is veranderd nadat zij op deze database is uitgevoerd. Installeer het programma opnieuw.',
  ],
  [
    { code: 'migration-missing', file: '0001-begin.sql' },
    'De migratie 0001-begin.sql ontbreekt. Installeer het programma opnieuw.',
  ],
  [
    { code: 'migration-misnamed', file: 'los.sql' },
    'De migratie los.sql heeft geen goede naam. Een goede naam is bijvoorbeeld 0002-nieuwe-tabel.sql.',
  ],
  [
    { code: 'migration-failed', file: '0002-x.sql', reason: 'no such table: y' },
    'De migratie 0002-x.sql is niet gelukt (no such table: y). De database is niet veranderd.',
  ],
];

it.each(problems)('says what is wrong and what to do for %j', (problem, message) => {
  expect(startMessage(problem)).toBe(message);
});
