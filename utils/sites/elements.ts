/** Whether a person sees the element. Pages keep what they showed before as hidden leftovers. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (element.closest('[hidden], [aria-hidden=true], [style*="display:none"], [style*="display: none"]')) return false;
  // Asks for styles but not for layout; jsdom, which knows neither, does not have it.
  return 'checkVisibility' in element ? element.checkVisibility() : true;
}

/** An element's attribute, null where it is empty: a page may write the word "undefined" for what it does not know yet. */
export function attributeOf(element: Element | null | undefined, name: string): string | null {
  const value = element?.getAttribute(name)?.trim();
  return value && value !== 'undefined' && value !== 'null' ? value : null;
}

/** By its type and not by `instanceof`: an element of a frame belongs to another window. */
export function isElement(node: object | null): node is Element {
  return node !== null && 'nodeType' in node && node.nodeType === 1;
}

/** By its name and not by `instanceof`: an element of a frame belongs to another window. */
export function isField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element?.localName === 'input' || element?.localName === 'textarea';
}

/** By its name, as above. */
export function isSelect(element: Element | null): element is HTMLSelectElement {
  return element?.localName === 'select';
}

/** By its name, as above. */
export function isArea(element: Element | null): element is HTMLTextAreaElement {
  return element?.localName === 'textarea';
}

function isFrame(element: Element | null): element is HTMLIFrameElement {
  return element?.localName === 'iframe';
}

/** Any element of HTML, and no part of a drawing: by its namespace, for the same reason. */
export function isHtml(element: Element | null): element is HTMLElement {
  return element !== null && element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** The document in a frame of the same origin, null in any other. */
export function frameDocument(element: Element | null): Document | null {
  return isFrame(element) ? element.contentDocument : null;
}

let elementCount = 0;
const keys = new WeakMap<Element, string>();

/** A word for this element that stays the same as long as it lives. */
export function elementKey(element: Element): string {
  const key = keys.get(element) ?? `box-${++elementCount}`;
  keys.set(element, key);
  return key;
}

/** The element that an event came from, whatever it came from. */
export function targetOf(event: Event): Element | null {
  return isElement(event.target) ? event.target : null;
}
