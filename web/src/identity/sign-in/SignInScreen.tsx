import { useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Brand, LinkButton, Muted, Notice, useTitle } from '@/kernel/ui';
import { PreferenceSwitches } from '../account/PreferenceSwitches';
import type { SessionAnswer } from '../api/session';
import { acceptSignIn } from '../session/session';
import { identityTexts } from '../texts';
import { FirstPasswordForm } from './FirstPasswordForm';
import { ForgottenPassword } from './ForgottenPassword';
import { SignInForm } from './SignInForm';
import classes from './SignInScreen.module.css';
import { Welcome } from './Welcome';

type Step = { name: 'sign-in'; changed?: boolean } | { name: 'first'; session: string } | { name: 'forgotten' };

export function SignInScreen() {
  const texts = useTexts(identityTexts);
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<Step>({ name: 'sign-in' });
  const title = { 'sign-in': texts.title, first: texts.firstTitle, forgotten: texts.forgottenTitle }[step.name];
  useTitle(title);

  function accept(answer: SessionAnswer) {
    if (answer.challenge && answer.session) setStep({ name: 'first', session: answer.session });
    else acceptSignIn(answer);
  }

  return (
    <div className={classes.screen}>
      <header className={classes.top}>
        <Brand />
        <PreferenceSwitches />
      </header>
      <main className={classes.main}>
        <Welcome />
        <section className={classes.card} aria-labelledby="sign-in-title">
          <h1 id="sign-in-title" className={classes.title}>
            {title}
          </h1>
          {step.name === 'sign-in' && (
            <>
              {step.changed ? <Notice tone="good">{texts.changed}</Notice> : <Muted>{texts.lead}</Muted>}
              <SignInForm email={email} onEmail={setEmail} onAnswer={accept} />
              <LinkButton onClick={() => setStep({ name: 'forgotten' })}>{texts.forgotten}</LinkButton>
              <Muted small>{texts.noAccount}</Muted>
            </>
          )}
          {step.name === 'first' && (
            <>
              <Muted>{texts.firstLead}</Muted>
              <FirstPasswordForm session={step.session} onAnswer={accept} />
            </>
          )}
          {step.name === 'forgotten' && (
            <ForgottenPassword
              email={email}
              onEmail={setEmail}
              onChanged={() => setStep({ name: 'sign-in', changed: true })}
            />
          )}
          {step.name !== 'sign-in' && (
            <LinkButton onClick={() => setStep({ name: 'sign-in' })}>{texts.back}</LinkButton>
          )}
        </section>
      </main>
    </div>
  );
}
