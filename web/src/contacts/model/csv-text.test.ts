import { expect, test } from 'vitest';
import { readText } from './csv-text';

test('a file is read as UTF-8, else as older spreadsheets write it', () => {
  expect(readText(new TextEncoder().encode('Ștefan').buffer)).toBe('Ștefan');
  expect(readText(new Uint8Array([0xaa, 0x74]).buffer)).toBe('Şt');
});
