import './paper.css';
import type { ComponentChildren } from 'preact';
import type { Paper, PaperSection } from './paper.ts';
import { TimelineTable } from './TimelineTable.tsx';

/** A paper on the screen and in print; `actions` stay on the screen. */
export function PaperView({ paper, actions }: { paper: Paper; actions: ComponentChildren }) {
  return (
    <article class="paper">
      <header class="paper-head">
        <div>
          <h1 dir="auto">{paper.title}</h1>
          {paper.about.map((line) => (
            <p key={line} class="quiet-text" dir="auto">
              {line}
            </p>
          ))}
        </div>
        <div class="paper-actions">{actions}</div>
      </header>
      <div class="paper-sections">
        {paper.sections.map((section) => (
          <Section key={section.title} section={section} />
        ))}
      </div>
      <footer class="paper-foot quiet-text">
        {paper.foot.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </footer>
    </article>
  );
}

function Section({ section: { title, items, empty, timeline } }: { section: PaperSection }) {
  return (
    // A table with a drawing needs the whole of the width.
    <section class={timeline === undefined ? 'paper-section' : 'paper-section paper-wide'}>
      <h2 dir="auto">{title}</h2>
      {items.length === 0 ? (
        <p class="quiet-text" dir="auto">
          {empty}
        </p>
      ) : (
        <ul>
          {items.map(({ text, detail, isLate }, index) => (
            <li key={index}>
              {/* Each reads in its own direction; all begin at the side where the paper begins. */}
              <span>
                <bdi>{text}</bdi>
              </span>
              {detail !== '' && (
                <small class={isLate ? 'paper-late' : undefined}>
                  <bdi>{detail}</bdi>
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
      {timeline !== undefined && <TimelineTable timeline={timeline} />}
    </section>
  );
}
