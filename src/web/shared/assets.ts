import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Gives the address of a built file (`styles.css`) with the hash of its content in it. */
export type Asset = (name: string) => string;

const manifestSchema = z.record(z.string(), z.string().startsWith('/assets/'));

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
  return createAsset(manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
}
