import { useTexts } from '@/kernel/i18n';
import classes from './people.module.css';
import { peopleTexts } from './texts';

/** How the person signs in the first time: by an invitation or with a given password. */
export function FirstSignIn({ isInvited, onChange }: { isInvited: boolean; onChange: (isInvited: boolean) => void }) {
  const texts = useTexts(peopleTexts);
  return (
    <fieldset className={classes.choices}>
      <legend>{texts.firstSignIn}</legend>
      <label>
        <input type="radio" name="first-way" checked={isInvited} onChange={() => onChange(true)} />
        <span>
          {texts.byInvitation}
          <small>{texts.byInvitationText}</small>
        </span>
      </label>
      <label>
        <input type="radio" name="first-way" checked={!isInvited} onChange={() => onChange(false)} />
        <span>
          {texts.byPassword}
          <small>{texts.byPasswordText}</small>
        </span>
      </label>
    </fieldset>
  );
}
