import type { EncodedPack } from './encode-pack.ts';
import type { Pack } from './pack.ts';

/** A pack as it is kept: what the reader gave, and the same compiled. */
export interface StoredPack extends EncodedPack {
  /** `packId` of its name. */
  id: string;
  pack: Pack;
  /** YYYY-MM-DD */
  added: string;
}

export interface PackStore {
  /** In the order of their ids. */
  all(): Promise<StoredPack[]>;
  /** In place of one with the same id. All of it or nothing: one transaction, which a crash undoes. */
  put(pack: StoredPack): Promise<void>;
  remove(id: string): Promise<void>;
}

const DATABASE = 'dramatis-packs';
const DATABASE_VERSION = 1;
const TABLE = 'packs';

/** Packs in the extension's own IndexedDB: storage.local would turn their bytes to text and count them to its quota. */
export function openPackStore(factory: IDBFactory): PackStore {
  const run = async <Result>(
    mode: IDBTransactionMode,
    work: (table: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    const database = await opened(factory);
    try {
      const transaction = database.transaction(TABLE, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(TABLE));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('aborted'));
      });
      return request.result;
    } finally {
      database.close();
    }
  };
  return {
    all: () => run('readonly', (table) => table.getAll() as IDBRequest<StoredPack[]>),
    async put(pack) {
      await run('readwrite', (table) => table.put(pack));
    },
    async remove(id) {
      await run('readwrite', (table) => table.delete(id));
    },
  };
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, DATABASE_VERSION);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('cannot be opened'));
  });
}
