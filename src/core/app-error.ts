/**
 * A broken assumption or a refusal that an operator must act on. `code` is stable and explained in docs/errors.md;
 * `message` carries no personal data.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

/** Every code we can throw; docs/errors.md says for each what the operator does next (a test compares the two). */
export const errorCodes = [
  'CONFIG_INVALID',
  'CONTENT_INVALID',
  'DATA_DIR_IN_USE',
  'DATA_DIR_UNUSABLE',
  'STORE_VALUE_REFUSED',
  'STORE_TOO_NEW',
  'STORE_UNAVAILABLE',
  'RECORD_TOO_LARGE',
  'BACKUP_FAILED',
  'MODEL_INVALID',
  'PORT_UNAVAILABLE',
  'IMPORT_INVALID',
  'TELEGRAM_AWAY',
] as const;
export type ErrorCode = (typeof errorCodes)[number];
