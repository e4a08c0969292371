import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../utils/platform/browser.ts';
import { systemClock } from '../utils/platform/clock.ts';
import { keepStorageToOwnPages } from '../utils/platform/own-storage.ts';
import { registerOwnWebmail, typedWebmailsKey } from '../utils/platform/own-webmail.ts';
import { logProblem } from '../utils/platform/log.ts';
import { answerTo } from '../utils/messaging/router.ts';
import { digestAlarm, hearDigest } from '../utils/services/care/digest.ts';
import { careAlarm, careSoonAlarm, keepCare, startCare } from '../utils/services/care/keep.ts';
import { carryOnByAlarm, importAlarm } from '../utils/services/imports/later.ts';
import { makeRoutes } from '../utils/services/routes/index.ts';
import { absorbSync, upkeepAlarm, rosterAlarm, upkeepOf, startUpkeep } from '../utils/services/upkeep.ts';
import { toggleSidebar, welcome } from '../utils/services/entry.ts';
import { relay, tellJoined } from '../utils/services/relay.ts';
import { openStore } from '../utils/store/index.ts';

/** The one writer. It may be killed at any moment: listeners come first, and nothing depends on what it keeps in memory. */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const store = openStore({ clock: systemClock, onChanged: tellPages });
  const routes = makeRoutes({ store, clock: systemClock });
  const care = keepCare(store, systemClock);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answerTo(routes, message, sender, self),
  );
  browser.runtime.onConnect.addListener(relay);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') report('installing', welcome());
    else {
      report('updating', upkeepOf(store, upkeepAlarm));
      // What an older release made of the clients may have to be made anew.
      report('updating', care.soon());
    }
    report('sync', absorbSync(store, ['settings']));
    // An update drops what was registered at run time.
    report('own webmail', registerOwnWebmail());
  });
  browser.action.onClicked.addListener((tab) => report('opening', toggleSidebar(tab)));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar') report('opening', toggleSidebar(tab));
  });
  for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    changed.addListener(() => {
      report('own webmail', registerOwnWebmail());
      hearDigest();
    });
  }
  browser.alarms.onAlarm.addListener(({ name }) => report(name, atAlarm(name)));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') report('sync', absorbSync(store, Object.keys(changes)));
    if (area === 'local' && typedWebmailsKey in changes) report('own webmail', registerOwnWebmail());
  });
  hearDigest();
  report('own storage', keepStorageToOwnPages());
  report('starting', startUpkeep());
  report('starting', startCare());

  function atAlarm(name: string): Promise<void> {
    if (name === importAlarm) return carryOnByAlarm(store, systemClock);
    const isCare = name === careAlarm || name === careSoonAlarm || name === digestAlarm;
    return isCare ? care.catchUp() : upkeepOf(store, name);
  }

  /** Pages are told what changed, never its content; most of the time none is open. */
  function tellPages(changed: { kind: string; id: string }[]) {
    browser.runtime.sendMessage({ changed }).catch(() => {});
    tellJoined({ changed });
    report(careSoonAlarm, care.soon());
    if (changed.some(({ kind }) => kind === 'client'))
      report(rosterAlarm, browser.alarms.create(rosterAlarm, { delayInMinutes: 0.5 }));
  }
});

function report(where: string, work: Promise<unknown> | void): void {
  work?.catch((problem: unknown) => logProblem(where, problem));
}
