import type { LitElement } from 'lit';

const MINUTE_MS = 60_000;

/** Renders an element again at each full minute, so that what it says of office hours and dates stays true. */
export function renderEachMinute(host: LitElement): void {
  let stop: (() => void) | undefined;
  const hostConnected = () => {
    // the timers of a frame end with it, though what is in it is never disconnected
    const view = host.ownerDocument.defaultView;
    const timer = view?.setTimeout(
      () => {
        host.requestUpdate();
        hostConnected();
      },
      MINUTE_MS - (Date.now() % MINUTE_MS),
    );
    stop = () => view?.clearTimeout(timer);
  };
  host.addController({ hostConnected, hostDisconnected: () => stop?.() });
}
