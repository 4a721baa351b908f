import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { uiTexts } from '@/kernel/ui';
import { useEntries } from './entries';
import classes from './Navigation.module.css';

/** The main places within a thumb's reach. */
export function BottomBar() {
  const texts = useTexts(uiTexts);
  const entries = useEntries().filter((entry) => entry.isMain);
  return (
    <nav aria-label={`${texts.menu} 2`} className={classes.bottom}>
      {entries.map(({ to, label, brief, icon: Icon, badge }) => (
        <Link key={to} to={to} className={classes.thumb} activeOptions={{ exact: true, includeSearch: false }}>
          <span className={classes.thumbIcon}>
            <Icon size={22} stroke={1.7} aria-hidden />
            {badge && <b className={classes.badge}>{badge}</b>}
          </span>
          <span>{brief ?? label}</span>
        </Link>
      ))}
    </nav>
  );
}
