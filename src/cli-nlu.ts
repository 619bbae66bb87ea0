import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from './config.js';
import type { LabelledText } from './nlu/engine.js';
import type { OutOfScope } from './nlu/evaluate.js';

/** What the commands take from outside. */
export interface NluCommandsDeps {
  config(): Config;
  /** Results, to standard output. */
  print(text: string): void;
  /** Progress, to standard error. */
  complain(text: string): void;
  /** Milliseconds that only grow. */
  now(): number;
}

interface EvaluateOptions {
  readonly train?: string;
  readonly test?: string;
  readonly oos?: string;
  readonly compare?: boolean;
  readonly json?: boolean;
  readonly encoder: boolean;
}

/** `nlu train` and `nlu evaluate`; each imports what it needs when it runs. */
export function nluCommands(program: Command, deps: NluCommandsDeps): void {
  const nlu = program.command('nlu').description('Train and measure understanding');
  nlu
    .command('train')
    .description('Train the model from intents/ and write it to intents/model/')
    .action(() => train(deps));
  nlu
    .command('evaluate')
    .description('Measure understanding: right, asked back, wrong, harmful, out of scope, typing errors, speed')
    .option('--train <file>', 'learn from these phrases instead of intents/ (needs --test)')
    .option('--test <file>', 'messages to understand (default: the development set, bench/nlu/dev-*.tsv)')
    .option('--oos <file>', 'messages that nothing of it fits (default, with our content: bench/nlu/oos.tsv)')
    .option('--compare', 'run stock node-nlp and a plain linear model beside it')
    .option('--no-encoder', 'the fast path alone')
    .option('--json', 'one JSON object instead of tables')
    .addHelpText(
      'after',
      `
Files are lang<TAB>label<TAB>text, one message a line; # begins a comment. For --oos the label is a group
("near-miss", "unrelated" ...) and may be left out. Messages in a language other than ro, ru, gag take the plain
path. Typing errors are seeded: the same files give the same figures. Progress goes to standard error.`,
    )
    .action((options: EvaluateOptions, command: Command) => evaluateFiles(options, command, deps));
}

async function train({ config, print, complain, now }: NluCommandsDeps): Promise<void> {
  const { projectRoot, contentCache } = await import('./brain.js');
  const { loadContent, toNluContent } = await import('./load-content.js');
  const { saveModel, shippedModel } = await import('./load-model.js');
  const { trainFast } = await import('./nlu/train.js');
  const { openEncoder } = await import('./nlu/encoder/encoder.js');
  const { encoderFolder, headBehind } = await import('./understanding.js');
  const began = now();
  const seconds = (): string => ((now() - began) / 1000).toFixed(1);
  const nluContent = toNluContent(loadContent(projectRoot, contentCache));
  const trained = trainFast(nluContent);
  complain(`Fast path trained: ${seconds()} s`);
  const encoder = await openEncoder(encoderFolder(projectRoot), {
    onAbsent: (reason) => complain(`Without the encoder's head: ${reason}`),
  });
  const head = encoder && (await headBehind(nluContent, encoder, join(config().dataDir, 'model'), complain));
  saveModel(shippedModel(projectRoot), head ? { ...trained, head } : trained);
  const with_ = head ? 'with' : 'without';
  print(`Trained in ${seconds()} s: intents/model/fast.bin (content ${trained.hash}, ${with_} the encoder's head)`);
}

/** Progress every tenth; one line a step, also where standard error is a file. */
function tellerOf(complain: (text: string) => void): (what: string, share: number) => void {
  const told = new Map<string, number>();
  return (what, share) => {
    const tenth = Math.floor(share * 10);
    if (tenth <= (told.get(what) ?? 0)) return;
    told.set(what, tenth);
    complain(`${what}: ${tenth * 10} %`);
  };
}

async function evaluateFiles(options: EvaluateOptions, command: Command, deps: NluCommandsDeps): Promise<void> {
  const { projectRoot, contentCache } = await import('./brain.js');
  const { loadContent, toNluContent } = await import('./load-content.js');
  const { encoderFolder } = await import('./understanding.js');
  const { openEncoder } = await import('./nlu/encoder/encoder.js');
  const { embedCached } = await import('./nlu/encoder/embedding-cache.js');
  const { contentEngine, ownEngine } = await import('./nlu/own-engine.js');
  const { evaluate } = await import('./nlu/evaluate.js');
  const { examplesOf } = await import('./nlu/content.js');
  const { harmOf } = await import('./nlu/harm.js');
  const { showReport } = await import('./nlu/show-report.js');

  if (options.train !== undefined && options.test === undefined)
    command.error('error: --train needs --test: what was learned must be measured on something else', { exitCode: 2 });
  const tell = tellerOf(deps.complain);
  const development = join(projectRoot, 'bench/nlu');
  const read = (file: string, unlabelled?: string): Promise<LabelledText[]> => readFile(file, command, unlabelled);
  const test =
    options.test !== undefined
      ? await read(options.test)
      : (await Promise.all(['a', 'b', 'c', 'd'].map((part) => read(join(development, `dev-${part}.tsv`))))).flat();
  const ownOos = join(development, 'oos.tsv');
  const oosFile = options.oos ?? (options.train === undefined && existsSync(ownOos) ? ownOos : undefined);
  const oos = oosFile === undefined ? [] : (await read(oosFile, 'out of scope')).map(toOutOfScope);

  const encoder = options.encoder
    ? await openEncoder(encoderFolder(projectRoot), {
        onAbsent: (reason) => deps.complain(`Without the encoder: ${reason}`),
      })
    : undefined;
  const cache = join(deps.config().dataDir, 'model');
  // Of one file's phrases only: the cache keeps what it was last asked for.
  const cacheFile = options.train === undefined ? 'embeddings.bin' : `embeddings-${nameOf(options.train)}.bin`;
  const own = {
    encoder,
    ...(encoder && {
      embedPhrases: (texts: readonly string[]) =>
        embedCached(encoder, texts, join(cache, cacheFile), {
          onProgress: (done, total) => tell('embedding phrases', done / total),
        }),
    }),
  };
  const content = options.train === undefined ? toNluContent(loadContent(projectRoot, contentCache)) : undefined;
  const phrases = content === undefined ? await read(options.train!) : examplesOf(content);
  const engines = [content === undefined ? ownEngine(own) : contentEngine(content, own)];
  if (options.compare) {
    const { linearEngine } = await import('./nlu/linear-engine.js');
    engines.push(linearEngine);
    const { nodeNlpEngine } = await import('./nlu/nlpjs.js');
    if (await isInstalled('node-nlp')) engines.push(nodeNlpEngine);
    else deps.complain('Without node-nlp: the optional package is not installed');
  }
  const report = await evaluate({
    train: phrases,
    test,
    oos,
    engines,
    now: deps.now,
    ...(content && { harmful: harmOf(content.topics) }),
    onProgress: tell,
  });
  deps.print(options.json ? JSON.stringify(report, null, 1) : showReport(report));
}

async function readFile(file: string, command: Command, unlabelled?: string): Promise<LabelledText[]> {
  const { readLabelled } = await import('./nlu/labelled-file.js');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return command.error(`error: ${file} cannot be read (${(error as { code?: string }).code})`, { exitCode: 2 });
  }
  const { rows, problems } = readLabelled(text, unlabelled);
  if (problems.length > 0)
    command.error(`error: ${[...problems.slice(0, 5).map((one) => `${file}: ${one}`)].join('\n       ')}`, {
      exitCode: 2,
    });
  return [...rows];
}

const toOutOfScope = ({ text, language, label }: LabelledText): OutOfScope => ({ text, language, kind: label });
const nameOf = (file: string): string => createHash('sha256').update(file).digest('hex').slice(0, 12);
const isInstalled = (name: string): Promise<boolean> =>
  import(name).then(
    () => true,
    () => false,
  );
