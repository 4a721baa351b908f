import { useTexts } from '@/kernel/i18n';
import classes from './people.module.css';
import { peopleTexts } from './texts';

/** How somebody comes in the first time. */
export function FirstWay({ isInvited, onChange }: { isInvited: boolean; onChange: (isInvited: boolean) => void }) {
  const t = useTexts(peopleTexts);
  return (
    <fieldset className={classes.ways}>
      <legend>{t.firstSignIn}</legend>
      <label>
        <input type="radio" name="first-way" checked={isInvited} onChange={() => onChange(true)} />
        <span>
          {t.byInvitation}
          <small>{t.byInvitationText}</small>
        </span>
      </label>
      <label>
        <input type="radio" name="first-way" checked={!isInvited} onChange={() => onChange(false)} />
        <span>
          {t.byPassword}
          <small>{t.byPasswordText}</small>
        </span>
      </label>
    </fieldset>
  );
}
