import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { failureOf } from '../../../src/channels/messenger/graph.js';
import { appSecretProof, isSigned, readSignedRequest } from '../../../src/channels/messenger/signature.js';

const secret = 'test-app-secret';

describe('the vectors of the documents', () => {
  const body = Buffer.from(
    '{"object":"page","entry":[{"id":"PAGE","time":1,"messaging":[{"sender":{"id":"PSID"},"recipient":{"id":"PAGE"},"timestamp":1,"message":{"mid":"m_1","text":"Bibliotec\\u0103"}}]}]}',
  );
  const header = 'sha256=7cc12f17c3272b50b3122d5083c250975359f2fc156988cdf1c803e718fed8f7';

  test('signature of a webhook, over the very bytes', () => {
    assert.equal(isSigned(body, header, secret), true);
    assert.equal(isSigned(Buffer.from(JSON.stringify(JSON.parse(body.toString()))), header, secret), false);
    for (const wrong of [
      undefined,
      '',
      'sha256=',
      header.slice(0, -1),
      header.toUpperCase(),
      header.replace('7', '8'),
    ]) {
      assert.equal(isSigned(body, wrong, secret), false, String(wrong));
    }
  });

  test('appsecret_proof', () => {
    assert.equal(
      appSecretProof('test-page-token', secret),
      'c3a6d59dd2efd5d8a8457238dbf36a7d4e3cc8349c46a0ca1b50419ed8720191',
    );
  });

  test('signed_request', () => {
    const given =
      'KHU3T8oGoI_92IWthJ429a8XnU10Ab1WQfROK-LqFmI.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsImlzc3VlZF9hdCI6MTcwMDAwMDAwMCwidXNlcl9pZCI6IjEyMzQifQ';
    assert.deepEqual(readSignedRequest(given, secret), { userId: '1234' });
    for (const wrong of [undefined, '', '.', given.slice(1), given.slice(0, -1), `${given}.x`, given.split('.')[1]]) {
      assert.equal(readSignedRequest(wrong, secret), undefined, String(wrong));
    }
  });
});

test.each([
  [400, 190, 463, 'token'],
  [400, 613, 0, 'too-fast'],
  [400, 4, 0, 'too-fast'],
  [400, 10, 2018278, 'window-closed'],
  [400, 551, 1545041, 'gone'],
  [400, 100, 2018001, 'gone'],
  [400, 10, 1893063, 'held'],
  [400, 368, 0, 'held'],
  [500, 2, 0, 'transient'],
  [503, 0, 0, 'away'],
  [400, 100, 0, 'refused'],
])('HTTP %i, error %i/%i is %s', (status, code, subcode, kind) => {
  assert.equal(failureOf(status, code, subcode).kind, kind);
});
