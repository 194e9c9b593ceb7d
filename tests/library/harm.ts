/** Damages a library by its tables, past all code of ours. */

type Row = Record<string, unknown>;

/** What is done, as in damage.ts. */
export type Act = (
  edit: (table: string, change: (row: Row) => Row | undefined) => void,
  put: (table: string, row: Row) => void,
  hurt: string,
) => void;

/** Knows nothing around it: it also runs as text in pages of the built extension. */
export async function harm(name: string, act: Act, hurt: string): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open(name));
  const stored = (table: string) => database.transaction(table, 'readwrite').objectStore(table);
  const work: Promise<unknown>[] = [];
  const edit: Parameters<Act>[0] = (table, change) => {
    const request = stored(table).openCursor();
    work.push(
      new Promise<void>((resolve, reject) => {
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return resolve();
          const row = change(cursor.value);
          if (row === undefined) cursor.delete();
          else if (row !== cursor.value) cursor.update(row);
          cursor.continue();
        };
      }),
    );
  };
  act(edit, (table, row) => work.push(settled(stored(table).put(row))), hurt);
  await Promise.all(work);
  database.close();
}

/** For Node; pages of an extension evaluate no text. */
export const actOf = (statements: string): Act => new Function('edit', 'put', 'hurt', statements) as Act;
