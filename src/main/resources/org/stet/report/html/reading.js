// How the page is read: keys, addresses, print. It goes on from filter.js.

// ---- from finding to finding

const notes = () => all(byId('page'), '.finding').filter((note) => !note.hidden);

function go(note) {
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'center' });
}

function step(by) {
  const here = notes();
  const active = document.activeElement.closest?.('.finding');
  let at = here.indexOf(active) + by;
  if (!active) {
    const below = here.findIndex((note) => note.getBoundingClientRect().top > 0);
    at = below < 0 ? here.length : by > 0 ? below : below - 1;
  }
  if (at >= 0 && at < here.length) {
    go(here[at]);
  } else if (at < 0 ? page > 0 : (page + 1) * PAGE < hits.length) {
    page += by;
    show();
    const there = notes();
    go(by > 0 ? there[0] : there[there.length - 1]);
  }
}

/** A finding that an address names may stand on another page, or be filtered away. */
function goTo(hash) {
  const wanted = /^#f(\d+)$/.exec(hash);
  if (!wanted) return;
  const n = Number(wanted[1]);
  const isIt = (hit) => hit.numbers.includes(n);
  if (!hits.some(isIt) && index.some((article) => article.f.some(([one]) => one === n))) reset();
  const at = hits.findIndex(isIt);
  if (at < 0) return;
  if (Math.floor(at / PAGE) !== page) {
    page = Math.floor(at / PAGE);
    show();
  }
  go(byId(`f${n}`));
}

// ---- keys

const keys = {
  j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
  '/': () => q.focus(), '?': () => byId('help').showModal(),
};

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.matches('input, select, textarea');
  if (event.key === 'Escape' && event.target === q) q.blur();
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || byId('help').open) return;
  if (!byId('use-keys').checked || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});

// ---- the page comes alive

function options(select, values) {
  select.replaceChildren(new Option('All', ''), ...values.map((value) => new Option(value, value)));
}

const sorted = (values) => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en'));

function reset() {
  fields.forEach((field) => { field.value = ''; });
  filter();
}

options(rule, sorted(index.flatMap((article) => article.f.map(([, , id]) => id))));
const sections = all(document, '[data-filter=section]').map((row) => row.dataset.value);
options(section, sorted(sections));
section.parentElement.hidden = sections.length === 0;
byId('authors').replaceChildren(...sorted(authors).map((value) => new Option(value, value)));
author.parentElement.hidden = authors.size === 0;
byId('filter').hidden = false;

let waiting;
const soon = () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); };
[q, author].forEach((field) => field.addEventListener('input', soon));
[severity, rule, section, standing].forEach((field) => field.addEventListener('change', filter));
byId('filter').addEventListener('submit', (event) => event.preventDefault());
byId('filter').addEventListener('reset', (event) => { event.preventDefault(); reset(); });
byId('keys').addEventListener('click', () => byId('help').showModal());
const turns = (id, turned) => all(byId(id) ?? document.createElement('nav'), 'button')
  .forEach((button, i) => button.addEventListener('click', () => turned(i === 0 ? -1 : 1)));
turns('pager', (by) => turn(page + by));
turns('clean-pager', (by) => { clean.page += by; clean.show(); byId('clean').scrollIntoView(); });

for (const name of all(document, '[data-filter]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pick';
  button.append(...name.childNodes);
  button.addEventListener('click', () => {
    byId(name.dataset.filter).value = name.dataset.value;
    filter();
    turn(0);
  });
  name.replaceChildren(button);
}

let opened = [];
addEventListener('beforeprint', () => {
  render(hits);
  if (clean.table) clean.show(true);
  opened = all(document, '.fold:not([open]), .share:not(.weeks) details:not([open])');
  opened.forEach((details) => { details.open = true; });
});
addEventListener('afterprint', () => {
  opened.forEach((details) => { details.open = false; });
  show();
  if (clean.table) clean.show();
});
addEventListener('hashchange', () => goTo(location.hash));

filter();
goTo(location.hash);
setTimeout(() => clean.load());
