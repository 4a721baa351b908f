import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTexts } from '@/kernel/i18n';
import { uiTexts } from '@/kernel/ui';
import { useMenu } from './menu';
import classes from './Navigation.module.css';

export function Navigation() {
  const texts = useTexts(uiTexts);
  return (
    <nav aria-label={texts.menu} className={classes.nav}>
      {useMenu().map(({ to, label, icon: Icon, badge, heading }) => (
        <Fragment key={to}>
          {heading && <h2 className={classes.heading}>{heading}</h2>}
          <Link to={to} className={classes.entry} activeOptions={{ exact: true, includeSearch: false }}>
            <Icon size={20} stroke={1.7} aria-hidden />
            <span>{label}</span>
            {badge && <b className={classes.badge}>{badge}</b>}
          </Link>
        </Fragment>
      ))}
    </nav>
  );
}
