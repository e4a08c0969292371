import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { pages } from './pages.ts';
import { openedPage, pageAddress } from './place.ts';

/** The way to every page of the dashboard, and to the options. */
export function Navigation() {
  return (
    <nav class="dashboard-nav" aria-label={message('extensionName')}>
      <b>{message('extensionName')}</b>
      {pages.map((page) => (
        <a key={page.name} href={pageAddress(page)} aria-current={page === openedPage.value ? 'page' : undefined}>
          <Icon name={page.icon} />
          {message(page.title)}
        </a>
      ))}
      <a href="options.html">
        <Icon name="options" />
        {message('dashboard_options')}
      </a>
      <small>{message('dashboard_here')}</small>
    </nav>
  );
}
