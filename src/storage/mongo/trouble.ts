import mongoose from 'mongoose';
import { AppError } from '../../core/app-error.js';

/**
 * What an error of the driver, of mongoose or of the network means to us.
 *
 * | trouble    | means                                                                                            |
 * |------------|--------------------------------------------------------------------------------------------------|
 * | repeated   | that unique key is stored already                                                                |
 * | away       | no (clear) answer, or the server says no for reasons of its own: what was asked may have happened |
 * | refused    | the value itself cannot be stored; asking again changes nothing                                  |
 * | unexpected | a fault of ours                                                                                  |
 */
export type Trouble = 'repeated' | 'away' | 'refused' | 'unexpected';

const repeatedKey = 11000;
/** BadValue, FailedToParse, TypeMismatch, DocumentValidationFailure, and what is too large: about the value. */
const aboutTheValue = new Set([2, 9, 14, 121, 10334, 17280, 17419, 17420]);

const { MongoError, MongoServerError, MongoInvalidArgumentError, MongoParseError, BSON } = mongoose.mongo;
const { ValidationError, CastError, StrictModeError, MongooseServerSelectionError } = mongoose.Error;

export function troubleOf(error: unknown): Trouble {
  if (error instanceof MongoServerError) {
    if (error.code === repeatedKey) return 'repeated';
    return aboutTheValue.has(Number(error.code)) ? 'refused' : 'away';
  }
  if (error instanceof MongoInvalidArgumentError || error instanceof MongoParseError) return 'unexpected';
  if (error instanceof MongoError || error instanceof MongooseServerSelectionError) return 'away';
  if (error instanceof ValidationError || error instanceof CastError || error instanceof StrictModeError) {
    return 'refused';
  }
  if (error instanceof BSON.BSONError) return 'refused';
  if (error instanceof mongoose.Error && error.constructor === mongoose.Error) return 'away'; // 'connection closed'
  if (error instanceof Error && 'syscall' in error) return 'away'; // DNS: ENOTFOUND, queries of mongodb+srv
  return 'unexpected';
}

/** A driver's error as ours: STORE_UNAVAILABLE or STORE_VALUE_REFUSED; what is neither stays as it is. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  switch (troubleOf(error)) {
    case 'away':
      return storeUnavailable(error);
    case 'refused':
      // without its cause: mongoose quotes the value, and that may be a person's words
      return new AppError('STORE_VALUE_REFUSED', `MongoDB cannot store this value (${nameOf(error)}).`);
    default:
      return error;
  }
}

export function storeUnavailable(cause: unknown): AppError {
  const code = cause instanceof MongoServerError ? ` ${cause.code ?? ''}` : '';
  return new AppError('STORE_UNAVAILABLE', `MongoDB gives no answer to rely on (${nameOf(cause)}${code}).`, { cause });
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** A port whose every call throws our errors instead of the driver's. */
export function withStoreErrors<T extends object>(port: T): T {
  const calls = Object.entries(port).map(([name, call]) => [
    name,
    async (...values: unknown[]) => {
      try {
        return await (call as (...values: unknown[]) => unknown)(...values);
      } catch (error) {
        throw toStoreError(error);
      }
    },
  ]);
  return Object.fromEntries(calls) as T;
}
