import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Gives the address of a built file (`styles.css`) with the hash of its content in it. */
export type Asset = (name: string) => string;

const manifestSchema = z.record(z.string(), z.string().regex(/^\/assets\/[\w.-]+$/));
type Manifest = z.infer<typeof manifestSchema>;

/** The lookup for a manifest; a name that was never built is a mistake in a view and throws. */
export function createAsset(manifest: Readonly<Record<string, string>>): Asset {
  return (name) => {
    const address = manifest[name];
    if (address === undefined) throw new Error(`"${name}" is not in the manifest of built files`);
    return address;
  };
}

/** Reads the manifest that the build wrote. */
export function readManifest(file: string): Asset {
  return createAsset(manifestOf(file));
}

/**
 * The digests of the scripts that are in a manifest, for the `integrity` of their tags: a browser runs no other script at that
 * address, whatever a proxy or a cache brings it.
 */
export function readIntegrity(file: string): Asset {
  const scripts = Object.entries(manifestOf(file)).filter(([name]) => name.endsWith('.js'));
  return createAsset(
    Object.fromEntries(
      scripts.map(([name, address]) => [name, digestOf(readFileSync(join(dirname(file), address)))]),
    ),
  );
}

function manifestOf(file: string): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function digestOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
