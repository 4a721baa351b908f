import { Input } from '@mantine/core';
import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { ProductChoice } from '../ui/ProductChoice';
import { openingTexts } from './texts';

interface Props {
  products: Product[];
  chosen: string;
  error: string | undefined;
  onChoose: (code: string) => void;
}

export function ProductField({ products, chosen, error, onChoose }: Props) {
  const texts = useTexts(openingTexts);
  return (
    <Input.Wrapper labelElement="div" label={texts.chooseProduct} size="md" error={error}>
      <div style={{ marginTop: '0.4rem' }}>
        <ProductChoice products={products} chosen={chosen} onChoose={onChoose} />
      </div>
    </Input.Wrapper>
  );
}
