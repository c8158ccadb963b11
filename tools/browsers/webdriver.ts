// A minimal W3C WebDriver client for one page of WebKitGTK: the driver, a session, its actions.
import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../free-port.ts';
import type { Found } from './find.ts';

/** Starts a virtual screen. Xvfb chooses a free display number and writes it to file descriptor 3. */
async function startXvfb(): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3]!.once('data', (data) => done(`:${String(data).trim()}`));
  });
  return { child, display };
}

export class WebDriver {
  #children: ChildProcess[] = [];
  #base = '';
  #session = '';

  async #request(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (value?.error) throw new Error(`WebKitWebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async start(browser: Found, width: number, height: number): Promise<void> {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      GSK_RENDERER: 'cairo',
      NO_AT_BRIDGE: '1',
      // without a graphics card it would emulate one, which takes half of the processor time
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    process.once('exit', () => this.#kill());
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      const { child, display } = await startXvfb();
      this.#children.push(child);
      env.DISPLAY = display;
    }
    const port = await freePort();
    const driver = spawn(browser.driver ?? 'WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
    driver.once('error', (error) => console.error(`WebKitWebDriver could not be started: ${error.message}`));
    this.#children.push(driver);
    this.#base = `http://127.0.0.1:${port}`;
    await this.#untilReady();

    const options = { binary: browser.path, args: ['--automation'] };
    const { sessionId } = (await this.#request('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    this.#session = `/session/${sessionId}`;
    // plus 70 px for the window's title bar and toolbar
    await this.#request('POST', `${this.#session}/window/rect`, { width, height: height + 70 });
  }

  async #untilReady(): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#request('GET', '/status');
        return;
      } catch (error) {
        if (attempt > 50) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  }

  async open(url: string): Promise<void> {
    await this.#request('POST', `${this.#session}/url`, { url });
  }

  async act(actions: unknown[]): Promise<void> {
    await this.#request('POST', `${this.#session}/actions`, { actions });
  }

  async releaseActions(): Promise<void> {
    await this.#request('DELETE', `${this.#session}/actions`);
  }

  #kill(): void {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }

  async stop(): Promise<void> {
    try {
      if (this.#session) await this.#request('DELETE', this.#session);
    } catch {
      // the browser has ended already
    }
    this.#kill();
  }
}
