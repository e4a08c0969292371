import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Manifest = z.looseObject({
  permissions: z.optional(z.array(z.string())),
  optional_permissions: z.optional(z.array(z.string())),
  host_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.optional(z.array(z.string())),
});

/**
 * A copy of the build in which the person has said yes already: these hosts, and every optional permission, are
 * granted at installation. The browser's own question cannot be answered from a test.
 */
export function withGrantedHosts(build: string, hosts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'clientside-granted-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const copy = join(folder, 'extension');
  cpSync(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { optional_permissions: optional = [], permissions = [], host_permissions: granted = [], ...rest } = manifest;
  const changed = { ...rest, permissions: [...permissions, ...optional], host_permissions: [...granted, ...hosts] };
  writeFileSync(path, JSON.stringify(changed, null, 2));
  return copy;
}
