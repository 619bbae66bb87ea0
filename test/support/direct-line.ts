import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Activity, DirectLine, type Message } from 'botframework-directlinejs';
import { getRouter } from 'offline-directline';
import { vi } from 'vitest';
import XMLHttpRequest from 'xhr2';
import { createWaiting } from '../fakes/waiting.js';

/** Direct Line and a client of it, both written by others, before a bot's `/api/messages`. */
export interface DirectLineHouse {
  /** Somebody new, in a conversation of their own. */
  person(): DirectLinePerson;
  stop(): Promise<void>;
}

export interface DirectLinePerson {
  posts(activity: Partial<Activity>): Promise<void>;
  writes(text: string): Promise<void>;
  /** As Bot Framework's Web Chat sends a button of the type postBack. */
  taps(title: string): Promise<void>;
  /** What the bot has said, in order. */
  inbox(): readonly Message[];
  /** The first message of the bot whose text matches. */
  reads(words: RegExp): Promise<Message>;
}

export async function openDirectLine(botUrl: string): Promise<DirectLineHouse> {
  // the client is made for browsers, and its service tells the console everything
  vi.stubGlobal('XMLHttpRequest', XMLHttpRequest);
  vi.spyOn(console, 'log').mockImplementation(() => {});
  let listener: RequestListener = () => {};
  const server = createServer((request, response) => listener(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const express = createRequire(createRequire(import.meta.url).resolve('offline-directline'))('express');
  listener = express().use(getRouter(url, botUrl));
  const ends: (() => void)[] = [];
  let people = 0;
  const { until } = createWaiting();

  const person = (): DirectLinePerson => {
    const line = new DirectLine({
      domain: `${url}/directline`,
      secret: 'none',
      webSocket: false,
      pollingInterval: 200,
      WebSocket: class {} as never,
    });
    const from = { id: `person-${++people}` };
    const heard: Message[] = [];
    const listening = line.activity$.subscribe((activity) => {
      if (activity.type === 'message' && activity.from.id !== from.id) heard.push(activity);
    });
    ends.push(() => {
      listening.unsubscribe();
      line.end();
    });
    const posts = async (activity: Partial<Activity>): Promise<void> => {
      const id = await line.postActivity({ type: 'message', ...activity, from } as Activity).toPromise();
      if (id === 'retry') throw new Error('the activity was not taken');
    };
    return {
      posts,
      writes: (text) => posts({ text } as Partial<Message>),
      async taps(title) {
        const actions = heard.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
        const action = actions.findLast((one) => 'title' in one && one.title === title);
        if (action?.type !== 'postBack') throw new Error(`no such button: ${title}`);
        await posts({ text: action.value, channelData: { postBack: true } } as Partial<Message>);
      },
      inbox: () => heard,
      reads: (words) => until(() => heard.find(({ text = '' }) => words.test(text)), 10_000),
    };
  };

  return {
    person,
    async stop() {
      for (const end of ends) end();
      server.closeAllConnections();
      server.close();
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    },
  };
}
