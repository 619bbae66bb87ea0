import { createHash } from 'node:crypto';
import { AppError } from './core/app-error.js';

/** Everything the outside can set. Times in milliseconds. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly mongodbUri?: string;
  readonly controllerName?: string;
  readonly controllerContact?: string;
  /** `joint`: ours. `node-nlp`: the stock engine alone, for comparison. */
  readonly nluEngine: 'joint' | 'node-nlp';
  /** When a waiting case goes a step further, a silent holder is reminded, released, and a quiet case closed. */
  readonly caseTiming: {
    readonly rollUpAfterMs: number;
    readonly remindAfterMs: number;
    readonly releaseAfterMs: number;
    readonly closeAfterMs: number;
  };
  /** Absent: no Telegram. */
  readonly telegram?: TelegramConfig;
  /** Absent: no Messenger. */
  readonly messenger?: MessengerConfig;
  /** Azure Bot Service; absent: `/api/messages` is not there. */
  readonly botFramework?: { readonly appId: string; readonly appPassword: string };
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export interface TelegramConfig {
  readonly token: string;
  /** Another server of the Bot API (one's own, or a test's); absent: Telegram's. */
  readonly apiRoot?: string;
  readonly mode: 'polling' | 'webhook';
  readonly webhookSecret: string;
  readonly pace: { readonly chatPerSecond: number; readonly groupPerMinute: number; readonly totalPerSecond: number };
}

export interface MessengerConfig {
  readonly pageId: string;
  readonly pageToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Another server of the Graph API (a test's), without a version; absent: Meta's. */
  readonly apiRoot?: string;
  /** Meta has approved the feature HUMAN_AGENT for this app. */
  readonly humanAgent: boolean;
  /** Without an echo for so long, an unclear send is taken for one that never was. */
  readonly echoWaitMs: number;
}

export interface ConfigProblem {
  readonly variable: string;
  readonly expected: string;
}

interface Variable<T> {
  readonly what: string;
  readonly example: string;
  /** `undefined` when the text is not what is expected. */
  readonly read: (text: string) => T | undefined;
}

const port: Variable<number> = {
  what: 'the port of the one HTTP server (0: any free one)',
  example: '3000',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : undefined),
};
const words: Variable<string> = {
  what: '',
  example: '',
  read: (text) => (text.trim() === '' ? undefined : text.trim()),
};

const perTime = (what: string, example: string): Variable<number> => ({
  what: `${what} (a number above 0)`,
  example,
  read: (text) => (/^\d{1,6}(\.\d{1,3})?$/.test(text.trim()) && Number(text) > 0 ? Number(text) : undefined),
});

const secret = (what: string): Variable<string> => ({
  what: `${what} (without spaces)`,
  example: 'as-Meta-shows-it',
  read: (text) => (/^[\x21-\x7e]{1,1000}$/.test(text.trim()) ? text.trim() : undefined),
});

const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const duration = (what: string, example: string): Variable<number> => ({
  what: `${what} (a number with s, m, h or d)`,
  example,
  read: (text) => {
    const match = /^(\d{1,5})([smhd])$/.exec(text.trim());
    if (match === null) return undefined;
    const ms = Number(match[1]) * unitMs[match[2] as keyof typeof unitMs];
    return ms > 0 ? ms : undefined;
  },
});

/** Every variable that we read, as docs and `.env.example` show it; a test holds the three together. */
export const variables = {
  PORT: { ...port },
  HOST: { ...words, what: 'the address to listen on; 0.0.0.0 behind a proxy or in a container', example: '127.0.0.1' },
  PUBLIC_URL: {
    what: 'the address at which people reach the server, without a path',
    example: 'https://help.example.md',
    read: (text: string) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      return url && /^https?:$/.test(url.protocol) && (url.pathname === '/' || url.pathname === '') && url.search === ''
        ? url.origin
        : undefined;
    },
  },
  DATA_DIR: { ...words, what: 'the folder of the embedded store; not used with MONGODB_URI', example: './data' },
  MONGODB_URI: {
    what: 'the MongoDB to use instead of the embedded store',
    example: 'mongodb://user:password@host:27017/eambasador',
    read: (text: string) => (/^mongodb(\+srv)?:\/\/[^\s/]+/.test(text) ? text : undefined),
  },
  CONTROLLER_NAME: {
    ...words,
    what: 'who is responsible for personal data (the name on /privacy)',
    example: 'Biblioteca Publică Raională',
  },
  CONTROLLER_CONTACT: {
    ...words,
    what: 'how people reach the person responsible for personal data',
    example: 'date@biblioteca.example.md',
  },
  NLU_ENGINE: {
    what: 'joint (ours) or node-nlp (the stock engine alone, for comparison)',
    example: 'joint',
    read: (text: string) => (text === 'joint' || text === 'node-nlp' ? (text as Config['nluEngine']) : undefined),
  },
  TELEGRAM_BOT_TOKEN: {
    what: "the bot's token, as @BotFather gives it; without it there is no Telegram",
    example: '123456789:the-token-of-BotFather',
    read: (text: string) => (/^\d{1,20}:[A-Za-z0-9_-]{1,200}$/.test(text.trim()) ? text.trim() : undefined),
  },
  TELEGRAM_API_ROOT: {
    what: 'a Bot API server of your own instead of Telegram’s, without a path',
    example: 'http://127.0.0.1:8081',
    read: (text: string) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      return url && /^https?:$/.test(url.protocol) && url.search === '' ? url.href : undefined;
    },
  },
  TELEGRAM_MODE: {
    what: 'polling (needs nothing), or webhook (needs PUBLIC_URL with https)',
    example: 'polling',
    read: (text: string) => (text === 'polling' || text === 'webhook' ? (text as TelegramConfig['mode']) : undefined),
  },
  TELEGRAM_WEBHOOK_SECRET: {
    what: 'what Telegram must send with each update, 1 to 256 of A-Z a-z 0-9 _ -; without it one is made of the token',
    example: 'a-long-random-text',
    read: (text: string) => (/^[A-Za-z0-9_-]{1,256}$/.test(text) ? text : undefined),
  },
  TELEGRAM_GROUP_PER_MINUTE: perTime('messages a minute to one group', '20'),
  TELEGRAM_CHAT_PER_SECOND: perTime('messages a second to one person', '1'),
  TELEGRAM_TOTAL_PER_SECOND: perTime('messages a second in all', '30'),
  MESSENGER_PAGE_ID: {
    what: 'the number of the Facebook Page; with it the next three are needed, without it there is no Messenger',
    example: '112233445566778',
    read: (text: string) => (/^[0-9A-Za-z_.-]{1,64}$/.test(text.trim()) ? text.trim() : undefined),
  },
  MESSENGER_PAGE_TOKEN: secret('the long-lived access token of the Page'),
  MESSENGER_APP_SECRET: secret('the secret of the Meta app: it signs every webhook'),
  MESSENGER_VERIFY_TOKEN: secret('a word of your own that you type at Meta when you subscribe the webhook'),
  MESSENGER_API_ROOT: {
    what: "a Graph API server instead of Meta's, without a version",
    example: 'https://graph.facebook.com',
    read: (text: string) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      return url && /^https?:$/.test(url.protocol) && url.search === '' ? url.href.replace(/\/$/, '') : undefined;
    },
  },
  MESSENGER_HUMAN_AGENT: {
    what: "on when Meta has approved the feature Human Agent: librarians' words may go for 7 days; else off",
    example: 'off',
    read: (text: string) => (text === 'on' || text === 'off' ? (text as 'on' | 'off') : undefined),
  },
  MESSENGER_ECHO_WAIT: duration('how long the echo of an unclear send is awaited before it goes once more', '60s'),
  BOT_FRAMEWORK_APP_ID: secret('the app id at Azure Bot Service; with it /api/messages is open'),
  BOT_FRAMEWORK_APP_PASSWORD: secret('the password of that app'),
  CASE_ROLL_UP_AFTER: duration('when a waiting case is offered to the next team', '15m'),
  CASE_REMIND_AFTER: duration('when a librarian is reminded of a citizen who waits for an answer', '10m'),
  CASE_RELEASE_AFTER: duration('when a case goes back to the queue because its librarian is silent', '60m'),
  CASE_CLOSE_AFTER: duration('when a case that nobody writes in is closed', '72h'),
  LOG_LEVEL: {
    what: 'debug, info, warn, error or silent',
    example: 'info',
    read: (text: string) =>
      ['debug', 'info', 'warn', 'error', 'silent'].includes(text) ? (text as Config['logLevel']) : undefined,
  },
} as const satisfies Record<string, Variable<unknown>>;
export type VariableName = keyof typeof variables;

/**
 * The environment as a Config. Pure; the only reader of the environment. Throws CONFIG_INVALID that names every wrong
 * variable and what it expects, never its value: a value may be a secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: ConfigProblem[] = [];
  const read: Read = (name) => {
    const text = env[name];
    if (text === undefined || text === '') return undefined;
    const { read: parse, what, example } = variables[name];
    const value = parse(text);
    if (value === undefined) problems.push({ variable: name, expected: `${what}, for example ${example}` });
    return value as never;
  };
  const portNumber = read('PORT') ?? 3000;
  const host = read('HOST') ?? '127.0.0.1';
  const mongodbUri = read('MONGODB_URI');
  const controllerName = read('CONTROLLER_NAME');
  const controllerContact = read('CONTROLLER_CONTACT');
  const publicUrl = read('PUBLIC_URL') ?? `http://localhost:${portNumber}`;
  const telegram = readTelegram(read, publicUrl, problems);
  const messenger = readMessenger(read, problems);
  const botFramework = readBotFramework(read, problems);
  const config: Config = {
    port: portNumber,
    host,
    publicUrl,
    dataDir: read('DATA_DIR') ?? './data',
    nluEngine: read('NLU_ENGINE') ?? 'joint',
    caseTiming: {
      rollUpAfterMs: read('CASE_ROLL_UP_AFTER') ?? 15 * unitMs.m,
      remindAfterMs: read('CASE_REMIND_AFTER') ?? 10 * unitMs.m,
      releaseAfterMs: read('CASE_RELEASE_AFTER') ?? 60 * unitMs.m,
      closeAfterMs: read('CASE_CLOSE_AFTER') ?? 72 * unitMs.h,
    },
    logLevel: read('LOG_LEVEL') ?? 'info',
    ...(mongodbUri !== undefined && { mongodbUri }),
    ...(controllerName !== undefined && { controllerName }),
    ...(controllerContact !== undefined && { controllerContact }),
    ...(telegram && { telegram }),
    ...(messenger && { messenger }),
    ...(botFramework && { botFramework }),
  };
  if (problems.length > 0) {
    throw new AppError(
      'CONFIG_INVALID',
      `The configuration has ${problems.length} problem${problems.length > 1 ? 's' : ''}:\n${problems
        .map(({ variable, expected }) => `  ${variable}: expected ${expected}`)
        .join('\n')}\nSet them in the environment or in a file .env (see .env.example).`,
    );
  }
  return config;
}

type Read = <N extends VariableName>(name: N) => ReturnType<(typeof variables)[N]['read']> | undefined;

function readTelegram(read: Read, publicUrl: string, problems: ConfigProblem[]): TelegramConfig | undefined {
  const token = read('TELEGRAM_BOT_TOKEN');
  const apiRoot = read('TELEGRAM_API_ROOT');
  const mode = read('TELEGRAM_MODE') ?? 'polling';
  const secret = read('TELEGRAM_WEBHOOK_SECRET');
  const pace = {
    chatPerSecond: read('TELEGRAM_CHAT_PER_SECOND') ?? 1,
    groupPerMinute: read('TELEGRAM_GROUP_PER_MINUTE') ?? 20,
    totalPerSecond: read('TELEGRAM_TOTAL_PER_SECOND') ?? 30,
  };
  if (token === undefined) return undefined;
  if (mode === 'webhook' && !publicUrl.startsWith('https:') && !isLoopback(apiRoot)) {
    problems.push({
      variable: 'PUBLIC_URL',
      expected: 'an https address when TELEGRAM_MODE is webhook, for example https://help.example.md; or use polling',
    });
  }
  return {
    token,
    mode,
    // nobody but us and Telegram can make it, and it is the same after a restart
    webhookSecret: secret ?? createHash('sha256').update(`webhook ${token}`).digest('base64url'),
    pace,
    ...(apiRoot !== undefined && { apiRoot }),
  };
}

function readMessenger(read: Read, problems: ConfigProblem[]): MessengerConfig | undefined {
  const pageId = read('MESSENGER_PAGE_ID');
  const pageToken = read('MESSENGER_PAGE_TOKEN');
  const appSecret = read('MESSENGER_APP_SECRET');
  const verifyToken = read('MESSENGER_VERIFY_TOKEN');
  const apiRoot = read('MESSENGER_API_ROOT');
  const humanAgent = read('MESSENGER_HUMAN_AGENT') === 'on';
  const echoWaitMs = read('MESSENGER_ECHO_WAIT') ?? unitMs.m;
  if (pageId === undefined && pageToken === undefined && appSecret === undefined) return undefined;
  const needed = {
    MESSENGER_PAGE_ID: pageId,
    MESSENGER_PAGE_TOKEN: pageToken,
    MESSENGER_APP_SECRET: appSecret,
    MESSENGER_VERIFY_TOKEN: verifyToken,
  };
  for (const [variable, value] of Object.entries(needed)) {
    if (value === undefined && !problems.some((problem) => problem.variable === variable)) {
      problems.push({ variable, expected: 'to be set too: Messenger needs all four (see docs/operations.md)' });
    }
  }
  if (pageId === undefined || pageToken === undefined || appSecret === undefined || verifyToken === undefined) {
    return undefined;
  }
  const settings = { pageId, pageToken, appSecret, verifyToken, humanAgent, echoWaitMs };
  return { ...settings, ...(apiRoot !== undefined && { apiRoot }) };
}

function readBotFramework(read: Read, problems: ConfigProblem[]): Config['botFramework'] {
  const appId = read('BOT_FRAMEWORK_APP_ID');
  const appPassword = read('BOT_FRAMEWORK_APP_PASSWORD');
  if (appId === undefined) return undefined;
  if (appPassword === undefined) {
    // without it anybody could make the bot write to any address
    problems.push({ variable: 'BOT_FRAMEWORK_APP_PASSWORD', expected: 'to be set together with BOT_FRAMEWORK_APP_ID' });
    return undefined;
  }
  return { appId, appPassword };
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
