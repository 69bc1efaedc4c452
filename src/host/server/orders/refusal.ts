/** Thrown by an order that is refused before it has changed anything: the sentence is for the person. */
export class Refusal extends Error {}
