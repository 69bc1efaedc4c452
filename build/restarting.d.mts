/** What the tests use of restarting.mjs. */
interface Running {
  kill(signal: string): unknown;
  once(event: 'exit', then: () => void): unknown;
}
export function restarting(folder: string, start: () => Running, tell?: (file: string) => void): () => void;
