import { BotAdapter, type TurnContext as Context, TurnContext } from 'botbuilder';
import type { Activity, ConversationReference, ResourceResponse } from 'botframework-schema';

/** Sends one activity; throws when it may not have been sent. */
export type SendActivity = (activity: Partial<Activity>) => Promise<{ readonly id: string }>;

/** A send that did not end with a clear yes; the channel knows what it means. */
export class SendFailed<T> extends Error {
  constructor(readonly failure: T) {
    super('The activity was not sent.');
    this.name = 'SendFailed';
  }
}

/**
 * Messenger as an adapter of the Bot Framework: activities come in from our webhook, activities go out by the Send API.
 * An error of a turn is noted and thrown on: whoever gave the activity must not tick it off.
 */
export class MessengerAdapter extends BotAdapter {
  readonly #send: SendActivity;

  constructor(send: SendActivity, noted: (error: unknown) => void) {
    super();
    this.#send = send;
    this.onTurnError = async (_context, error) => {
      if (!(error instanceof SendFailed)) noted(error);
      throw error;
    };
  }

  /** One response for each activity, in order. */
  async sendActivities(_context: Context, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      responses.push(activity.type === 'trace' || activity.type === 'delay' ? { id: '' } : await this.#send(activity));
    }
    return responses;
  }

  async updateActivity(): Promise<void> {
    throw new Error('Messenger cannot change a sent message.');
  }

  async deleteActivity(): Promise<void> {
    throw new Error('Messenger cannot delete a sent message.');
  }

  async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: Context) => Promise<void>,
  ): Promise<void> {
    const activity = TurnContext.applyConversationReference(
      { type: 'event', name: 'continueConversation' },
      reference,
      true,
    );
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  async receive(activity: Partial<Activity>, logic: (context: Context) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }
}
