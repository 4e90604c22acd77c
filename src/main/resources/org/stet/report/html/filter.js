// What of the articles is shown.

const PAGE = 100;
const byId = (id) => document.getElementById(id);
const all = (root, selector) => [...root.querySelectorAll(selector)];
const index = JSON.parse(byId('index').textContent);
const total = index.reduce((sum, article) => sum + article.f.length, 0);
// To a browser that runs scripts, all of a noscript element is one piece of text. The markup in
// it was written with every text escaped, so it is safe to parse.
const stored = all(document, 'noscript.a');
const fields = ['severity', 'rule', 'section', 'author', 'standing', 'q'].map(byId);
const [severity, rule, section, author, standing, q] = fields;
const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const number = (n) => n.toLocaleString('en-US');
const counted = (n, noun) => `${number(n)} ${noun}${n === 1 ? '' : 's'}`;
const authors = new Set(all(document, '[data-filter=author]').map((row) => row.dataset.value));
let hits = [];
let page = 0;

// ---- filter

/** One of the list is meant as a whole; anything else may be a part of a name. */
function isBy(names, value) {
  if (!value) return true;
  if (value === 'No author') return names.length === 0;
  if (authors.has(value)) return names.includes(value);
  return names.some((one) => plain(one).includes(plain(value)));
}

function isOf(sectionName, names) {
  const isSection = !section.value || (sectionName || 'No section') === section.value;
  return isSection && isBy(names, author.value.trim());
}

function matching(article) {
  if (!isOf(article.s, article.a)) return [];
  const words = plain(q.value.trim());
  const isInTitle = !words || plain(`${article.t} ${article.p}`).includes(words);
  return article.f
    .filter(([, level, id, state, printed, message]) =>
      (!severity.value || level === severity.value)
      && (!rule.value || id === rule.value)
      && (!standing.value || state === standing.value)
      && (isInTitle || plain(`${printed} ${message}`).includes(words)))
    .map(([n]) => n);
}

function filter() {
  hits = index
    .map((article, i) => ({ i, numbers: matching(article) }))
    .filter((hit) => hit.numbers.length > 0);
  page = 0;
  show();
  const findings = hits.reduce((sum, hit) => sum + hit.numbers.length, 0);
  byId('shown').textContent = findings === total
    ? `All ${counted(total, 'finding')} in ${counted(hits.length, 'article')} shown.`
    : `${number(findings)} of ${counted(total, 'finding')} in ${counted(hits.length, 'article')} shown.`;
  clean.filter();
}

// ---- articles with findings

function render(some) {
  const place = byId('page');
  place.innerHTML = some.map((hit) => stored[hit.i].textContent).join('');
  const shown = new Set(some.flatMap((hit) => hit.numbers.map(String)));
  for (const note of all(place, '.finding')) note.hidden = !shown.has(note.id.slice(1));
  for (const mark of all(place, '[data-f]')) {
    const isOff = !mark.dataset.f.split(' ').some((n) => shown.has(n));
    mark.classList.toggle('off', isOff);
  }
  if (navigator.clipboard) all(place, '.notice').forEach(copyable);
}

function copyable(notice) {
  const text = notice.textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => navigator.clipboard.writeText(text).then(
    () => { button.textContent = 'Copied'; },
    () => { button.textContent = 'Copying is not allowed'; }));
  notice.append(button);
}

function show() {
  render(hits.slice(page * PAGE, (page + 1) * PAGE));
  pager(byId('pager'), page, hits.length);
}

function pager(nav, at, count) {
  const pages = Math.ceil(count / PAGE);
  const [back, on] = all(nav, 'button');
  nav.hidden = pages < 2;
  back.disabled = at === 0;
  on.disabled = at >= pages - 1;
  nav.querySelector('span').textContent = `Page ${number(at + 1)} of ${number(pages)}`;
}

function turn(to) {
  page = to;
  show();
  byId('articles').focus({ preventScroll: true });
  byId('filter').scrollIntoView();
}

// ---- articles without findings

const clean = {
  rows: [], hits: [], page: 0,
  load() {
    const holder = byId('clean-all');
    if (!holder) return;
    const parsed = document.createElement('template');
    parsed.innerHTML = holder.textContent;
    this.rows = all(parsed.content, 'tbody tr');
    this.table = parsed.content.querySelector('table');
    this.table.querySelector('tbody').replaceChildren();
    byId('clean-page').append(this.table);
    this.filter();
  },
  filter() {
    if (!this.table) return;
    const words = plain(q.value.trim());
    this.hits = this.rows.filter((row) => {
      const { s, a } = row.dataset;
      const isFound = !words || plain(row.cells[0].textContent).includes(words);
      return isFound && isOf(s, a ? a.split(' ; ') : []);
    });
    this.page = 0;
    this.show();
    byId('clean-shown').textContent = this.hits.length === this.rows.length
      ? counted(this.rows.length, 'article') + '.'
      : `${number(this.hits.length)} of ${counted(this.rows.length, 'article')} shown.`;
  },
  show(isAll) {
    const some = isAll ? this.hits : this.hits.slice(this.page * PAGE, (this.page + 1) * PAGE);
    this.table.querySelector('tbody').replaceChildren(...some);
    pager(byId('clean-pager'), this.page, this.hits.length);
  },
};
