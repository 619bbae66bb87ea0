import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { describe, test } from 'vitest';
import { AppError } from '../../src/core/app-error.js';
import { toStoreError, troubleOf, withStoreErrors } from '../../src/storage/mongo/trouble.js';

const { MongoServerError, MongoNetworkError, MongoWriteConcernError, BSON } = mongoose.mongo;
const said = (code: number) => new MongoServerError({ code, message: 'E11000 dup key: { _id: "web:anna" }' });

describe('what an error of MongoDB means', () => {
  test('only the code 11000 says that a key is stored already', () => {
    assert.equal(troubleOf(said(11000)), 'repeated');
    assert.equal(troubleOf(said(11600)), 'away');
  });

  test('no primary, shutting down, write conflict, no disk, no right, an unknown code: the server is away', () => {
    for (const code of [10107, 13435, 91, 189, 11602, 112, 14031, 13, 64, 999_999]) {
      assert.equal(troubleOf(said(code)), 'away', String(code));
    }
  });

  test('a broken line, a late majority and a name that nobody resolves: away', () => {
    const resolving = Object.assign(new Error('queryMx ENOTFOUND'), { code: 'ENOTFOUND', syscall: 'querySrv' });
    const late = new MongoWriteConcernError({ ok: 1, writeConcernError: { code: 64, errmsg: 'waiting' } });
    for (const error of [
      new MongoNetworkError('closed'),
      late,
      resolving,
      new mongoose.Error('Connection was closed'),
    ]) {
      assert.equal(troubleOf(error), 'away', error.message);
    }
  });

  test('what cannot be stored is refused without quoting it', () => {
    const quoting = [
      new mongoose.Error.ValidationError(),
      new mongoose.Error.CastError('string', 'cuvintele omului', 'body'),
      new BSON.BSONError('cuvintele omului'),
      said(121),
    ];
    for (const error of quoting) {
      const ours = toStoreError(error) as AppError;
      assert.equal(ours.code, 'STORE_VALUE_REFUSED');
      assert.ok(!ours.message.includes('cuvintele') && ours.cause === undefined);
    }
  });

  test('our own errors and our own faults stay what they are', async () => {
    for (const error of [new AppError('RECORD_TOO_LARGE', 'too large'), new TypeError('ours')]) {
      assert.equal(toStoreError(error), error);
      const port = withStoreErrors({ ask: async (): Promise<void> => Promise.reject(error) });
      await assert.rejects(port.ask(), error);
    }
  });
});
