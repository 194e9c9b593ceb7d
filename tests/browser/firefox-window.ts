/**
 * Firefox's own window, which drivers do not reach: its context menu and its address bar. The browser lets a session
 * with system access run scripts there, over the connection that the driver has.
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

/** Runs an expression, which may be a promise of text, in the window; gives its text. */
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
