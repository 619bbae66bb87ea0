import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type FakeTelegram, type Seen, startFakeTelegram } from './telegram.js';
import { createAdmin } from './telegram-admin.js';

/**
 * The fake in a process of its own, to try the bot by hand without Telegram:
 *   npx tsx test/fakes/telegram-server.ts --port 8081 --token 1:test [--seed N] [--pacing] [--journal FILE]
 *   TELEGRAM_BOT_TOKEN=1:test TELEGRAM_API_ROOT=http://127.0.0.1:8081 npm start
 * Then type here. All that a test can do: GET /admin.
 */

const typedHelp = `42 text         person 42 writes to the bot (/start as well)
42 >title       person 42 presses the newest button with this title
42 @46.1,28.2   person 42 sends a place
42 !block       person 42 blocks the bot (!unblock)
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8081' },
    token: { type: 'string', default: '1:test' },
    seed: { type: 'string', default: '1' },
    pacing: { type: 'boolean', default: false },
    journal: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const print = (text: string): boolean => process.stdout.write(text);

function show(person: number, { id, text, buttons, keyboard, media, edited }: Seen): void {
  const titles = buttons.map(({ title }) => `[${title}]`).join(' ');
  const keys = keyboard === undefined || keyboard === 'removed' ? '' : keyboard.map((key) => `(${key})`).join(' ');
  const what = media ? `<${media.kind} ${media.name}, ${media.size} bytes> ` : '';
  print(
    `-> ${person} #${id}${edited ? ' (edited)' : ''}: ${what}${text}\n${titles || keys ? `   ${titles}${keys}\n` : ''}`,
  );
}

/** Prints what the bot does to the screens of those who have spoken here. */
function watch(fake: FakeTelegram, people: ReadonlySet<number>): void {
  const shown = new Map<string, string>();
  let complaints = 0;
  setInterval(() => {
    const { journal } = fake;
    for (; complaints < journal.complaints.length; complaints++) print(`!! ${journal.complaints[complaints]}\n`);
    for (const person of people) {
      for (const seen of fake.user(person).inbox()) {
        const looks = JSON.stringify([seen.text, seen.buttons]);
        if (seen.from !== 'bot' || shown.get(`${person} ${seen.id}`) === looks) continue;
        shown.set(`${person} ${seen.id}`, looks);
        show(person, seen);
      }
    }
  }, 200);
}

function speak(fake: FakeTelegram, person: number, words: string): void {
  const user = fake.user(person);
  const [, latitude, longitude] = /^@(-?[\d.]+),\s*(-?[\d.]+)$/.exec(words) ?? [];
  if (latitude !== undefined) user.sendLocation(Number(latitude), Number(longitude));
  else if (words === '!block') user.block();
  else if (words === '!unblock') user.unblock();
  else if (words.startsWith('>')) user.press(undefined, words.slice(1).trim());
  else user.send(words);
}

async function main(): Promise<void> {
  if (values.help) {
    print(typedHelp);
    return;
  }
  const { port, token, seed, pacing, journal } = values;
  const fake: FakeTelegram = await startFakeTelegram({
    port: Number(port),
    token,
    seed: Number(seed),
    pacing,
    timeScale: 1,
    ...(journal !== undefined && { journalFile: journal }),
    also: createAdmin(() => fake),
  });
  print(`TELEGRAM_BOT_TOKEN=${token} TELEGRAM_API_ROOT=${fake.url}\n${typedHelp}`);
  const people = new Set<number>();
  watch(fake, people);
  for await (const line of createInterface({ input: process.stdin })) {
    const [, person, words] = /^(\d+)\s+(.+)$/.exec(line.trim()) ?? [];
    if (person === undefined || words === undefined) {
      print(typedHelp);
      continue;
    }
    people.add(Number(person));
    try {
      speak(fake, Number(person), words);
    } catch (error) {
      print(`?  ${error instanceof Error ? error.message : error}\n`);
    }
  }
}

await main();
