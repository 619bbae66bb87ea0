import { randomUUID } from 'node:crypto';

/** A no of the Graph API, with the words that Meta has for it where they are known. */

export interface GraphErrorMore {
  readonly subcode?: number | undefined;
  readonly type?: string;
  /** HTTP status: 500 for codes 1 and 2, 403 for 200-299, else 400. */
  readonly status?: number | undefined;
  /** The caller has broken a rule: the journal gets a complaint. */
  readonly breach?: boolean;
}

export class GraphError extends Error {
  readonly code: number;
  readonly subcode: number | undefined;
  readonly type: string;
  readonly status: number;
  readonly breach: boolean;

  constructor(code: number, message: string, more: GraphErrorMore = {}) {
    super(message);
    this.code = code;
    this.subcode = more.subcode;
    this.type = more.type ?? 'OAuthException';
    this.status = more.status ?? statusOf(code);
    this.breach = more.breach ?? false;
  }

  toJson(): Record<string, unknown> {
    return {
      error: {
        message: this.message,
        type: this.type,
        code: this.code,
        ...(this.subcode !== undefined && { error_subcode: this.subcode }),
        ...((this.code === 1 || this.code === 2) && { is_transient: true }),
        fbtrace_id: `A${randomUUID().replaceAll('-', '').slice(0, 22)}`,
      },
    };
  }
}

function statusOf(code: number): number {
  if (code === 1 || code === 2) return 500;
  return code >= 200 && code < 300 ? 403 : 400;
}

/** Source: Meta, "Common Error Codes" of the Messenger Platform (25 June 2026), and the platform notes. */
const words: Readonly<Record<string, string>> = {
  '1': 'An unknown error occurred',
  '2': 'An unexpected error has occurred. Please retry your request later.',
  '4': '(#4) Application request limit reached',
  '10': '(#10) Application does not have permission for this action',
  '10/1893063': '(#10) You are temporarily restricted from sending messages.',
  '10/2018108': '(#10) They can’t receive your messages right now.',
  '10/2018278': '(#10) This message is sent outside of allowed window.',
  '10/2018300': '(#10) Message failed to send because another app is controlling this thread now.',
  '17': '(#17) User request limit reached',
  '32': '(#32) Page request limit reached',
  '100/2018001': '(#100) No matching user found',
  '190': 'Error validating access token',
  '190/458': 'Error validating access token: The user has not authorized application',
  '190/460': 'Error validating access token: The session has been invalidated because the user changed their password',
  '190/463': 'Error validating access token: Session has expired',
  '200': '(#200) Permission error',
  '368': 'The action attempted has been deemed abusive or is otherwise disallowed',
  '551': '(#551) This person isn’t receiving messages from you right now.',
  '551/1545041': '(#551) This person isn’t available right now.',
  '613': '(#613) Calls to this api have exceeded the rate limit.',
};

/** The error with this code as Meta words it. */
export function knownError(code: number, subcode?: number, more: Omit<GraphErrorMore, 'subcode'> = {}): GraphError {
  const said = words[`${code}/${subcode}`] ?? words[code] ?? `(#${code}) An error occurred`;
  return new GraphError(code, said, { ...more, subcode });
}

/** A parameter that is not as it must be. */
export const badParameter = (what: string, subcode?: number): GraphError =>
  new GraphError(100, `(#100) ${what}`, { subcode, breach: true });

/** A thing that there is not, or a method that it does not have. */
export const unsupported = (method: string, id: string): GraphError =>
  new GraphError(
    100,
    `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to ` +
      'missing permissions, or does not support this operation.',
    { subcode: 33, type: 'GraphMethodException', breach: true },
  );
