import { compareVersions } from 'compare-versions';

/** Whether a version is older than another; `undefined` stands for the current version, which is older than none. */
export function isOlder(version: string | undefined, than: string): boolean {
  return version !== undefined && compareVersions(version, than) < 0;
}

/** The older of two minimum versions. */
export function older(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return compareVersions(one, other) <= 0 ? one : other;
}
