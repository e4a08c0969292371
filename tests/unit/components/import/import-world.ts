import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChosenClient, ImportSummary } from '../../../../utils/importers/import-record.ts';
import type { WorkerAnswer, WorkerRequest } from '../../../../utils/importers/protocol.ts';
import type { Survey } from '../../../../utils/importers/survey.ts';
import { contract } from '../../../../utils/messaging/contract.ts';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { summaryOf } from './surveyed.ts';

/** A worker that reads nothing: the test says what it answers. */
class TestWorker extends EventTarget {
  readonly asked: WorkerRequest[] = [];
  terminated = false;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    workers.push(this);
  }
  postMessage(request: WorkerRequest): void {
    this.asked.push(structuredClone(request));
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(answer: WorkerAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}
const workers: TestWorker[] = [];

/** What the background knows of imports, and what became of them. */
export interface ImportWorld extends PageWorld {
  imports: Map<string, ImportSummary>;
  surveys: Map<string, Survey>;
  columns: Map<string, Record<string, string>>;
  /** Who was ticked in the import that was begun last. */
  begun: ChosenClient[] | null;
  /** Import calls, in their order. */
  asked: string[];
  /** The next call by this name is refused. */
  refuse: (name: string) => void;
  /** `import.continue` waits until it is let go on, step by step or to its end. */
  slow: () => { step: () => void; end: () => void };
  /** Every worker that was started, the last one at the end. */
  workers: readonly TestWorker[];
  worker: () => TestWorker;
}

/** The background's own answers, with answers to the import calls beside them, as the contract has them. */
export function openImportWorld(): ImportWorld {
  workers.length = 0;
  Object.assign(globalThis, { Worker: TestWorker });
  const refused = new Set<string>();
  let gate: (() => Promise<void>) | null = null;
  const world: ImportWorld = {
    ...openPageWorld(),
    imports: new Map(),
    surveys: new Map(),
    columns: new Map(),
    begun: null,
    asked: [],
    refuse: (name) => refused.add(name),
    slow: () => {
      let next = Promise.withResolvers<void>();
      gate = async () => {
        await next.promise;
        next = Promise.withResolvers();
      };
      const step = () => next.resolve();
      const end = () => {
        gate = null;
        step();
      };
      return { step, end };
    },
    workers,
    worker: () => {
      const last = workers.at(-1);
      if (last === undefined) throw new Error('No worker was started');
      return last;
    },
  };
  const background: (message: unknown) => Promise<unknown> = fakeBrowser.runtime.sendMessage;
  Object.assign(fakeBrowser.runtime, {
    async sendMessage(message: { call: string; input: unknown }) {
      if (!/^(?:import|columns)\./.test(message.call)) return background(message);
      world.asked.push(message.call);
      if (refused.delete(message.call)) return { ok: false, problem: 'full', detail: '' };
      if (message.call === 'import.continue') await gate?.();
      return { ok: true, value: answerTo(world, message) };
    },
  });
  return world;
}

function answerTo(world: ImportWorld, { call, input }: { call: string; input: unknown }): unknown {
  const { imports, surveys, columns } = world;
  switch (call) {
    case 'import.list':
      return [...imports.values()];
    case 'columns.read':
      return columns.get(contract[call].input().parse(input).key) ?? null;
    case 'columns.save': {
      const saved = contract[call].input().parse(input);
      columns.set(saved.key, saved.columns);
      return {};
    }
    case 'import.begin': {
      const { importId, chosen } = contract[call].input().parse(input);
      // What was chosen first counts.
      if (imports.get(importId)?.state !== 'stopped') world.begun = chosen;
      const before = imports.get(importId) ?? summaryOf(importId, { written: 0, undoUntil: null });
      return change(imports, { ...before, state: 'writing' });
    }
    default:
      return answerAbout(world, call, contract['import.survey'].input().parse(input).importId, surveys);
  }
}

function answerAbout({ imports }: ImportWorld, call: string, id: string, surveys: Map<string, Survey>): unknown {
  if (call === 'import.survey') return surveys.get(id) ?? null;
  if (call === 'import.forget') {
    imports.delete(id);
    return {};
  }
  const known = imports.get(id);
  if (known === undefined) return null;
  if (call === 'import.stop') return change(imports, { ...known, state: 'stopped' });
  if (call === 'import.undo') return change(imports, { ...known, state: 'undoing' });
  if (known.state === 'undoing') return change(imports, { ...known, state: 'undone', undoUntil: null });
  if (known.state !== 'writing') return known;
  const written = known.written + 1;
  const isDone = written >= known.batches;
  return change(imports, {
    ...known,
    written,
    state: isDone ? 'done' : 'writing',
    undoUntil: Date.UTC(2025, 7, 6),
  });
}

function change(imports: Map<string, ImportSummary>, summary: ImportSummary): ImportSummary {
  imports.set(summary.id, summary);
  return summary;
}
