/** Bytes this process keeps: the heap and the buffers outside it, after everything that is not needed was let go. */
export function allocatedBytes(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) throw new Error('run with --expose-gc');
  // Twice: what only finalizers held goes the second time.
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
