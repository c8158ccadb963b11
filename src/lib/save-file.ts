/** Long enough for a slow phone to ask its visitor where to put the file. */
const KEPT_MS = 60_000;

/** Saves something on the visitor's device, under a name. Throws where the browser does not allow it. */
export function saveFile(content: Blob, name: string, ownerDocument: Document): void {
  const link = ownerDocument.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
