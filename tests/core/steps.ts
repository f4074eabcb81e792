import { type Profiler, Session } from "node:inspector";

// Only what is compiled from here on is counted block by block: import this file before the core.
const session = new Session();
session.connect();
ask("Profiler.enable");
ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * How much work something is, in steps instead of time: how often each block of the core was entered, all added up. The engine itself
 * counts, so that the same work is the same number on a busy machine as on a quiet one.
 */
export function stepsOf(work: () => unknown): number {
  takeCounts();
  work();
  const steps = takeCounts()
    .filter(({ url }) => url.includes("/src/core/"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
  if (steps === 0) throw new Error("Nothing of the core was counted.");
  return steps;
}

/** What was counted since the last time. */
function takeCounts(): readonly Profiler.ScriptCoverage[] {
  return (ask("Profiler.takePreciseCoverage") as Profiler.TakePreciseCoverageReturnType).result;
}

/** A session with its own thread answers at once. */
function ask(method: string, parameters: object = {}): object {
  let answer: object | undefined;
  session.post(method, parameters, (error, result) => {
    if (error) throw error;
    answer = result ?? {};
  });
  if (answer === undefined) throw new Error(`${method} was not answered.`);
  return answer;
}
