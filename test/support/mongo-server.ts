import type { TestProject } from 'vitest/node';
import { findMongoProgram, startMongoProcess } from './mongo-process.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A MongoDB server for tests, or `null` on a machine that has none: `inject('mongoUri')`. */
    mongoUri: string | null;
    /** The program of a server that a test may start for itself, or `null`. */
    mongoProgram: string | null;
  }
}

/**
 * One MongoDB server for the whole run: the one that MONGODB_TEST_URI names (never the product's own MONGODB_URI), else
 * SecantusDB on a free port. Without either the tests of the Mongo store are skipped, in CI the run fails.
 */
export default async function startMongoForTests(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const program = findMongoProgram() ?? null;
  project.provide('mongoProgram', program);

  const given = process.env.MONGODB_TEST_URI;
  if (given) {
    project.provide('mongoUri', given);
    return undefined;
  }
  if (program === null) {
    const how = "python3 -m venv .mongo/venv && .mongo/venv/bin/pip install -q 'secantusdb==0.7.0b3'";
    if (process.env.CI === 'true') throw new Error(`The tests of the MongoDB store need a server: ${how}`);
    process.stderr.write(`Skipped: the tests of the MongoDB store. To run them: ${how} (or set MONGODB_TEST_URI)\n`);
    project.provide('mongoUri', null);
    return undefined;
  }
  const server = await startMongoProcess(program);
  project.provide('mongoUri', server.uri);
  return server.stop;
}
