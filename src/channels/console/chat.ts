import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Clock } from '../../core/clock.js';
import type { ConversationKey, Event } from '../../core/event.js';
import type { Outbound } from '../../core/message.js';
import { toEvent, toLines } from './translate.js';

export interface ConsoleChatDeps {
  readonly input: Readable;
  readonly output: Writable;
  readonly interactive: boolean;
  readonly conversation: ConversationKey;
  readonly receive: (event: Event) => Promise<unknown>;
  /** Resolves when everything that came in has been answered. */
  readonly settled: () => Promise<void>;
  readonly clock: Clock;
  /** Unique within the installation: names this run's events. */
  readonly runId: string;
}

/** A conversation in the terminal; ends at end of input. Returns what the channel calls to print. */
export function createConsoleChat(deps: ConsoleChatDeps): {
  print: (message: Outbound) => void;
  run: () => Promise<void>;
} {
  let shown: Outbound['buttons'] = [];
  return {
    print(message) {
      if (message.buttons.length > 0) shown = message.buttons;
      deps.output.write(`\n${toLines(message)}\n`);
    },
    async run() {
      const lines = createInterface({
        input: deps.input,
        output: deps.output,
        terminal: deps.interactive,
        prompt: '\n> ',
      });
      let closed = false;
      lines.once('close', () => {
        closed = true;
      });
      // at the end of input the interface closes before its last lines are read here
      const prompt = (): void => {
        if (deps.interactive && !closed) lines.prompt();
      };
      let count = 0;
      prompt();
      for await (const line of lines) {
        if (deps.interactive && line.trim() === '') {
          prompt();
          continue;
        }
        if (!deps.interactive) deps.output.write(`\n> ${line}\n`);
        const key = `console:${deps.runId}:${++count}`;
        await deps.receive(toEvent(line, { key, conversation: deps.conversation, at: deps.clock.now() }, shown));
        await deps.settled();
        prompt();
      }
      lines.close();
    },
  };
}
