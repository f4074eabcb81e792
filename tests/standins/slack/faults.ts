/** What goes wrong with the next calls. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: "error"; readonly error: string }
  /** The connection breaks before anything is done. */
  | { readonly kind: "drop" };

export interface Faults {
  /** The next `times` calls of `method` fail; `response_url` is a method too. */
  add(method: string, fault: Fault, times?: number): void;
  take(method: string): Fault | undefined;
}

export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    add(method, fault, times = 1) {
      waiting.set(method, [...(waiting.get(method) ?? []), ...Array<Fault>(times).fill(fault)]);
    },
    take: (method) => waiting.get(method)?.shift(),
  };
}
