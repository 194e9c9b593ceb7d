/** Long texts kept in IndexedDB by a key, as a search library that lives in memory keeps its index. */

function store(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('texts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('texts');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function putText(key: string, text: string): Promise<void> {
  const db = await store();
  await new Promise<void>((resolve, reject) => {
    const writing = db.transaction('texts', 'readwrite');
    writing.objectStore('texts').put(text, key);
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}

export async function getText(key: string): Promise<string> {
  const db = await store();
  const text = await new Promise<string>((resolve, reject) => {
    const request = db.transaction('texts').objectStore('texts').get(key);
    request.onsuccess = () => resolve(String(request.result));
    request.onerror = () => reject(request.error);
  });
  db.close();
  return text;
}
