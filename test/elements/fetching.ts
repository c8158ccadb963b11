// What is fetched while something runs: written down, or led to another address.

const { fetch: real } = window;

/**
 * Runs something with the list of the addresses that have been fetched since it began.
 * @param lead where a request goes instead
 */
export async function watchFetch(
  run: (fetched: string[]) => Promise<unknown>,
  lead = (address: string) => address,
): Promise<void> {
  const fetched: string[] = [];
  window.fetch = (address, options) => {
    fetched.push(address as string);
    return real(lead(address as string), options);
  };
  try {
    await run(fetched);
  } finally {
    window.fetch = real;
  }
}
