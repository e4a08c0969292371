import type * as z from 'zod/mini';
import { logProblem } from '../platform/log.ts';
import { failure, success, type Result } from '../platform/result.ts';
import {
  contract,
  request,
  type Caller,
  type CallName,
  type CallProblem,
  type Output,
  type Parsed,
} from './contract.ts';

/** What of a message's sender decides who it is; the browser fills it in, no page can. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** The extension's own id and the address under which its pages live. */
export interface Self {
  id: string;
  origin: string;
}

type Answer = Result<unknown, CallProblem>;
/** Who calls, and from which origin where it is a content script. */
export interface CalledFrom {
  caller: Caller;
  origin: string | null;
}

/** A call with its input still unread. */
export type Route = (input: unknown, from: CalledFrom) => Promise<Answer>;
export type Routes = Record<CallName, Route>;

/** The contract, as seen by a call whose name is not known yet. */
const table: { [Name in CallName]: { callers: readonly Caller[]; input: () => z.ZodMiniType<Parsed<Name>> } } =
  contract;

/** Binds a handler to its call: the input is parsed, the caller is checked, before the handler sees either. */
export function on<Name extends CallName>(
  name: Name,
  handler: (input: Parsed<Name>, from: CalledFrom) => Promise<Result<Output<Name>, CallProblem>>,
): Route {
  const { callers, input: schemaOf } = table[name];
  return async (input, from) => {
    if (!callers.includes(from.caller)) return failure('forbidden', name);
    const parsed = schemaOf().safeParse(input);
    if (!parsed.success) return failure('malformed', whereOf(parsed.error));
    return handler(parsed.data, from);
  };
}

/** The answer to a message, or undefined where it is none of ours and must be left alone. */
export function answerTo(routes: Routes, message: unknown, sender: Sender, self: Self): Promise<Answer> | undefined {
  const caller = callerOf(sender, self);
  if (caller === null) return undefined;
  const parsed = request.safeParse(message);
  if (!parsed.success) return undefined;
  const { call, input } = parsed.data;
  const route = isCallName(call) ? routes[call] : undefined;
  if (route === undefined) return Promise.resolve(failure('unknown', call));
  return route(input, { caller, origin: originOf(sender, caller) }).catch((thrown: unknown) => {
    logProblem(call, thrown);
    return failure('failed', call);
  });
}

/** Our own pages are told by their address, also in a frame of a tab; what else is ours is a content script. */
export function callerOf(sender: Sender, self: Self): Caller | null {
  if (sender.id !== self.id) return null;
  if (sender.url !== undefined && sender.url.startsWith(self.origin)) return 'page';
  return sender.tab === undefined ? null : 'content';
}

/** Says that a call without an output went well. */
export const done = success({});

/** The origin of the page that a content script runs in; our own pages have none to be compared with. */
function originOf(sender: Sender, caller: Caller): string | null {
  return caller === 'content' && sender.url !== undefined && URL.canParse(sender.url)
    ? new URL(sender.url).origin
    : null;
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

/** Where an input did not fit, without its content. */
function whereOf(error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
}
