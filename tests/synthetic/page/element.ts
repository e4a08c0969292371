type Child = Node | string;

/**
 * Builds an element from `tag.class.class`, attributes and children. The synthetic pages build nodes only, as the real
 * ones must under Trusted Types.
 */
export function element(shape: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const [tag = 'div', ...classes] = shape.split('.');
  const made = document.createElement(tag || 'div');
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The same for a form field, whose value is asked for later. */
export function inputElement(attributes: Record<string, string>): HTMLInputElement {
  const made = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Lines of text as the sites show them: one block each, an empty one for an empty line. */
export function lineElements(text: string): HTMLElement[] {
  return text.split('\n').map((line) => element('div', {}, line === '' ? element('br') : line));
}
