// Keeps the card where it can be seen and used, whatever the page does: above everything, also above a modal dialog; in the
// page, though its content is replaced; and a press on it is not one beside something of the page's. Fetched with a card.

// The popover is only a way to the top: what is seen of it is the card. Whoever prints the page wants the page.
const STYLES = `
[popover] { all: initial; position: fixed; inset: 0 auto auto 0; inline-size: 0; block-size: 0 }
dialog::backdrop { background: rgb(16 24 40 / 30%) }
@media print { [popover] { display: none } }
`;

// What libraries listen for to close a menu or a dialog when somebody turns away from it, or to pull the focus back.
/** How often in a second the card is put back into a page that takes it out each time: a page may mean it. */
const TRIES = 10;

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'keydown', 'keyup', 'focusin', 'focusout'];

/** Looks after the card in this host until the card is gone. */
export default (host) => {
  const root = host.shadowRoot;
  const panel = root.querySelector('[part=panel]');
  if (!panel) return; // It was closed before this came.
  const mount = panel.parentNode;
  const inline = host.parentNode != document.documentElement;
  let inside = document.activeElement == host; // the focus is in the card
  let tries = 0;
  let before; // what had it before
  let last = document.activeElement; // what of the page had it last
  while (last?.shadowRoot?.activeElement) last = last.shadowRoot.activeElement;

  /** Whether the card can be clicked: what is inert, or below something else, is not what is hit there. */
  const reached = () => {
    const { left, top, width, height } = panel.getBoundingClientRect();
    const hit = width && document.elementFromPoint(left + width / 2, top + height / 2);
    return !hit || hit == host;
  };

  // The developer's panel comes beside the card and lies above it; within a card that is modal, since all else is inert.
  const lift = (again) => {
    const place = root.lastElementChild;
    if (place == mount || (place.popover && !again)) return;
    const modal = panel.matches(':modal');
    place.popover = modal ? null : 'manual';
    if (modal) return panel.append(place);
    place.hidePopover?.();
    place.showPopover?.();
  };

  const raise = () => {
    if (inline || (mount.popover && reached())) return;
    try {
      mount.popover = 'manual';
      mount.hidePopover();
      mount.showPopover();
      lift(true);
    } catch {} // Without popovers it lies as high as an element can.
    if (reached()) return;
    // A modal dialog makes all else inert, so the card becomes one, too. The card as a whole takes the focus: whoever is
    // typing presses nothing.
    panel.close();
    panel.autofocus = true;
    panel.showModal();
    lift(true);
    panel.focus();
  };

  const changed = () => {
    if (!root.contains(mount)) return leave();
    // The page's own element has gone: the card is drawn elsewhere as if somebody had turned to it, and this is over.
    if (inline && !host.isConnected) mount.dispatchEvent(new Event('focusin'));
    lift();
    if (!host.isConnected && !inline && !(tries++ > TRIES)) {
      mount.popover = null; // It is on top no longer.
      document.documentElement.append(host);
      setTimeout(() => (tries = 0), 1000);
    }
    watch();
    // The page's dialog is over, so nobody needs to be kept from the page.
    if (panel.matches(':modal') && !document.querySelector('dialog:modal')) panel.close();
    raise();
  };

  // Each looks at as little as it can; the observer of attributes would hear of every element of the page otherwise.
  const content = new MutationObserver(changed);
  const attributes = new MutationObserver(changed);
  const watch = () => {
    // What the page has the card in may lie anywhere.
    for (const node of [root, document.documentElement, document]) content.observe(node, { childList: true, subtree: inline && node == document });
    attributes.observe(document, { subtree: true, attributeFilter: ['open', 'inert'] });
  };

  const entered = ({ relatedTarget }) => {
    inside = true;
    before = relatedTarget && last;
  };
  // A dialog takes the focus when it opens, in whichever shadow it is.
  const elsewhere = (event) => {
    if (event.target == host) return;
    last = event.composedPath()[0];
    inside = false;
    raise();
  };
  const own = (event) => event.stopPropagation();
  // The card goes back by Escape; the browser would close it in any state.
  const escaped = (event) => event.key == 'Escape' && event.preventDefault();
  const cancelled = (event) => {
    event.preventDefault();
    panel.querySelector('[data-action=dismiss]').click();
  };
  const leave = () => {
    content.disconnect();
    attributes.disconnect();
    removeEventListener('focusin', elsewhere, true);
    host.removeEventListener('focusin', entered);
    for (const type of PRESSES) host.removeEventListener(type, own);
    if (inside && before?.isConnected) before.focus();
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  addEventListener('focusin', elsewhere, true);
  host.addEventListener('focusin', entered);
  for (const type of PRESSES) host.addEventListener(type, own);
  panel.addEventListener('keydown', escaped);
  panel.addEventListener('cancel', cancelled);
  watch();
  raise();
};
