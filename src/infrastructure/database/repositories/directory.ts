import type { Selectable } from 'kysely';
import type { Directory, Session } from '../../../application/ports';
import type { Queries, Schema } from '../schema';
import { createAuditLog } from './auditLog';
import { createFactorStore } from './factorStore';
import { createFailureStore } from './failureStore';
import { createKnownBrowserStore } from './knownBrowserStore';
import { createLinkStore } from './linkStore';
import { createNoticeStore } from './noticeStore';
import { createSignInStore } from './signInStore';
import { createSsoStore } from './ssoStore';
import { createTallyStore } from './tallyStore';
import { toAccount, toAccountRow } from './accountRow';

/** Accounts, sessions and the first start: what is looked up before an organisation is known. */
export function createDirectory(db: Queries): Directory {
  return {
    audit: createAuditLog(db, null),
    factors: createFactorStore(db),
    tallies: createTallyStore(db),
    failures: createFailureStore(db),
    knownBrowsers: createKnownBrowserStore(db),
    links: createLinkStore(db),
    notices: createNoticeStore(db),
    sso: createSsoStore(db),
    signIn: createSignInStore(db),
    async countAccounts() {
      const row = await db
        .selectFrom('account')
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .executeTakeFirstOrThrow();
      return row.aantal;
    },
    async findAccount(id) {
      const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toAccount(row);
    },
    async findAccountByEmail(email) {
      const row = await db
        .selectFrom('account')
        .selectAll()
        .where('e_mail_zoek', '=', email.toLowerCase())
        .executeTakeFirst();
      return row && toAccount(row);
    },
    async insertOrganisation({ id, name, revision }) {
      await db.insertInto('organisatie').values({ id, naam: name, revisie: revision }).execute();
    },
    async organisationIds() {
      const rows = await db.selectFrom('organisatie').select('id').orderBy('id').execute();
      return rows.map(({ id }) => id);
    },
    async insertAccount(account) {
      await db.insertInto('account').values(toAccountRow(account)).execute();
    },
    async passwordHash(accountId) {
      const row = await db
        .selectFrom('wachtwoord')
        .select('hash')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return row?.hash ?? null;
    },
    async setPassword({ id, organisationId }, hash) {
      await db
        .insertInto('wachtwoord')
        .values({ account_id: id, organisatie_id: organisationId, hash })
        .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ hash }))
        .execute();
    },
    async standsInFor(accountId, day) {
      const rows = await db
        .selectFrom('vervanging')
        .select('voor_id')
        .distinct()
        .where('door_id', '=', accountId)
        .where('van', '<=', day)
        .where('tot', '>=', day)
        .where('ingetrokken_op', 'is', null)
        .orderBy('voor_id')
        .execute();
      return rows.map(({ voor_id }) => voor_id);
    },
    async insertSession(session) {
      await db
        .insertInto('sessie')
        .values({
          geheim_sha256: session.secretHash,
          id: session.id,
          organisatie_id: session.organisationId,
          account_id: session.accountId,
          csrf_token: session.csrfToken,
          browser: session.browser,
          gemaakt_op: session.createdAt,
          laatst_gezien_op: session.lastSeenAt,
          verloopt_op: session.expiresAt,
          bewezen_op: session.provenAt,
          factor_getoond: session.factorShown ? 1 : 0,
          elders: session.elsewhere ? 1 : 0,
          nieuwe_factor: session.newFactor,
          te_tonen_codes: session.codesToShow,
        })
        .execute();
    },
    async findSession(secretHash) {
      const row = await db
        .selectFrom('sessie')
        .selectAll()
        .where('geheim_sha256', '=', secretHash)
        .executeTakeFirst();
      return row && toSession(row);
    },
    async listSessions(accountId) {
      const rows = await db
        .selectFrom('sessie')
        .selectAll()
        .where('account_id', '=', accountId)
        .orderBy('gemaakt_op', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toSession);
    },
    async touchSession(secretHash, lastSeenAt) {
      await db
        .updateTable('sessie')
        .set({ laatst_gezien_op: lastSeenAt })
        .where('geheim_sha256', '=', secretHash)
        .execute();
    },
    async setSessionSecrets(secretHash, { newFactor, codesToShow }) {
      await db
        .updateTable('sessie')
        .set({
          ...(newFactor === undefined ? {} : { nieuwe_factor: newFactor }),
          ...(codesToShow === undefined ? {} : { te_tonen_codes: codesToShow }),
        })
        .where('geheim_sha256', '=', secretHash)
        .execute();
    },
    async renewSession(secretHash, newSecretHash, provenAt) {
      const result = await db
        .updateTable('sessie')
        .set({ geheim_sha256: newSecretHash, bewezen_op: provenAt })
        .where('geheim_sha256', '=', secretHash)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async deleteSession(secretHash) {
      await db.deleteFrom('sessie').where('geheim_sha256', '=', secretHash).execute();
    },
    async deleteSessionsOf(accountId, except = '') {
      const result = await db
        .deleteFrom('sessie')
        .where('account_id', '=', accountId)
        .where('geheim_sha256', '<>', except)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },
    async deletePasswordSessions(organisationId, exceptAccountIds) {
      let query = db
        .deleteFrom('sessie')
        .where('organisatie_id', '=', organisationId)
        .where('elders', '=', 0);
      if (exceptAccountIds.length > 0) query = query.where('account_id', 'not in', exceptAccountIds);
      await query.execute();
    },
    async deleteExpiredSessions(now) {
      await db.deleteFrom('sessie').where('verloopt_op', '<=', now).execute();
    },
    async setFirstStartLink(secretHash, expiresAt) {
      const link = { geheim_sha256: secretHash, verloopt_op: expiresAt };
      await db
        .insertInto('eerste_start')
        .values({ nummer: 1, ...link })
        .onConflict((conflict) => conflict.column('nummer').doUpdateSet(link))
        .execute();
    },
    async takeFirstStartLink(secretHash, now) {
      const result = await db
        .deleteFrom('eerste_start')
        .where('geheim_sha256', '=', secretHash)
        .where('verloopt_op', '>', now)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
    async hasFirstStartLink(secretHash, now) {
      const row = await db
        .selectFrom('eerste_start')
        .select('nummer')
        .where('geheim_sha256', '=', secretHash)
        .where('verloopt_op', '>', now)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

function toSession(row: Selectable<Schema['sessie']>): Session {
  return {
    secretHash: row.geheim_sha256,
    id: row.id,
    accountId: row.account_id,
    organisationId: row.organisatie_id,
    csrfToken: row.csrf_token,
    browser: row.browser,
    createdAt: row.gemaakt_op,
    lastSeenAt: row.laatst_gezien_op,
    expiresAt: row.verloopt_op,
    provenAt: row.bewezen_op,
    factorShown: row.factor_getoond === 1,
    elsewhere: row.elders === 1,
    newFactor: row.nieuwe_factor,
    codesToShow: row.te_tonen_codes,
  };
}
