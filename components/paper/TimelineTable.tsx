import type { PaperMark, PaperTimeline } from './paper.ts';

/** A table whose last column draws what the others say: it is left out where the page is read aloud. */
export function TimelineTable({ timeline: { caption, head, ticks, rows } }: { timeline: PaperTimeline }) {
  return (
    <table class="paper-timeline">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <td class="paper-track" aria-hidden="true">
            <Marks marks={ticks} />
          </td>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [name, ...days], marks }, index) => (
          <tr key={index}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {days.map((day, column) => (
              <td key={column}>{day}</td>
            ))}
            <td class="paper-track" aria-hidden="true">
              <Marks marks={marks} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marks({ marks }: { marks: readonly PaperMark[] }) {
  return (
    <span>
      {marks.map(({ sign, share }, index) => (
        <i key={index} style={{ insetInlineStart: `${share}%` }}>
          {sign}
        </i>
      ))}
    </span>
  );
}
