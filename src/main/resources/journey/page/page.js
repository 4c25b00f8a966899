// What a plan's page does beside being read: the board is zoomed and pushed about, and cards open. Without it everything can still be read.
(function () {
  "use strict";
  const frame = document.getElementById("frame");
  const board = frame.querySelector("svg");
  const percent = document.getElementById("percent");
  const sheet = document.getElementById("sheet");
  const width = board.viewBox.baseVal.width;
  const height = board.viewBox.baseVal.height;
  const smallest = 0.1, largest = 4, step = 1.2, readable = 0.8, overview = 0.5;
  let zoom = 1;

  // --- the board

  // The point of the board that lies at x and y of the frame stays there.
  function show(wanted, x = frame.clientWidth / 2, y = frame.clientHeight / 2) {
    const next = Math.min(largest, Math.max(smallest, wanted));
    const left = (frame.scrollLeft + x) / zoom;
    const top = (frame.scrollTop + y) / zoom;
    zoom = next;
    board.setAttribute("width", width * zoom);
    board.setAttribute("height", height * zoom);
    frame.scrollTo(left * zoom - x, top * zoom - y);
    percent.textContent = Math.round(zoom * 100) + "\u00a0%";
  }

  function fitting() {
    return Math.min(1, frame.clientWidth / width);
  }

  const deeds = {
    "+": () => show(zoom * step),
    "=": () => show(zoom * step),
    "-": () => show(zoom / step),
    "0": () => show(fitting()),
  };

  frame.addEventListener("keydown", event => {
    const deed = deeds[event.key];
    if (!deed || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  });
  for (const button of document.querySelectorAll("button[data-key]")) button.addEventListener("click", deeds[button.dataset.key]);

  // The wheel alone moves the board, as it moves any page; with Ctrl, which is what a touchpad says for a pinch, it zooms.
  frame.addEventListener("wheel", event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const at = place(event);
    show(zoom * Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.003)), at.x, at.y);
  }, { passive: false });

  function place(event) {
    const box = frame.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  // Two fingers pinch; one moves, by the browser itself.
  let pinch = null;
  function fingers(touches) {
    const one = place(touches[0]), other = place(touches[1]);
    return { apart: Math.hypot(one.x - other.x, one.y - other.y), x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  }
  frame.addEventListener("touchstart", event => {
    pinch = event.touches.length === 2 ? { apart: fingers(event.touches).apart, zoom: zoom } : null;
  }, { passive: true });
  frame.addEventListener("touchmove", event => {
    if (!pinch || event.touches.length !== 2) return;
    event.preventDefault();
    const now = fingers(event.touches);
    show(pinch.zoom * now.apart / pinch.apart, now.x, now.y);
  }, { passive: false });

  // A mouse that is pressed takes the board along; what was dragged was not clicked.
  let drag = null;
  frame.addEventListener("pointerdown", event => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop, moved: false };
  });
  frame.addEventListener("pointermove", event => {
    if (!drag) return;
    const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < 5) return;
    if (!drag.moved) frame.setPointerCapture(event.pointerId);
    drag.moved = true;
    frame.classList.add("dragged");
    frame.scrollTo(drag.left - dx, drag.top - dy);
  });
  for (const end of ["pointerup", "pointercancel"]) frame.addEventListener(end, () => {
    frame.classList.remove("dragged");
    if (!drag || !drag.moved) drag = null;
    else setTimeout(() => { drag = null; });
  });
  frame.addEventListener("click", event => {
    if (drag) { event.preventDefault(); event.stopPropagation(); }
  }, true);
  frame.addEventListener("dragstart", event => event.preventDefault());

  // --- cards

  function card(hash) {
    const found = hash.startsWith("#card-") ? document.getElementById(hash.slice(1)) : null;
    return found && found.matches("article") ? found : null;
  }

  function open(hash) {
    const copy = card(hash).cloneNode(true);
    copy.removeAttribute("id");
    const title = copy.querySelector("h4");
    title.textContent = title.textContent;
    sheet.setAttribute("aria-label", title.textContent);
    sheet.querySelector("div").replaceChildren(copy);
    if (!sheet.open) sheet.showModal();
    sheet.querySelector("button").focus();
    sheet.scrollTop = 0;
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const hash = link.getAttribute("href");
    if (!card(hash)) return sheet.close();
    event.preventDefault();
    history.replaceState(null, "", hash);
    open(hash);
  });
  sheet.addEventListener("click", event => {
    if (event.target === sheet) sheet.close();
  });
  sheet.querySelector("button").addEventListener("click", () => sheet.close());
  sheet.addEventListener("close", () => {
    if (card(location.hash)) history.replaceState(null, "", "#");
  });
  addEventListener("hashchange", () => {
    if (card(location.hash)) open(location.hash);
  });

  for (const tools of document.querySelectorAll(".tools")) tools.hidden = false;
  // All of it at once where that can still be made out; on a small screen letters that can be read.
  show(fitting() >= overview ? fitting() : readable, 0, 0);
  // Only now: a browser that goes to what an address names takes the focus along.
  addEventListener("load", () => {
    if (card(location.hash)) open(location.hash);
  });
})();
