/** Lets the server go on where its log cannot be written, its disk full or its reader gone: Node ends a
 * process whose output fails and which does not listen. */
export function outliveLog(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
