import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What a synthetic site answers to one address. */
export interface SyntheticResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A synthetic site: an address in, an answer out, no server needed. */
export type SyntheticSite = (url: URL) => SyntheticResponse;

/** Where the page's own scripts and styles are found, below each site's address. */
const ASSETS = '/synthetic/';
const TYPES: Record<string, string> = { ts: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export interface PageDescription {
  language: string;
  /** The file of this folder that starts the page, `gmail/page/main.ts` for example. */
  script: string;
  style: string;
  /** What the page is told about itself, read back from the root element's `data-…`. */
  settings: Record<string, string>;
}

/** An empty document that builds itself, under a policy as strict as the real sites'. */
export function servePage(description: PageDescription): SyntheticResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "require-trusted-types-for 'script'",
    'trusted-types synthetic-page',
    "object-src 'none'",
    "base-uri 'none'",
    "frame-src 'self' https://accounts.google.com",
    "frame-ancestors 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
  ].join('; ');
  const settings = Object.entries(description.settings)
    .map(([name, value]) => ` data-${name}="${escapeAttribute(value)}"`)
    .join('');
  const body = `<!doctype html>
<html lang="${escapeAttribute(description.language)}"${settings}>
<head><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="${ASSETS}${description.style}"></head>
<body><script type="module" nonce="${nonce}" src="${ASSETS}${description.script}"></script></body>
</html>`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    },
    body,
  };
}

/** The page's own script or style, when the address asks for one; scripts are served without their types. */
export function serveAsset(url: URL): SyntheticResponse | null {
  if (!url.pathname.startsWith(ASSETS)) return null;
  const path = url.pathname.slice(ASSETS.length);
  const type = TYPES[path.split('.').at(-1) ?? ''];
  if (type === undefined || !/^[a-z/-]+\.[a-z]+$/.test(path)) return notFound();
  const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
  const body = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return { status: 200, headers: { 'content-type': type }, body };
}

/** The answer to an address that the site does not have. */
export function notFound(): SyntheticResponse {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
}
