/** With these a name ends that is nobody's: of a body of people, or of a place. */
export const BODIES: ReadonlySet<string> = new Set(
  `
club council committee company union trust board agency authority ministry party team group society association centre
center college school university hospital office department police court bank church museum press news service services
network institute foundation fund alliance league rovers united city town county bay island river street road bridge
park
`
    .trim()
    .split(/\s+/),
);
