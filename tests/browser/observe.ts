import type { BrowserContext, Page } from 'playwright-core';

interface Problem {
  kind: 'console' | 'exception';
  text: string;
  url: string;
}

interface ObservedRequest {
  url: string;
  /** Who asked: the address of the page, frame or worker. */
  from: string;
}

/** What was seen in a browser's pages and workers since it was started. */
export interface Observations {
  problems: Problem[];
  requests: ObservedRequest[];
  /** Requests that an extension's page or worker made beyond the extension's own files: there must be none. */
  extensionRequests(): ObservedRequest[];
  /** Requests of anyone to addresses that no synthetic site answers. */
  requestsBeyond(origins: string[]): ObservedRequest[];
}

const EXTENSION = /^(chrome-extension|moz-extension):/;
const LOCAL = /^(data|blob|about|chrome):/;

function watchPage(page: Page, problems: Problem[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push({ kind: 'console', text: message.text(), url: message.location().url });
  });
  page.on('pageerror', (error) => problems.push({ kind: 'exception', text: String(error), url: page.url() }));
}

function requester(request: { frame(): { url(): string }; serviceWorker(): { url(): string } | null }): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  try {
    return request.frame().url();
  } catch {
    // A navigation has no frame yet: it is the person who asked.
    return '';
  }
}

/** Writes down every error and every request from now on. */
export function observe(context: BrowserContext): Observations {
  const problems: Problem[] = [];
  const requests: ObservedRequest[] = [];
  context.pages().forEach((page) => watchPage(page, problems));
  context.on('page', (page) => watchPage(page, problems));
  context.on('request', (request) => {
    if (!LOCAL.test(request.url())) requests.push({ url: request.url(), from: requester(request) });
  });
  return {
    problems,
    requests,
    extensionRequests: () => requests.filter(({ url, from }) => EXTENSION.test(from) && !EXTENSION.test(url)),
    requestsBeyond: (origins) =>
      requests.filter(({ url }) => !EXTENSION.test(url) && !origins.includes(new URL(url).origin)),
  };
}
