import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

const Tree = z.object({
  nodes: z.array(
    z.looseObject({
      backendDOMNodeId: z.optional(z.int()),
      role: z.optional(z.looseObject({ value: z.optional(z.string()) })),
      name: z.optional(z.looseObject({ value: z.optional(z.string()) })),
    }),
  ),
});
const Box = z.object({ model: z.looseObject({ content: z.array(z.number()) }) });

/** What a person (or a screen reader) finds in a page by role and name, also where no script and no locator reaches. */
export interface Found {
  name: string;
  click(): Promise<void>;
}

/** Everything with this role in the page itself, closed shadow roots included, the frames in it left out. */
export async function inClosedRoots(page: Page, role: string): Promise<Found[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = Tree.parse(await session.send('Accessibility.getFullAXTree'));
  const found = nodes.filter((node) => node.role?.value === role);
  return found.map(({ name, backendDOMNodeId }) => ({
    name: name?.value ?? '',
    async click() {
      const asked = backendDOMNodeId === undefined ? {} : { backendNodeId: backendDOMNodeId };
      const { model } = Box.parse(await session.send('DOM.getBoxModel', asked));
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
  }));
}
