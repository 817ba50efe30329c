import { useTexts } from '../../language/language.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { hashOf } from '../routing/route.js';

export interface NavigationItem {
  readonly place: string;
  readonly icon: IconName;
  readonly text: string;
  /** How much waits there. */
  readonly waiting?: number | undefined;
}

export interface NavigationGroup {
  readonly title?: string;
  readonly items: readonly NavigationItem[];
}

interface NavigationProps {
  readonly groups: readonly NavigationGroup[];
  readonly place: string;
}

/** The sections by groups, the present one told. */
export function Navigation({ groups, place }: NavigationProps) {
  const t = useTexts('parts');
  return (
    <nav aria-label={t('sections')}>
      {groups.map(({ title, items }) => (
        <div key={title} class="nav-group">
          {title !== undefined && <p class="nav-title">{title}</p>}
          <ul>
            {items.map((item) => (
              <li key={item.place}>
                <Item item={item} isHere={item.place === place} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Item({ item, isHere }: { item: NavigationItem; isHere: boolean }) {
  const { place, icon, text, waiting = 0 } = item;
  return (
    <a class="nav-item" href={hashOf(place)} aria-current={isHere ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{text}</span>
      {waiting > 0 && <span class="count">{waiting}</span>}
    </a>
  );
}
