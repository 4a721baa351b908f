import { IconCheck } from '@tabler/icons-react';
import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { ticketTexts } from '../texts';
import classes from './ProductChoice.module.css';

interface Props {
  products: Product[];
  chosen: string | undefined;
  onChoose: (code: string) => void;
}

/** The company's products as one row of choices. */
export function ProductChoice({ products, chosen, onChoose }: Props) {
  const texts = useTexts(ticketTexts);
  return (
    <div className={classes.products} role="group" aria-label={texts.product}>
      {products.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          aria-pressed={code === chosen}
          className={classes.product}
          onClick={() => onChoose(code)}
        >
          {code === chosen && <IconCheck size={18} stroke={2.2} aria-hidden />}
          {name}
        </button>
      ))}
    </div>
  );
}
