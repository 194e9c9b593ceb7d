/**
 * Firefox's own window, with its context menu and address bar, which drivers do not reach. The browser lets a session
 * with system access run scripts there, over the driver's connection.
 */
import type { Session } from '../../src/tools/session.ts';

interface Connection {
  send(method: string, params: object): Promise<{ result: Sent }>;
}

interface Sent {
  contexts?: { context: string }[];
  result?: { value: unknown };
  exceptionDetails?: { text: string };
}

const SCOPE = { 'moz:scope': 'chrome' };

/** Evaluates an expression in the window, which may be a promise of text; returns the text. */
export async function inFirefoxWindow({ browser }: Session, expression: string): Promise<string> {
  const connection: Connection = Reflect.get(browser, 'connection');
  const { result: tree } = await connection.send('browsingContext.getTree', SCOPE);
  const { result: sent } = await connection.send('script.evaluate', {
    ...SCOPE,
    expression,
    target: { context: tree.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (sent.exceptionDetails) throw new Error(sent.exceptionDetails.text);
  return String(sent.result?.value);
}
