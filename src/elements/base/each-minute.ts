import type { LitElement } from 'lit';

const MINUTE_MS = 60_000;

/** Renders an element again at each full minute, so that what it says of office hours and dates stays true. */
export function renderEachMinute(host: LitElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hostConnected = () => {
    timer = setTimeout(
      () => {
        host.requestUpdate();
        hostConnected();
      },
      MINUTE_MS - (Date.now() % MINUTE_MS),
    );
  };
  host.addController({ hostConnected, hostDisconnected: () => clearTimeout(timer) });
}
