import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a server may take to end by itself before it is killed. */
const GRACE_MS = 3_000;
const POLL_MS = 30;

/** A server that was started here, with everything that it started itself in one process group. */
export interface Server {
  name: string;
  /** Resolves once the server answers at the port; rejects, with what it logged, where it ends before that. */
  listening(port: number, timeoutMs?: number): Promise<void>;
  /** Ends the whole process group; resolves when the server is gone. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  logFile: string;
  environment?: Record<string, string>;
}

/** Starts a server in a process group of its own, its output in a log file. */
export function startServer(name: string, command: string, parameters: string[], options: ServerOptions): Server {
  const log = openSync(options.logFile, 'a');
  const child = spawn(command, parameters, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...options.environment },
  });
  closeSync(log);
  let ending: string | null = null;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => resolve(void (ending = error.message)));
    child.once('exit', (code, signal) => resolve(void (ending = `ended with ${signal ?? code}`)));
  });
  const killGroup = (): void => signalGroup(child.pid, 'SIGKILL');
  process.once('exit', killGroup);
  return {
    name,
    async listening(port, timeoutMs = 15_000) {
      const deadline = Date.now() + timeoutMs;
      while (!(await answers(port))) {
        if (ending !== null || Date.now() > deadline) {
          throw new Error(`${name}: ${ending ?? `port ${port} did not open`}\n${lastLines(options.logFile)}`);
        }
        await pause(POLL_MS);
      }
    },
    async stop() {
      signalGroup(child.pid, 'SIGTERM');
      const tooLong = setTimeout(killGroup, GRACE_MS);
      await ended;
      clearTimeout(tooLong);
      killGroup();
      process.off('exit', killGroup);
    },
  };
}

/** Ports on the loopback address that nobody holds at this moment, all different; 0 asks for any. */
export async function freePorts(wanted: number[]): Promise<number[]> {
  const asked = await Promise.allSettled(wanted.map(holdPort));
  const held = asked.filter((hold) => hold.status === 'fulfilled').map((hold) => hold.value);
  await Promise.all(held.map(({ release }) => release()));
  const refused = asked.find((hold) => hold.status === 'rejected');
  if (refused !== undefined) throw refused.reason;
  return held.map(({ port }) => port);
}

/** Runs a command to its end and returns what it printed; rejects, with its error output, where it fails. */
export function run(command: string, parameters: string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(command, parameters, options, (error, output, errors) => {
      if (error === null) resolve(output);
      else reject(new Error(`${command} ${parameters.join(' ')}: ${error.message}\n${errors}`, { cause: error }));
    });
    // A command that does not read its input closes it early: that is no failure of the command.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

function holdPort(wanted: number): Promise<{ port: number; release: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port on the loopback address'));
      const release = (): Promise<void> => new Promise((done) => server.close(() => done()));
      resolve({ port: address.port, release });
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').split('\n').slice(-20).join('\n');
}
