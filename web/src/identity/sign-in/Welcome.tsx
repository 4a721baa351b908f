import { IconBell, IconClockHour4, IconMessages } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { identityTexts } from '../texts';
import classes from './SignInScreen.module.css';

export function Welcome() {
  const texts = useTexts(identityTexts);
  const lines = [
    [IconClockHour4, texts.welcomeAnswers],
    [IconMessages, texts.welcomeConversation],
    [IconBell, texts.welcomeNotices],
  ] as const;
  return (
    <section className={classes.welcome}>
      <h2>{texts.welcome}</h2>
      <p>{texts.welcomeLead}</p>
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
