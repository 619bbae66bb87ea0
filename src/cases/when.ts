const zone = 'Europe/Chisinau';
const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;
const dayMs = 86_400_000;
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** A moment as a sentence needs it: `{ day: 'today' | 'tomorrow' | 'mo'..'su' | 'date', date: '5.03', time: '9:00' }`. */
export type Spoken = { readonly day: string; readonly date: string; readonly time: string };

/** As clocks in Moldova show it, whatever the machine's own zone; a weekday stands for one of the next six days. */
export function inWords(at: Date, now: Date): Spoken {
  const [there, here] = [local(at), local(now)];
  const days = Math.round((there.midnight - here.midnight) / dayMs);
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : days > 1 && days < 7 ? weekdays[there.weekday]! : 'date';
  return { day, date: there.date, time: there.time };
}

function local(at: Date) {
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const midnight = Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day));
  return {
    midnight,
    weekday: new Date(midnight).getUTCDay(),
    date: `${Number(parts.day)}.${String(parts.month).padStart(2, '0')}`,
    time: `${Number(parts.hour)}:${String(parts.minute).padStart(2, '0')}`,
  };
}
