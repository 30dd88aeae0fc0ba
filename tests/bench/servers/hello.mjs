// The least that Express does: what a page of ours is measured against.
import express from 'express';
import { answerMeter } from './answerMeter.mjs';

const app = express();
app.get('/', (_req, res) => {
  res.send('Hello');
});
const server = app.listen(0, '127.0.0.1', () => {
  answerMeter(`http://127.0.0.1:${server.address().port}`);
});
