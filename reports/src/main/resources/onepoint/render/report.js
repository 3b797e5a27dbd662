'use strict';
// The page says everything without this script, which adds filters, sorting, values under the pointer,
// copying, links that open what they lead to, and a switch between light and dark.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const made = (tag, text) => Object.assign(document.createElement(tag), {textContent: text});
  const button = (text, act) => {
    const b = made('button', text);
    b.type = 'button';
    b.addEventListener('click', act);
    return b;
  };

  // light and dark
  const root = document.documentElement;
  const isDark = () => root.dataset.theme
      ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = button('', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    theme.textContent = isDark() ? 'light' : 'dark';
  });
  theme.id = 'theme';
  theme.setAttribute('aria-label', 'switch between light and dark');
  theme.textContent = isDark() ? 'light' : 'dark';
  document.querySelector('nav').append(theme);

  // sorting, within each body of a table; what has no number comes last
  const value = (row, column) => {
    const text = row.cells[column].textContent.trim();
    const number = parseFloat(text.replace(/,(?=\d{3})/g, '').replace(/^[^-\d.]+/, ''));
    return /^[[<-]?\d|^at (most|least) \d/.test(text) ? number : text;
  };
  const order = (a, b) => typeof a === typeof b
      ? (typeof a === 'number' ? a - b : a.localeCompare(b, 'en', {numeric: true}))
      : (typeof a === 'number' ? -1 : 1);
  const sort = (table, head, column) => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    all('th[aria-sort]', table).forEach(h => h.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    for (const body of table.tBodies) {
      const rows = all('tr:not(.group)', body).map(row => [value(row, column), row]);
      rows.sort(([a], [b]) => typeof a === typeof b && down ? order(b, a) : order(a, b));
      body.append(...rows.map(([, row]) => row));
    }
  };
  for (const table of all('table.sortable')) {
    all('thead th', table).forEach((head, column) => {
      const b = button('', () => sort(table, head, column));
      b.append(...head.childNodes);
      head.append(b);
    });
  }

  // filters over all lists of findings
  const form = document.querySelector('.filters');
  const count = form.querySelector('output');
  const selects = all('select', form);
  const lists = all('details.cell').map(list => ({
    list,
    anchor: list.querySelector('.wide').id,
    count: list.querySelector('summary b'),
    rows: all('tbody tr', list).map(row => ({row, texts: [...row.cells].map(c => c.textContent)})),
  }));
  const total = lists.reduce((sum, l) => sum + l.rows.length, 0);
  const grouped = n => n.toLocaleString('en');
  const filter = () => {
    const wanted = selects.filter(s => s.value !== '');
    const columns = wanted.filter(s => s.dataset.column !== 'list');
    const place = wanted.find(s => s.dataset.column === 'list');
    let shown = 0;
    for (const l of lists) {
      const here = !place || place.value === l.anchor;
      let n = 0;
      for (const {row, texts} of l.rows) {
        row.hidden = !here || columns.some(s => texts[s.dataset.column] !== s.value);
        n += row.hidden ? 0 : 1;
      }
      shown += n;
      l.list.hidden = n === 0;
      l.count.textContent = n === l.rows.length ? grouped(n) : `${grouped(n)} of ${grouped(l.rows.length)}`;
    }
    count.textContent = `${grouped(shown)} of ${grouped(total)} findings`;
  };
  for (const select of selects) {
    const options = select.dataset.column === 'list'
        ? lists.map(l => new Option(l.list.querySelector('summary').firstChild.data.replace(/: $/, ''), l.anchor))
        : [...new Set(lists.flatMap(l => l.rows.map(r => r.texts[select.dataset.column])))]
            .sort((a, b) => a.localeCompare(b, 'en', {numeric: true}))
            .map(text => new Option(text));
    select.append(...options);
  }
  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  filter();

  // a link into something closed opens it, and a number of the matrix shows its list alone
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = document.getElementById(id);
    if (!target) {
      return;
    }
    const whole = lists.some(l => l.anchor === id);
    if (target.closest('details.cell')) {
      selects.forEach(s => s.value = whole && s.dataset.column === 'list' ? id : '');
      filter();
    }
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') {
        at.open = true;
      }
    }
    (whole ? form : target).scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();

  // copying
  for (const pre of all('pre')) {
    const b = button('copy', async () => {
      getSelection().selectAllChildren(pre.querySelector('code'));
      try {
        await navigator.clipboard.writeText(pre.querySelector('code').textContent);
        b.textContent = 'copied';
      } catch {
        b.textContent = 'selected';
      }
    });
    b.className = 'copy';
    pre.append(b);
  }

  // values under the pointer, read off the curves as they are drawn
  const scales = {
    linear: t => t,
    logarithmic: t => 10 ** t,
    signed: t => Math.sinh(t) / 10,
  };
  const reading = text => {
    const [kind, lo, hi] = text.split(' ');
    return fraction => scales[kind](+lo + fraction * (hi - lo));
  };
  const short = x => String(+x.toPrecision(3));
  const height = (points, x) => {
    const after = points.findIndex(p => p[0] >= x);
    if (after < 0 || (after === 0 && points[0][0] > x)) {
      return NaN;
    }
    const [b, a] = [points[after], points[Math.max(after - 1, 0)]];
    return b[0] > a[0] ? a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0]) : b[1];
  };
  for (const inner of all('svg[data-across]')) {
    const [across, up] = [reading(inner.dataset.across), reading(inner.dataset.up)];
    const [width, tall] = [inner.width.baseVal.value, inner.height.baseVal.value];
    const plot = inner.ownerSVGElement;
    const figure = plot.parentElement;
    let read;
    plot.addEventListener('pointermove', event => {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(inner.getScreenCTM().inverse());
      read = read || figure.appendChild(Object.assign(made('p', ''), {className: 'read'}));
      const parts = all('polyline[data-name]', inner).map(line => {
        const points = line.getAttribute('points').split(' ').map(p => p.split(',').map(Number));
        return [line.dataset.name, height(points, at.x)];
      }).filter(([, y]) => !isNaN(y)).map(([name, y]) => `${name}: ${short(up(1 - y / tall))}`);
      const inside = at.x >= 0 && at.x <= width && at.y >= 0 && at.y <= tall;
      const where = `at ${short(across(at.x / width))}` + (parts.length ? '' : `, ${short(up(1 - at.y / tall))}`);
      read.textContent = inside ? [where, ...parts].join('; ') : '';
    });
    plot.addEventListener('pointerleave', () => {
      if (read) {
        read.textContent = '';
      }
    });
  }
})();
