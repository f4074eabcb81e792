import type { Call } from "./state.ts";

/**
 * What goes wrong with the next matching requests:
 * - `drop`: the connection breaks before anything happens
 * - `drop-after`: it is carried out, but the answer is lost
 * - `status`: Discord answers with an error instead
 */
export type Fault = {
  readonly on: (call: Call) => boolean;
  times: number;
} & (
  | { readonly kind: "drop" | "drop-after" }
  | { readonly kind: "status"; readonly status: number; readonly code?: number }
);

export function nextFault(faults: readonly Fault[], call: Call): Fault | undefined {
  const fault = faults.find(({ on, times }) => times > 0 && on(call));
  if (fault) fault.times -= 1;
  return fault;
}

/** Faults of the moment: a client which is worth its name tries again. */
export function comesBack(fault: Fault): boolean {
  return fault.kind !== "status" || fault.status === 429 || fault.status >= 500;
}

export function faultBody(status: number, code: number | undefined): object {
  if (status === 429) return { message: "You are being rate limited.", retry_after: 0.2, global: false };
  return { message: `fault ${status}`, code: code ?? 0 };
}
