import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import {
  grantWebmail,
  ownWebmails,
  registerOwnWebmail,
  revokeWebmail,
  webmailPattern,
} from '../../../utils/platform/own-webmail.ts';
import { type GrantedState, permissionsOf } from '../components/settings/permissions.ts';

let granted: GrantedState;
beforeEach(() => {
  fakeBrowser.reset();
  granted = permissionsOf(fakeBrowser);
});

const one = 'https://mail.northwind.example/*';
const two = 'http://localhost/*';
const registered = () => granted.scripts.map(({ matches }) => matches);

test.each([
  ['mail.northwind.example', one],
  [' https://Mail.Northwind.example/roundcube/?_task=mail ', one],
  ['https://mail.northwind.example:8443', one],
  ['http://localhost:8000/', two],
  ['', null],
  ['nonsense', null],
  ['two words.example', null],
  ['*.example', null],
  ['javascript:alert(1)', null],
  ['ftp://mail.northwind.example', null],
])('%j is read as %j', (typed, pattern) => {
  expect(webmailPattern(typed)).toBe(pattern);
});

test('the script is registered once, for all that is granted', async () => {
  expect(await grantWebmail(one)).toBe(true);
  expect(await grantWebmail(two)).toBe(true);
  expect(registered()).toEqual([[two, one]]);
  expect(await ownWebmails()).toEqual([two, one]);
});

test('where the person says no, nothing is registered', async () => {
  granted.answer = false;
  expect(await grantWebmail(one)).toBe(false);
  expect(registered()).toEqual([]);
});

test('an address that is given up is no longer matched; without any the script goes', async () => {
  await grantWebmail(one);
  await grantWebmail(two);
  await revokeWebmail(one);
  expect(registered()).toEqual([[two]]);
  await revokeWebmail(two);
  expect(registered()).toEqual([]);
});

test('an update drops the registration, and it comes back for what is granted', async () => {
  await grantWebmail(one);
  granted.scripts = [];
  await registerOwnWebmail();
  expect(registered()).toEqual([[one]]);
});

test('without any grant nothing is asked of an API that is not there', async () => {
  Object.assign(fakeBrowser, { scripting: undefined });
  await registerOwnWebmail();
  expect(await ownWebmails()).toEqual([]);
});
