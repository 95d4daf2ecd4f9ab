/** A reason not to start that the person at the terminal can remove: shown as its sentence, without a stack trace. */
export class CannotStart extends Error {}
