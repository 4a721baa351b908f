import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { formats, useTexts } from '@/kernel/i18n';
import classes from '../editing/editing.module.css';
import { companyTexts } from './texts';
import type { ContractRow } from './useContracts';

interface Props {
  contract: ContractRow;
  product: string;
  /** Something in it was refused, so it has to be seen. */
  isWrong: boolean;
  children: ReactNode;
}

/** A contract in one line, opened to be changed. */
export function ContractLine({ contract, product, isWrong, children }: Props) {
  const texts = useTexts(companyTexts);
  const [isOpen, setOpen] = useState(Boolean(contract.isNew));
  const { valid_until: until, priorities } = contract;
  const isExpired = until !== '' && until < new Date().toISOString().slice(0, 10);
  const shown = isOpen || isWrong;
  return (
    <div>
      <button type="button" className={classes.contractLine} aria-expanded={shown} onClick={() => setOpen(!shown)}>
        <IconChevronRight size={18} stroke={1.8} aria-hidden />
        <b>{product}</b>
        {until && (
          <span className={classes.chip} data-expired={isExpired || undefined}>
            {isExpired ? texts.expiredOn(formats.day(until)) : texts.until(formats.day(until))}
          </span>
        )}
        <small>
          {priorities
            .map(({ name }) => name)
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
      {shown && children}
    </div>
  );
}
