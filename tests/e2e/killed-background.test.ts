import { expect, test } from 'vitest';
import { answer } from '../../utils/messaging/contract.ts';
import { callBackground } from '../browser/call.ts';
import { launchBrowser } from '../browser/launch.ts';
import { extensionOrigin, killServiceWorker } from '../browser/worker.ts';
import { chromeBuild } from '../setup/build.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const kills = 50;
const writers = 4;

/**
 * Several writers log calls one after the other, each repeated under its own operation until it is acknowledged, while
 * the background is killed again and again. What was acknowledged must be there, and once.
 */
test(`killing the background ${kills} times in the middle of writes loses none and doubles none`, async () => {
  const { context, close } = await launchBrowser({ extension: chromeBuild });
  try {
    const page = await context.newPage();
    await page.goto(`${await extensionOrigin(context)}/sidebar.html`);
    const other = await context.newPage();
    const edit = { recording: true, ownAddresses: ['maria@acme.example'] };
    await callBackground(page, 'settings.edit', { edit });
    await callBackground(page, 'client.add', {
      operationId: 'operation-client',
      clientId: 'northwind',
      name: 'Northwind Traders',
      domains: ['northwind.example'],
      people: [],
      link: null,
    });

    const stopped = { value: false };
    const acknowledged: string[] = [];
    let repeats = 0;
    const write = async (writer: number) => {
      for (let count = 0; !stopped.value; count += 1) {
        const subject = `writer ${writer} call ${count}`;
        while (!(await isLogged(subject))) repeats += 1;
        acknowledged.push(subject);
      }
    };
    const isLogged = async (subject: string): Promise<boolean> => {
      const message = {
        call: 'interaction.log',
        input: { operationId: `operation ${subject}`, entry: entryOf(subject) },
      };
      const answered = await page.evaluate((sent) => chrome.runtime.sendMessage(sent).catch(() => null), message);
      const parsed = answer.safeParse(answered);
      return parsed.success && parsed.data.ok;
    };
    const writing = Array.from({ length: writers }, (_, writer) => write(writer));
    for (let kill = 0; kill < kills; kill += 1) {
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(before);
      await killServiceWorker(other);
    }
    stopped.value = true;
    await Promise.all(writing);

    const subjects = await allSubjects();
    expect(subjects.toSorted()).toEqual(acknowledged.toSorted());
    expect(new Set(subjects).size).toBe(subjects.length);
    // Without a single broken channel nothing would have been shown here.
    expect(repeats).toBeGreaterThan(0);

    async function allSubjects() {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const timeline: { entries: { subject: string }[]; next: string | null } = await callBackground(
          page,
          'timeline.page',
          {
            clientId: 'northwind',
            filter: 'all',
            after,
            limit: 200,
          },
        );
        found.push(...timeline.entries.map(({ subject }) => subject));
        after = timeline.next;
      } while (after !== null);
      return found;
    }
  } finally {
    await close();
  }
});

function entryOf(subject: string) {
  return {
    occurrence: null,
    interactionId: null,
    clientIds: ['northwind'],
    medium: 'call',
    direction: 'both',
    state: 'happened',
    at: Date.parse('2026-11-02T10:00Z'),
    allDay: false,
    minutes: 10,
    subject,
    summary: '',
    participants: [],
  };
}
