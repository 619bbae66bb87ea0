import { connect, createServer, type Socket } from 'node:net';
import mongoose from 'mongoose';

/** A command as it went over the wire, with what stood in its document sequences put back into it. */
export type Command = Record<string, unknown>;

/** Stands between a store and its MongoDB server: hears every command, loses answers, cuts the line. */
export interface MongoProxy {
  /** The server's URI by way of this proxy. */
  readonly uri: string;
  /** Commands heard since the last `forgetHeard`, without the driver's own (hello, ping, ...). */
  readonly heard: readonly Command[];
  forgetHeard(): void;
  /** The server does what it is told by the next `times` commands of this name, but nobody hears of it. */
  loseAnswers(name: string, times: number): void;
  /** The next `times` commands of this name never reach the server. */
  loseCommands(name: string, times: number): void;
  /** Runs `meanwhile` before the answer of the next command of this name is lost. */
  loseAnswerAfter(name: string, meanwhile: () => Promise<void>): void;
  /** The line is cut under the next command of this name; the server hears it only before the next but `skipping` one. */
  deliverLate(name: string, options: { skipping: number }): void;
  /** Keeps the next command of this name from the server until `until`. */
  holdBack(name: string, until: Promise<void>): void;
  /** Cuts every line and takes no new one. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

const aboutTheLine = new Set(['hello', 'ismaster', 'isMaster', 'ping', 'saslStart', 'saslContinue', 'endSessions']);

interface Loss {
  readonly name: string;
  readonly what: 'answer' | 'command' | 'late' | 'held';
  /** Before an answer is lost, or before a held command goes on. */
  readonly meanwhile?: () => Promise<void>;
}

/** For a server with one host in its URI. */
export async function startMongoProxy(serverUri: string): Promise<MongoProxy> {
  const target = new URL(serverUri);
  const sockets = new Set<Socket>();
  const losses: Loss[] = [];
  let heard: Command[] = [];
  let late: (() => Promise<void>) | undefined;
  let lateName = '';

  const server = createServer((client) => {
    const upstream = connect({ host: target.hostname, port: Number(target.port || 27017) });
    const lostAnswers = new Map<number, Loss>();
    let lateAnswered: (() => void) | undefined;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        if (lateAnswered === undefined) upstream.destroy();
      });
      socket.on('error', () => {}); // 'close' follows
    }
    eachMessage(client, (message) => {
      const command = readCommand(message);
      const name = command && Object.keys(command)[0];
      if (command && name !== undefined && !aboutTheLine.has(name)) {
        heard.push(command);
        const index = losses.findIndex((loss) => loss.name === name);
        const loss = index < 0 ? undefined : losses.splice(index, 1)[0];
        if (loss?.what === 'command') {
          client.destroy();
          return;
        }
        if (loss?.what === 'late') {
          late = () =>
            new Promise((resolve) => {
              lateAnswered = resolve;
              upstream.write(message);
            });
          lateAnswered = () => {};
          client.destroy();
          return;
        }
        if (loss?.what === 'held') {
          void Promise.resolve(loss.meanwhile?.()).then(() => upstream.write(message));
          return;
        }
        if (loss) lostAnswers.set(message.readInt32LE(4), loss);
        else if (late && name === lateName) {
          const first = late;
          late = undefined;
          void first().then(() => upstream.write(message));
          return;
        }
      }
      upstream.write(message);
    });
    eachMessage(upstream, (message) => {
      if (lateAnswered) {
        lateAnswered();
        upstream.destroy();
        return;
      }
      const loss = lostAnswers.get(message.readInt32LE(8));
      if (loss) void Promise.resolve(loss.meanwhile?.()).finally(() => client.destroy());
      else client.write(message);
    });
  });

  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as { port: number };
  const goAway = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });

  const uri = new URL(serverUri);
  uri.host = `127.0.0.1:${port}`;
  uri.searchParams.delete('replicaSet');
  uri.searchParams.set('directConnection', 'true');
  return {
    uri: uri.href,
    get heard() {
      return heard;
    },
    forgetHeard() {
      heard = [];
    },
    loseAnswers(name, times) {
      for (let time = 0; time < times; time++) losses.push({ name, what: 'answer' });
    },
    loseCommands(name, times) {
      for (let time = 0; time < times; time++) losses.push({ name, what: 'command' });
    },
    loseAnswerAfter(name, meanwhile) {
      losses.push({ name, what: 'answer', meanwhile });
    },
    deliverLate(name, { skipping }) {
      lateName = name;
      losses.push({ name, what: 'late' });
      for (let time = 0; time < skipping; time++) losses.push({ name, what: 'command' });
    },
    holdBack(name, until) {
      losses.push({ name, what: 'held', meanwhile: () => until });
    },
    goAway,
    comeBack: () => listen(port),
    async stop() {
      if (server.listening) await goAway();
    },
  };
}

/** Calls `take` with each whole message of MongoDB's wire protocol (its first four bytes are its length). */
function eachMessage(socket: Socket, take: (message: Buffer) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0);
      take(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  });
}

/** Source: MongoDB Wire Protocol, OP_MSG (opcode 2013): flags, then a body (kind 0) and document sequences (kind 1). */
function readCommand(message: Buffer): Command | undefined {
  if (message.readInt32LE(12) !== 2013) return undefined;
  const checksum = (message.readUInt32LE(16) & 1) === 1 ? 4 : 0;
  const read = (at: number): Command =>
    mongoose.mongo.BSON.deserialize(message.subarray(at, at + message.readInt32LE(at)));
  let command: Command = {};
  const sequences: Command = {};
  for (let at = 20; at < message.length - checksum; ) {
    const kind = message[at];
    at += 1;
    if (kind === 0) {
      command = read(at);
      at += message.readInt32LE(at);
      continue;
    }
    const end = at + message.readInt32LE(at);
    const nameEnd = message.indexOf(0, at + 4);
    const documents: Command[] = [];
    for (let document = nameEnd + 1; document < end; document += message.readInt32LE(document)) {
      documents.push(read(document));
    }
    sequences[message.toString('utf8', at + 4, nameEnd)] = documents;
    at = end;
  }
  return { ...command, ...sequences };
}
