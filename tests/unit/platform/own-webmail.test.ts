import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import {
  grantWebmail,
  ownWebmails,
  registerOwnWebmail,
  revokeWebmail,
  webmailPattern,
} from '../../../utils/platform/own-webmail.ts';
import { everySite, type GrantedState, permissionsOf } from '../components/settings/permissions.ts';

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

test('the script is registered once, for all that was typed and granted', async () => {
  expect(await grantWebmail(one)).toBe(true);
  expect(await grantWebmail(two)).toBe(true);
  await registerOwnWebmail();
  expect(registered()).toEqual([[two, one]]);
  expect(await ownWebmails()).toEqual([two, one]);
});

test('a page asks and keeps what was typed, and leaves registering to the background', async () => {
  await grantWebmail(one);
  expect(registered()).toEqual([]);
});

test('registering several times at once does not trip over itself', async () => {
  await grantWebmail(one);
  await Promise.all([registerOwnWebmail(), registerOwnWebmail(), registerOwnWebmail()]);
  expect(registered()).toEqual([[one]]);
});

test('where the person says no, nothing is registered', async () => {
  granted.answer = false;
  expect(await grantWebmail(one)).toBe(false);
  await registerOwnWebmail();
  expect(registered()).toEqual([]);
});

test('where all sites are granted it runs on those alone that were typed', async () => {
  await grantWebmail(one);
  granted.origins.add(everySite);
  await registerOwnWebmail();
  expect(registered()).toEqual([[one]]);
  await revokeWebmail(one);
  await registerOwnWebmail();
  expect(registered()).toEqual([]);
});

test('an address whose grant was taken back in the browser is no longer matched', async () => {
  await grantWebmail(one);
  await grantWebmail(two);
  granted.origins.delete(one);
  await registerOwnWebmail();
  expect(registered()).toEqual([[two]]);
  expect(await ownWebmails()).toEqual([two]);
});

test('an address that is given up is no longer matched; without any the script goes', async () => {
  await grantWebmail(one);
  await grantWebmail(two);
  await revokeWebmail(one);
  await registerOwnWebmail();
  expect(registered()).toEqual([[two]]);
  await revokeWebmail(two);
  await registerOwnWebmail();
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
