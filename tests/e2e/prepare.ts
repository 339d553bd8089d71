import { buildSites } from '../sites/build.ts';

export default async function prepare(): Promise<void> {
  await buildSites();
}
