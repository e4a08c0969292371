import { message, type MessageKey } from '../ui/message.ts';

const filters: readonly { begin: string; example: MessageKey; what: MessageKey }[] = [
  { begin: 'client:', example: 'search_exampleClient', what: 'search_byClient' },
  { begin: 'from:', example: 'search_exampleFrom', what: 'search_byFrom' },
  { begin: 'after:', example: 'search_exampleAfter', what: 'search_byAfter' },
  { begin: 'kind:', example: 'search_exampleKind', what: 'search_byKind' },
];

/** What one can look for, said before anything is typed; pressing a filter begins with it. */
export function FilterHelp({ onBegin }: { onBegin: (text: string) => void }) {
  return (
    <div class="search-help">
      <p>{message('search_help')}</p>
      <ul>
        {filters.map(({ begin, example, what }) => (
          <li key={begin}>
            <button type="button" class="search-filter" onClick={() => onBegin(begin)}>
              {begin}
              <span>{message(example)}</span>
            </button>
            <span class="quiet-text">{message(what)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
