/**
 * What could not be saved is kept in this browser: one entry for each piece and language of an account, and nothing else. Cleared
 * when it was saved, and wholly at sign-out (kinbridge.js deletes the database by its name).
 */

export const DATABASE = 'kinbridge-editor';
const STORE = 'texts';

function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

let opened = null;

function open() {
  if (!opened) {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, {keyPath: 'key'});
    opened = asked(request).then(database => {
      database.onversionchange = () => {
        database.close(); // signing out deletes it
        opened = null;
      };
      return database;
    });
    opened.catch(() => { opened = null; });
  }
  return opened;
}

async function store(mode) {
  return (await open()).transaction(STORE, mode).objectStore(STORE);
}

/** The key of a piece in one language of one account. */
export function keyOf(account, work, language) {
  return account + '/' + work + '/' + language;
}

/** Keeps an entry {key, account, work, language, title, basedOn, sitting, text}; replaces the one before it. */
export async function keep(entry) {
  await asked((await store('readwrite')).put(entry));
}

/** The entry, or undefined. */
export async function find(key) {
  return asked((await store('readonly')).get(key));
}

/** Forgets an entry, unless it is newer than what was saved. */
export async function forget(key, change) {
  const texts = await store('readwrite');
  const entry = await asked(texts.get(key));
  if (entry && (change === undefined || entry.change <= change)) {
    await asked(texts.delete(key));
  }
}

/** All entries of an account. */
export async function all(account) {
  const entries = await asked((await store('readonly')).getAll());
  return entries.filter(entry => entry.account === account);
}
