import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Clock } from './core/clock.js';
import { aboutError } from './core/log.js';
import type { Receive } from './delivery/receive.js';
import type { Metrics } from './main.js';

/** One alarm of a kind a minute: a dead token is met by every message. */
const quietMs = 60_000;

export type Alarm = (code: string, about: { readonly error?: unknown }) => void;

/** The operator's alarm of a platform: every one is counted, the log has one of a kind a minute. */
export function createAlarm({
  clock,
  log,
  metrics,
}: {
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
}): Alarm {
  const last = new Map<string, number>();
  return (code, { error }) => {
    metrics?.alarms.inc({ code });
    const now = clock.now().getTime();
    if (now - (last.get(code) ?? Number.NEGATIVE_INFINITY) < quietMs) return;
    last.set(code, now);
    log.error({ alarm: code, ...(error !== undefined && aboutError(error)) }, 'needs the operator');
  };
}

/** A public channel is on: somebody must be named as responsible for the data. */
export function warnUnnamed({ controllerName, controllerContact }: Config, log: Logger): void {
  if (controllerName !== undefined && controllerContact !== undefined) return;
  log.warn({ alarm: 'CONTROLLER_UNNAMED' }, 'set CONTROLLER_NAME and CONTROLLER_CONTACT: a public channel is on');
}

/** The bot for parts that are made before it is. */
export interface BotToCome {
  readonly receive: Receive;
  added(lane: string): void;
  begin(receive: Receive, added: (lane: string) => void): void;
}

export function botToCome(): BotToCome {
  let receive: Receive | undefined;
  let added: (lane: string) => void = () => {};
  return {
    receive(event) {
      if (receive === undefined) throw new Error('an event came before the bot was started');
      return receive(event);
    },
    added: (lane) => added(lane),
    begin(to, wake) {
      receive = to;
      added = wake;
    },
  };
}
