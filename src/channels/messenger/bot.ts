import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Receive } from '../../delivery/receive.js';
import { type EventsFrom, type HeardActivity, toEvents } from './translate.js';

/**
 * What the bot does with an activity: it becomes events, and they are stored. Answering is the sender's business, later
 * and perhaps in another process; so a turn of the Bot Framework is over when nothing can be lost any more.
 */
export class StoringBot extends ActivityHandler {
  constructor(receive: Receive, from: (activity: HeardActivity) => Promise<EventsFrom>) {
    super();
    const store = async ({ activity }: TurnContext, next: () => Promise<void>): Promise<void> => {
      for (const event of toEvents(activity, await from(activity))) await receive(event);
      await next();
    };
    this.onMessage(store);
    this.onEvent(store);
  }
}
