import { html, nothing } from 'lit';
import { View } from '../../core/view.js';
import { blocks } from '../../parts/blocks.js';
import { blocksDifference } from '../../parts/blocks-difference.js';
import { difference } from '../../parts/difference.js';
import { said } from '../../parts/attempt.js';
import { time } from '../../parts/times.js';

const points = (value) => (value === null ? 'passed or not' : `${value} points`);
const FACTS = [
  ['availableFrom', 'Open from', time],
  ['due', 'Due', time],
  ['cutOff', 'Closed from', time],
  ['maxPoints', 'Worth', points],
];
const STATES = [
  ['hidden', 'hidden from students', 'shown to students'],
  ['archived', 'archived', 'in use'],
  ['gradesReleased', 'marks released', 'marks held'],
];

/** An assignment as a page, as it stood at one version, with what is different from another one marked on it. */
class VersionPage extends View {
  static properties = { assignment: {}, earlier: {}, now: {}, plain: { type: Boolean } };

  render() {
    const now = this.#version(this.now);
    const before = this.earlier ? this.#version(this.earlier) : undefined;
    if (now.problem && !now.ready) return this.#none(now.problem);
    const comes = !now.ready || (before && !before.ready && !before.problem);
    if (!comes) this.drawn = { version: this.now.version, now: now.body, before: this.plain ? undefined : before?.body };
    if (!this.drawn) return html`<section class="card sheet" aria-label="As it stood" aria-busy="true"></section>`;
    return this.#sheet(this.drawn, comes);
  }

  #version({ version }) {
    return this.watch(`/api/assignments/${this.assignment}?version=${version}`);
  }

  #none(problem) {
    const words = problem.status === 404 ? 'At that time it was not shown to you.' : said(problem);
    return html`<section class="card sheet" aria-label="As it stood"><p class="hint">${words}</p></section>`;
  }

  #sheet({ version, now, before }, busy) {
    const was = before ?? now;
    return html`<section class="card sheet" aria-label="As it stood at version ${version}" aria-busy=${busy}>
      <p class="stamp">as it stood at version ${version}</p>
      <h2>${was.title === now.title ? now.title : difference(was.title, now.title)}</h2>
      <dl class="terms">${FACTS.filter(([key]) => now[key] !== null || was[key] !== null).map((fact) => this.#fact(fact, was, now))}</dl>
      <p class="states">${STATES.map((state) => this.#state(state, was, now))}</p>
      ${this.#brief(before, now)}
    </section>`;
  }

  #fact([key, name, words], was, now) {
    const gone = was[key] !== now[key] && !(key !== 'maxPoints' && was[key] === null);
    return html`<div><dt>${name}</dt><dd>
      ${gone ? html`<del>${words(was[key])}</del>` : nothing}
      ${was[key] === now[key] ? words(now[key]) : html`<ins>${now[key] === null && key !== 'maxPoints' ? 'not any more' : words(now[key])}</ins>`}
    </dd></div>`;
  }

  #state([key, yes, no], was, now) {
    if (was[key] !== now[key]) return html`<span><del>${was[key] ? yes : no}</del> <ins>${now[key] ? yes : no}</ins></span>`;
    return now[key] ? html`<span class="tag" data-kind="quiet">${yes}</span>` : nothing;
  }

  #brief(before, now) {
    if (before && JSON.stringify(before.brief) !== JSON.stringify(now.brief)) return blocksDifference(before.brief, now.brief);
    return now.brief?.length ? blocks(now.brief) : html`<p class="hint">There was no brief.</p>`;
  }
}
customElements.define('version-page', VersionPage);
