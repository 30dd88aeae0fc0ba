import BetterSqlite3 from 'better-sqlite3';
import { cachedStatements } from '../../../../src/infrastructure/database/cachedStatements';
import { DatabaseFailure } from '../../../../src/infrastructure/database/databaseFailure';

let handle: BetterSqlite3.Database;
beforeEach(() => (handle = new BetterSqlite3(':memory:')));
afterEach(() => {
  handle.close();
});

describe('cachedStatements', () => {
  it('prepares the same text once', () => {
    const database = cachedStatements(handle, 'begin');
    expect(database.prepare('select 1')).toBe(database.prepare('select 1'));
    expect(database.prepare('select 1')).not.toBe(database.prepare('select 2'));
  });

  it('forgets the oldest when there are too many', () => {
    const database = cachedStatements(handle, 'begin');
    const [oldest, second] = [database.prepare('select 0'), database.prepare('select 1')];
    for (let number = 2; number <= 500; number += 1) database.prepare(`select ${number}`);
    expect(database.prepare('select 1')).toBe(second);
    expect(database.prepare('select 0')).not.toBe(oldest);
    expect(database.prepare('select 0').all([])).toEqual([{ 0: 0 }]);
  });

  it.each(['select * from bestaat_niet', 'geen sql'])('gives "%s" an error of our own', (text) => {
    const database = cachedStatements(handle, 'begin');
    expect(() => database.prepare(text)).toThrow(DatabaseFailure);
    expect(() => database.prepare(text)).toThrow('SQLITE_ERROR');
  });

  it('keeps the code of a refused write', () => {
    handle.exec('create table t (n integer not null)');
    const insert = cachedStatements(handle, 'begin').prepare('insert into t values (?)');
    expect(() => insert.run([null])).toThrow('SQLITE_CONSTRAINT_NOTNULL');
    expect(() => insert.run([null])).toThrow(DatabaseFailure);
  });

  it('lets a mistake of ours pass as it is', () => {
    const select = cachedStatements(handle, 'begin').prepare('select ?');
    expect(() => select.all([true])).toThrow('SQLite3 can only bind');
    expect(() => select.all([true])).not.toThrow(DatabaseFailure);
  });
});
