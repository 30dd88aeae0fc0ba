// The criterion page as someone would write it by hand on the same packages: fixed SQL for session, functie and
// answers, and the same templates on a view model that was made once. No use case, no policy, no query builder.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import express from 'express';
import { answerMeter } from './answerMeter.mjs';

const require = createRequire(import.meta.url);
const ejs = require('ejs');
const { configFromEnvironment } = require('../../../dist/config.js');
const { startServer } = require('../../../dist/startServer.js');
const { BENCH_COOKIE: cookie, BENCH_PATH: path } = process.env;

const { page, layout, headers } = await pageOfTheApp();
const database = new BetterSqlite3(join(process.env.DATA_DIR, 'indelingswijzer.sqlite'), { readonly: true });
const findSession = database.prepare(
  `select sessie.csrf_token, sessie.verloopt_op, account.naam, account.organisatie_id, organisatie.naam as organisatie
   from sessie join account on account.id = sessie.account_id
   join organisatie on organisatie.id = account.organisatie_id
   where sessie.geheim_sha256 = ? and account.actief = 1`,
);
const findJob = database.prepare('select * from functie where id = ? and organisatie_id = ?');
const listAnswers = database.prepare('select * from antwoord where functie_id = ? and organisatie_id = ?');

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.get('/functies/:id/vragen/:nr', async (req, res) => {
  const secret = /indelingswijzer=([\w-]+)/.exec(req.headers.cookie ?? '')?.[1] ?? '';
  const session = findSession.get(createHash('sha256').update(secret).digest('hex'));
  if (session === undefined || Date.parse(session.verloopt_op) < Date.now()) {
    res.redirect(303, '/inloggen');
    return;
  }
  const job = findJob.get(req.params.id, session.organisatie_id);
  const answers = listAnswers.all(req.params.id, session.organisatie_id);
  if (job === undefined || answers.length === 0) {
    res.sendStatus(404);
    return;
  }
  const shell = { ...page.data.shell, user: { ...page.data.shell.user, name: session.naam } };
  const body = await ejs.renderFile(page.file, { ...page.data, shell }, page.options);
  const html = await ejs.renderFile(layout.file, { ...layout.data, shell, body }, layout.options);
  res.set(headers).type('html').send(html);
});
const server = app.listen(0, '127.0.0.1', () => {
  answerMeter(`http://127.0.0.1:${server.address().port}`);
});

/** What the app gives its templates for the page, and the headers that it sends along. */
async function pageOfTheApp() {
  const seen = [];
  const { renderFile } = ejs;
  ejs.renderFile = (file, data, options, done) => {
    seen.push({ file, data, options });
    return renderFile(file, data, options, done);
  };
  const real = await startServer(configFromEnvironment());
  const answer = await fetch(real.baseUrl + path, { headers: { cookie } });
  await answer.text();
  await real.close();
  ejs.renderFile = renderFile;
  if (answer.status !== 200 || seen.length !== 2) throw new Error(`The page answers ${answer.status}`);
  const own = ['connection', 'keep-alive', 'date', 'content-length', 'content-type'];
  const kept = [...answer.headers].filter(([name]) => !own.includes(name));
  return { page: seen[0], layout: seen[1], headers: Object.fromEntries(kept) };
}
