import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleStorySchema } from './domain/example/exampleStory';
import { fillExample } from './application/example/fillExample';
import type { Clock } from './application/ports';
import type { CliServices } from './cli/cliServices';
import type { Config } from './config';
import { createUnitOfWork } from './infrastructure/database/createUnitOfWork';
import { migrate } from './infrastructure/database/migrate';
import { databaseFileName, openDatabase } from './infrastructure/database/openDatabase';
import { oneTimeCodes } from './infrastructure/factors/oneTimeCodes';
import { createLogger } from './infrastructure/logging/createLogger';
import { argon2Hasher } from './infrastructure/passwords/argon2Hasher';
import { commonPasswords } from './infrastructure/passwords/commonPasswords';
import { renderDocument } from './infrastructure/pdf/renderDocument';
import { createSealer } from './infrastructure/seal/createSealer';
import { openSealKeys } from './infrastructure/seal/keys/openSealKeys';
import { keyDirectoryName, openSecretBox } from './infrastructure/secrets/openSecretBox';
import { cryptoIds } from './infrastructure/system/cryptoIds';
import { nodeDigests } from './infrastructure/system/nodeDigests';
import { systemClock } from './infrastructure/system/systemClock';
import { roleLabel } from './presentation/accessMessages';
import { buildObjectionDecisionDocument } from './presentation/document/buildObjectionDecisionDocument';
import { buildRulingDocument } from './presentation/document/buildRulingDocument';
import { copyDocument } from './presentation/document/copyDocument';
import { signingWords } from './presentation/signing/signWords';
import { loadLibraries } from './loadLibraries';
import { projectPaths } from './projectPaths';
import { sealKeyDirectory } from './sealCli';

type Filled = Awaited<ReturnType<CliServices['fillExample']>>;

/**
 * Fills the data directory of this installation with the example; gives the directory back when there is something in it. Throws
 * a StartFailure when it cannot be written.
 */
export async function fillExampleHere(config: Pick<Config, 'dataDirectory'>): Promise<Filled> {
  const { dataDirectory } = config;
  if (existsSync(dataDirectory) && readdirSync(dataDirectory).length > 0) {
    return { ok: false, notEmpty: dataDirectory };
  }
  const story = exampleStorySchema.parse(JSON.parse(readFileSync(projectPaths.example, 'utf8')));
  const { clock, pause } = storyClock();
  const database = openDatabase(join(dataDirectory, databaseFileName));
  try {
    migrate(database, projectPaths.migrations, systemClock);
    const { keys } = openSealKeys(sealKeyDirectory(config), {
      organisationName: story.organisatie,
      at: clock.now(),
      inUse: false,
    });
    const password = `voorbeeld ${cryptoIds.newCode()} ${cryptoIds.newCode()}`;
    const { people, signed } = await fillExample(
      {
        unitOfWork: createUnitOfWork(database),
        library: loadLibraries().library,
        clock,
        pause,
        ids: cryptoIds,
        digests: nodeDigests,
        passwords: argon2Hasher(),
        commonPasswords,
        secretBox: openSecretBox(join(dataDirectory, keyDirectoryName), false),
        oneTimeCodes,
        logger: createLogger('silent'),
        linkPost: null,
        factorNewsPost: null,
        singleSignOn: null,
        sealer: createSealer(keys, null),
        words: signingWords,
        printDecision: async (...given) =>
          (await renderDocument(buildObjectionDecisionDocument(...given))).bytes,
        printRuling: async (...given) => (await renderDocument(buildRulingDocument(...given))).bytes,
        printCopy: async (content, evidence) => (await renderDocument(copyDocument(content, evidence))).bytes,
      },
      story,
      password,
    );
    return {
      ok: true,
      password,
      people: people.map(({ name, email, roles }) => ({ name, email, roles: roleLabel(roles) })),
      signed,
    };
  } finally {
    await database.close();
  }
}

const day = 24 * 60 * 60 * 1000;
/** How far back the story begins; with a day at each pause it ends before now. */
const begin = 80 * day;
/** People of the story work at about half past nine, Dutch time. */
const timeOfDay = 7.5 * 60 * 60 * 1000;

/** A clock that begins some time ago, goes on a little with every look, and jumps at a pause; never past now. */
function storyClock(): { readonly clock: Clock; readonly pause: () => void } {
  const started = systemClock.now().getTime() - begin;
  let at = started - (started % day) + timeOfDay;
  const forward = (milliseconds: number): void => {
    at = Math.min(at + milliseconds, systemClock.now().getTime());
  };
  return {
    clock: {
      now() {
        forward(1000);
        return new Date(at);
      },
    },
    pause: () => {
      forward(day);
    },
  };
}
