export function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url?.protocol === "https:" || url?.protocol === "http:";
}
