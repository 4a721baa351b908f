import { IconBell, IconClockHour4, IconMessages } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { identityTexts } from '../texts';
import classes from './SignInScreen.module.css';

export function Welcome() {
  const texts = useTexts(identityTexts);
  const lines = [
    [IconClockHour4, texts.promiseOne],
    [IconMessages, texts.promiseTwo],
    [IconBell, texts.promiseThree],
  ] as const;
  return (
    <section className={classes.promise}>
      <h2>{texts.promise}</h2>
      <p>{texts.promiseLead}</p>
      <ul>
        {lines.map(([Icon, text]) => (
          <li key={text}>
            <Icon size={22} stroke={1.6} aria-hidden />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
