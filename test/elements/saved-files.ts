// What the card saves for a calendar, without a download.

interface SavedFile {
  name: string;
  type: string;
  text: string;
}

const { click } = HTMLAnchorElement.prototype;

/** The files that are saved while something runs. */
export async function savedDuring(run: () => Promise<unknown>): Promise<SavedFile[]> {
  const saved: Promise<SavedFile>[] = [];
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    const name = this.download;
    saved.push(
      fetch(this.href)
        .then((response) => response.blob())
        .then(async (blob) => ({ name, type: blob.type, text: await blob.text() })),
    );
  };
  try {
    await run();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(saved);
}

/** The lines of a calendar file, whole again. */
const linesOf = ({ text }: SavedFile) => text.replaceAll('\r\n ', '').split('\r\n');

/** The value of a line with this name. */
export const valueOf = (file: SavedFile, name: string): string | undefined =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
