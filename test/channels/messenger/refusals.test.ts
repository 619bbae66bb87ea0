import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test, vi } from 'vitest';
import { type ChannelHouse, openChannelHouse } from '../../support/messenger-channel.js';

let house: ChannelHouse;
beforeEach(async () => {
  house = await openChannelHouse();
});
afterEach(async () => {
  assert.deepEqual(house.fake.journal.complaints, []);
  await house.dispose();
});
const calls = (): number => house.fake.journal.calls('send').length;

describe('a limit', () => {
  test('of one person (613) lets only them wait, and their words come in order', async () => {
    const [ana, ion] = [await house.person(), await house.person()];
    house.fake.faults.next('send', { kind: 'too-many', code: 613 }, { person: ana.psid });
    await house.posts(ana, 'unu');
    await house.posts(ana, 'doi');
    await house.posts(ion, 'trei');
    assert.deepEqual([ana.heard(), ion.heard()], [[], ['trei']]);
    await house.passes(59_000);
    assert.deepEqual(ana.heard(), []);
    await house.passes(1001);
    assert.deepEqual(ana.heard(), ['unu', 'doi']);
    assert.equal(calls(), 4);
  });

  test.each([4, 17, 32] as const)(
    'of the Page (%i) lets everybody wait, and Meta is asked nothing meanwhile',
    async (code) => {
      const [ana, ion] = [await house.person(), await house.person()];
      house.fake.faults.next('send', { kind: 'too-many', code }, { person: ana.psid });
      await house.posts(ana, 'unu');
      await house.posts(ion, 'doi');
      await house.passes(59_000);
      assert.deepEqual([ana.heard(), ion.heard(), calls()], [[], [], 1]);
      await house.passes(1001);
      assert.deepEqual([ana.heard(), ion.heard()], [['unu'], ['doi']]);
    },
  );
});

describe('trouble at Meta', () => {
  test.each([500, 502, 503])('HTTP %i before anything was done: sent once, unmarked', async (status) => {
    const ana = await house.person();
    house.fake.faults.next('send', { kind: 'error-before', status });
    await house.posts(ana, 'Veniți luni');
    await house.passes(1001);
    assert.deepEqual(ana.heard(), ['Veniți luni']);
    assert.deepEqual(house.states(), ['sent']);
  });

  test.each([500, 502])('HTTP %i after it was done, with an echo: read once', async (status) => {
    const ana = await house.person();
    house.fake.faults.next('send', { kind: 'error-after', status });
    await house.posts(ana, 'Veniți luni');
    await house.echoes(ana);
    await house.passes(1001);
    assert.deepEqual(ana.heard(), ['Veniți luni']);
    assert.deepEqual(house.states(), ['sent']);
  });

  test('nobody listens there: it waits, as long as it takes, and does not count as sent', async () => {
    const ana = await house.person();
    await house.fake.goAway();
    await house.posts(ana, 'Veniți luni');
    for (let times = 0; times < 5; times++) await house.passes(1001);
    assert.deepEqual(house.states(), ['ready']);
    await house.fake.comeBack();
    await house.passes(1001);
    assert.deepEqual(ana.heard(), ['Veniți luni']);
  });

  test('"temporary" (2) again and again is a person who is gone, and does not hold up their lane for ever', async () => {
    const ana = await house.person();
    house.fake.faults.next('send', { kind: 'refuse', code: 2, status: 400 }, { times: 5 });
    await house.posts(ana, 'unu');
    await house.posts(ana, 'doi');
    for (let times = 0; times < 5; times++) await house.passes(60_001);
    assert.deepEqual(house.states(), ['refused', 'sent']);
    assert.deepEqual(ana.heard(), ['doi']);
  });
});

describe('a person', () => {
  test('who has blocked the Page (551): refused once, nobody else waits; who unblocks it reads what comes then', async () => {
    const [ana, ion] = [await house.person(), await house.person()];
    ana.block();
    await house.posts(ana, 'unu');
    await house.posts(ion, 'doi');
    assert.deepEqual(house.states(), ['refused', 'sent']);
    assert.deepEqual(await house.send(ana), { outcome: 'refused', reason: 'blocked' });
    ana.unblock();
    await house.posts(ana, 'trei');
    assert.deepEqual([ana.heard(), ion.heard()], [['trei'], ['doi']]);
  });

  test('whom a colleague answers now (10/2018300): refused, and no alarm of a Page that may not send', async () => {
    const ana = await house.person();
    house.fake.restrict(10, 2018300, ana.psid);
    assert.deepEqual(await house.send(ana), { outcome: 'refused', reason: 'invalid' });
    assert.deepEqual(house.alarms, []);
  });
});

test('a Page that may not send (10, 200, 368): everything waits five minutes, the operator hears of it', async () => {
  const ana = await house.person();
  house.fake.restrict(368);
  await house.posts(ana, 'Veniți luni');
  assert.deepEqual(house.alarms, ['MESSENGER_HELD']);
  house.fake.allow();
  await house.passes(299_000);
  assert.deepEqual(ana.heard(), []);
  await house.passes(1001);
  assert.deepEqual(ana.heard(), ['Veniți luni']);
});

describe('a token that dies (190)', () => {
  afterEach(() => void vi.useRealTimers());

  test('stops every send; when it works again all goes out once, in order', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const probes = async (): Promise<void> => {
      const before = house.fake.journal.calls('page').length;
      await vi.advanceTimersByTimeAsync(5000);
      vi.useRealTimers();
      await house.fake.until(() => house.fake.journal.calls('page').length > before, 12_000);
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    };
    const [ana, ion] = [await house.person(), await house.person()];
    house.fake.killToken();
    await house.posts(ana, 'unu');
    await house.posts(ana, 'doi');
    await house.posts(ion, 'trei');
    assert.deepEqual(house.alarms, ['MESSENGER_TOKEN']);
    await probes();
    await house.passes(5001);
    assert.equal(calls(), 1, 'while it is dead Meta is asked nothing but whether it lives');
    house.fake.reviveToken();
    await probes();
    vi.useRealTimers();
    await house.fake.until(() => house.alarms.includes('works'));
    await house.passes(5001);
    assert.deepEqual([ana.heard(), ion.heard()], [['unu', 'doi'], ['trei']]);
    assert.deepEqual(house.alarms, ['MESSENGER_TOKEN', 'works']);
  });
});
