import { expect, test } from 'vitest';
import { surnameOf } from '../../../lib/text/person-name.ts';

test.each([
  ['Marco Rubio', 'us', 'Rubio'],
  ['Ursula von der Leyen', 'de', 'von der Leyen'],
  ['Marine Le Pen', 'fr', 'Le Pen'],
  ['Fernando de la Rúa', 'ar', 'de la Rúa'],
  ['Mohammed bin Salman', 'sa', 'bin Salman'],
  ['Bashar al-Assad', 'sy', 'al-Assad'],
  ['Luiz Inácio Lula da Silva', 'br', 'da Silva'],
  ['Ben Affleck', 'us', 'Affleck'],
  ['John Ben Smith', 'us', 'Smith'],
  ['Robert F. Kennedy Jr.', 'us', 'Kennedy'],
  ['Martin Luther King, Jr.', 'us', 'King'],
  ['Ken Griffey Sr.', 'us', 'Griffey'],
  ['Geoffrey Robertson Q.C.', 'gb', 'Robertson'],
  ['Henry Louis Gates II', 'us', 'Gates'],
  ['Michael Jordan (footballer)', 'gb', 'Jordan'],
  ['Xi Jinping', 'cn', 'Xi'],
  ['Kim Jong-un', 'kp', 'Kim'],
  ['Yoon Suk Yeol', 'kr', 'Yoon'],
  ['Phạm Minh Chính', 'vn', 'Chính'],
  ['Shinzo Abe', 'jp', 'Abe'],
  ['Dwayne “The Rock” Johnson', 'us', 'Johnson'],
  ['Pelé', 'br', ''],
  ['Leo XIV', 'va', ''],
  ['Charles III', 'gb', ''],
  ['Pope Francis', 'va', ''],
  ['Malcolm X', 'us', ''],
  ['', 'us', ''],
])('%s (%s) → %s', (name, country, expected) => {
  expect(surnameOf(name, [country])).toBe(expected);
});
