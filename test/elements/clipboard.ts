/** Runs something with a clipboard, and the old way of copying, of the test's own. */
export async function withClipboard(
  writeText: (text: string) => Promise<void>,
  run: () => Promise<unknown>,
  execCommand = () => false,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const real = document.execCommand.bind(document);
  document.execCommand = execCommand;
  try {
    await run();
  } finally {
    document.execCommand = real;
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
}
