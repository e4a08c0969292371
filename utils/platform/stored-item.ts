import { browser } from './browser.ts';

/** A value in the extension's storage, of this browser or synchronised. What was left there is still to be parsed. */
export interface StoredItem {
  /** Null where there is none. */
  getValue(): Promise<unknown>;
  setValue(value: unknown): Promise<void>;
  removeValue(): Promise<void>;
}

/** The value under a key of an area of the extension's storage. */
export function storedItem(area: 'local' | 'sync', key: string): StoredItem {
  return {
    async getValue() {
      const { [key]: value } = await browser.storage[area].get(key);
      return value ?? null;
    },
    setValue: (value) => browser.storage[area].set({ [key]: value }),
    removeValue: () => browser.storage[area].remove(key),
  };
}
