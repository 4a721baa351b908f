import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { uiTexts } from '@/kernel/ui';
import { useMenu } from './menu';
import classes from './Navigation.module.css';

/** The main entries of the menu at the lower edge of a phone. */
export function BottomBar() {
  const texts = useTexts(uiTexts);
  const entries = useMenu().filter((entry) => entry.isMain);
  return (
    <nav aria-label={`${texts.menu} 2`} className={classes.bottom}>
      {entries.map(({ to, label, shortLabel, icon: Icon, badge }) => (
        <Link key={to} to={to} className={classes.bottomEntry} activeOptions={{ exact: true, includeSearch: false }}>
          <span className={classes.bottomIcon}>
            <Icon size={22} stroke={1.7} aria-hidden />
            {badge && <b className={classes.badge}>{badge}</b>}
          </span>
          <span>{shortLabel ?? label}</span>
        </Link>
      ))}
    </nav>
  );
}
