/** Tests that run the add-on run the built bundle: build it once before them. */
import { build } from './build.mjs';

export default async function setup() {
  await build();
}
