import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, inject, test } from 'vitest';
import { type MessengerHouse, openMessengerHouse, reads } from '../support/messenger-house.js';
import { type Desk, sees, takes } from '../support/telegram-house.js';

/** Cases of people on Messenger, through the built server, on each store. Without a MongoDB server the whole run says so. */

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const voiceOfAna = Buffer.concat([Buffer.from('ID3\x03'), randomBytes(300)]);
/** What markup, escaping or folding would damage: emoji of several parts, marks of right-to-left script, signs of other formats. */
const hard = '<b>Bună</b> *ziua* _și_ `[x](y)` & {0} \\n 👩🏽‍👧 🇲🇩 \u200fשלום\u200e ß İ ї ţ';

interface Line {
  readonly key: string;
  readonly from: string;
  readonly text: string;
  readonly media?: string;
  readonly file?: boolean;
  readonly corrected?: boolean;
  readonly delivery?: string;
}

const mongo = inject('mongoUri') ?? '';
/** A database of its own on the server of the run. */
const ownDatabase = (): string => mongo.replace(/\/[^/?]*(\?|$)/, `/eambasador_${randomUUID().slice(0, 8)}$1`);

describe.each([
  ['the embedded store', undefined],
  ['MongoDB', mongo],
] as const)('on %s', (_store, uri) => {
  describe.skipIf(uri === '')('a case', () => {
    let house: MessengerHouse;
    let desk: Desk;
    beforeAll(async () => {
      house = await openMessengerHouse(uri === undefined ? {} : { mongodbUri: ownDatabase() });
      desk = await house.signIn((await house.librarian('Ana Popescu')).deskLink);
    }, 60_000);
    afterEach(() => assert.deepEqual([...house.graph.journal.complaints, ...house.fake.journal.complaints], []));
    afterAll(() => house?.dispose());

    const home = async () =>
      (await (await desk.get('home')).json()) as Record<'queue' | 'mine', { id: string; question: string }[]>;
    const linesOf = async (id: string): Promise<Line[]> =>
      ((await (await desk.get(`cases/${id}`)).json()) as { lines: Line[] }).lines;
    /** Asks the desk again until a line of the case fits. */
    async function shows(id: string, fits: (line: Line) => boolean): Promise<Line> {
      for (const deadline = Date.now() + 10_000; ; ) {
        const lines = await linesOf(id);
        const found = lines.findLast(fits);
        if (found !== undefined) return found;
        assert.ok(Date.now() < deadline, JSON.stringify(lines));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    const fileOf = async (id: string, line: Line): Promise<Buffer> => {
      for (const deadline = Date.now() + 10_000; ; ) {
        const answer = await desk.get(`cases/${id}/files/${encodeURIComponent(line.key)}`);
        if (answer.ok) return Buffer.from(await answer.arrayBuffer());
        assert.ok(Date.now() < deadline, `the file is ${answer.status}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };

    test('between Messenger and the desk, both ways, to the letter: words, edit, picture, voice, its end', async () => {
      const maria = house.person();
      await house.wantsHuman(maria, 'Cum fac un testament?');
      const { queue } = await home();
      const { id } = queue.find(({ question }) => question === 'Cum fac un testament?')!;
      await desk.act(id, { do: 'take' });
      await reads(house, maria, 'Vă răspunde Ana');

      const written = maria.send(hard);
      assert.equal((await shows(id, ({ text }) => text.includes('Bună'))).text, hard);
      maria.edit(written, `${hard}!`);
      const edited = await shows(id, ({ corrected }) => corrected === true);
      assert.equal(edited.text, `${hard}!`);
      maria.attach('image', picture, 'act.png');
      const photo = await shows(id, ({ media }) => media === 'photo');
      assert.deepEqual(await fileOf(id, photo), picture);
      maria.attach('audio', Buffer.from('vocea Mariei'), 'voce.mp4');
      const voice = await shows(id, ({ media }) => media === 'voice');
      assert.equal((await fileOf(id, voice)).toString(), 'vocea Mariei');

      await desk.act(id, { do: 'say', text: hard });
      assert.equal((await reads(house, maria, 'Ana: <b>')).text, `Ana: ${hard}`);
      await shows(id, ({ from, delivery }) => from === 'librarian' && delivery === 'delivered');
      const said = await shows(id, ({ from }) => from === 'librarian');
      await desk.act(id, { do: 'say', text: `${hard} (corectat)`, corrects: said.key });
      assert.equal((await reads(house, maria, '(corectat)')).text, `✏️ Ana: ${hard} (corectat)`);
      await shows(
        id,
        ({ from, corrected, text }) => from === 'librarian' && corrected === true && text.endsWith('(corectat)'),
      );
      const files = () => maria.inbox().flatMap(({ attachment }) => attachment ?? []);
      await desk.sends(id, { name: 'model.png', bytes: picture, text: `${hard}?` });
      assert.equal((await reads(house, maria, '\u200e ß İ ї ţ?')).text, `Ana: ${hard}?`);
      await house.graph.until(() => files().length === 1, 10_000);
      await desk.sends(id, { name: 'explicație.mp3', bytes: voiceOfAna });
      await house.graph.until(() => files().length === 2, 10_000);
      assert.deepEqual(
        files().map(({ kind, bytes }) => [kind, bytes?.toString('base64')]),
        [
          ['image', picture.toString('base64')],
          ['audio', voiceOfAna.toString('base64')],
        ],
      );
      const sent = await shows(
        id,
        ({ from, media, delivery }) => from === 'librarian' && media === 'voice' && delivery === 'delivered',
      );
      assert.deepEqual(await fileOf(id, sent), voiceOfAna);
      await desk.act(id, { do: 'note', text: 'de întrebat notarul' });
      await desk.act(id, { do: 'close', category: 'citizen-consulted' });
      await reads(house, maria, 'a închis discuția');
      assert.ok(!maria.heard().some((text) => text.includes('notarul')));
      const heard = (await linesOf(id)).filter(({ from }) => from === 'citizen').map(({ text }) => text);
      assert.deepEqual(heard.slice(-4), [hard, `${hard}!`, '', '']);
    });

    test('between Messenger and Telegram, both ways: words to the letter, voice', async () => {
      const ion = await house.librarian('Ion Munteanu');
      const maria = house.person();
      await house.wantsHuman(maria, 'Cum scriu o plângere?');
      await takes(house, ion, 'Cum scriu o plângere?');
      await reads(house, maria, 'Vă răspunde Ion');
      maria.send(hard);
      assert.ok((await sees(house, ion, 'Bună')).text.endsWith(`👤 ${hard}`));
      ion.send(hard);
      assert.equal((await reads(house, maria, 'Ion: <b>')).text, `Ion: ${hard}`);
      maria.attach('audio', Buffer.from('vocea Mariei'), 'voce.mp4');
      const heard = await house.fake.until(() => ion.inbox().find(({ media }) => media !== undefined), 10_000);
      assert.deepEqual([heard.media?.kind, heard.media?.bytes?.toString()], ['audio', 'vocea Mariei']);
      ion.voice(Buffer.from('vocea lui Ion'));
      const told = await house.graph.until(() => maria.inbox().find(({ attachment }) => attachment), 10_000);
      assert.deepEqual([told.attachment?.kind, told.attachment?.bytes?.toString()], ['audio', 'vocea lui Ion']);
      maria.tap('Închide discuția');
      await sees(house, ion, 'Cazul s-a închis: de cetățean');
    });
  });
});
