// The built app as `npm start` runs it, in a process that tells its processor time.
import { createRequire } from 'node:module';
import { answerMeter } from './answerMeter.mjs';

const require = createRequire(import.meta.url);
const { configFromEnvironment } = require('../../../dist/config.js');
const { startServer } = require('../../../dist/startServer.js');

const { baseUrl } = await startServer(configFromEnvironment());
answerMeter(baseUrl);
