import { browser } from '../platform/content-browser.ts';
import { portName } from '../platform/port-names.ts';
import type { FrameMessage, PageMessage } from '../sites/frame-port.ts';
import { frameMessageOf } from './frame-messages.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** The way to the sidebar in our own frame, which comes and goes. */
export interface SidebarPort {
  /** Says something to the sidebar, if it is there. */
  tell(message: PageMessage): void;
}

/** Waits for the sidebar of the frame with this key: one that the page put somewhere itself does not know it. */
export function openSidebarPort(options: {
  key: string;
  joined: () => void;
  hear: (message: FrameMessage) => void;
  left: () => void;
}): SidebarPort {
  const { key, joined, hear, left } = options;
  let port: Port | null = null;

  function connect(connected: Port) {
    if (connected.name !== portName(key)) return;
    port = connected;
    joined();
    connected.onMessage.addListener((raw: unknown) => {
      const message = frameMessageOf(raw);
      if (message !== null) hear(message);
    });
    connected.onDisconnect.addListener(() => {
      if (port === connected) port = null;
      left();
    });
  }

  browser.runtime.onConnect.addListener(connect);
  return { tell: (message) => port?.postMessage(message) };
}
