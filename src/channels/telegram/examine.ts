import { createTelegramApi } from './api.js';

/** What `doctor` says of the bot: whether the token works, and what BotFather must switch off. */
export async function examineTelegram({
  token,
  apiRoot,
}: {
  readonly token: string;
  readonly apiRoot?: string;
}): Promise<{ good: string[]; notes: string[]; bad: string[] }> {
  const [good, notes, bad]: [string[], string[], string[]] = [[], [], []];
  const api = createTelegramApi({ token, ...(apiRoot !== undefined && { apiRoot }) });
  const me = await api<{ username: string; can_join_groups?: boolean; can_read_all_group_messages?: boolean }>(
    'getMe',
    {},
    { deadlineMs: 10_000 },
  );
  if (!me.ok) {
    bad.push(
      me.kind === 'unauthorised'
        ? 'Telegram refuses the token: @BotFather, /mybots, your bot, API Token; put it into TELEGRAM_BOT_TOKEN.'
        : 'Telegram cannot be reached: outgoing https to api.telegram.org (or TELEGRAM_API_ROOT) is needed.',
    );
    return { good, notes, bad };
  }
  const { username, can_join_groups: joins, can_read_all_group_messages: readsAll } = me.result;
  good.push(`Telegram: @${username}`);
  if (readsAll !== true) {
    notes.push(
      'group privacy is on: in a team\u2019s group the bot must be an administrator with "Manage topics", or switch it off: @BotFather, /mybots, your bot, Bot Settings, Group Privacy, Turn off.',
    );
  }
  if (joins === false) {
    notes.push('the bot may not join groups: @BotFather, /mybots, your bot, Bot Settings, Allow Groups, Turn on.');
  }
  const webhook = await api<{ url?: string; pending_update_count?: number; last_error_message?: string }>(
    'getWebhookInfo',
    {},
    { deadlineMs: 10_000 },
  );
  if (webhook.ok) {
    const { url = '', pending_update_count: pending = 0, last_error_message: error } = webhook.result;
    good.push(url === '' ? `no webhook is set, ${pending} updates wait` : `webhook ${url}, ${pending} updates wait`);
    if (error !== undefined) notes.push(`Telegram says of the webhook: ${error}`);
  }
  return { good, notes, bad };
}
