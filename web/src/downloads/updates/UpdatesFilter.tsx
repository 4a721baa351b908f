import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, Muted, Select } from '@/kernel/ui';
import type { UpdatesSearch } from '../model/search';
import { validOn } from '../model/valid-products';
import { downloadTexts } from '../texts';
import classes from './UpdatesFilter.module.css';

interface Props {
  products: Product[];
  search: UpdatesSearch;
  onFinish: (choice: UpdatesSearch) => void;
}

/** Chooses whose packages are listed, in the procedure's three steps: product, topic, Sfârșit. */
export function UpdatesFilter({ products, search, onFinish }: Props) {
  const texts = useTexts(downloadTexts);
  const { valid, expired } = validOn(products, new Date());
  const only = valid.length === 1 ? valid[0]?.code : undefined;
  const [choice, setChoice] = useState<UpdatesSearch>(search.product || !only ? search : { ...search, product: only });
  const [isMissing, setMissing] = useState(false);
  const topics = valid.find(({ code }) => code === choice.product)?.topics ?? [];

  function finish(event: FormEvent) {
    event.preventDefault();
    setMissing(!choice.product);
    if (choice.product) onFinish({ ...choice, ...(search.withdrawn ? { withdrawn: true } : {}) });
  }

  return (
    <Card title={texts.choice}>
      <form onSubmit={finish} className={classes.choice} noValidate>
        <Select
          label={texts.product}
          name="product"
          value={choice.product}
          none={texts.chooseProduct}
          error={isMissing ? texts.productMissing : undefined}
          choices={valid.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(product) => {
            setMissing(false);
            setChoice(product ? { product } : {});
          }}
        />
        <Select
          label={texts.topic}
          name="topic"
          value={choice.topic}
          none={texts.allTopics}
          choices={topics.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(topic) =>
            setChoice({ ...(choice.product ? { product: choice.product } : {}), ...(topic ? { topic } : {}) })
          }
        />
        <Button type="submit" size="md">
          {texts.finish}
        </Button>
      </form>
      {expired.length > 0 && (
        <div className={classes.expired}>
          <Muted small>{texts.expired(expired.map(({ name }) => name).join(', '))}</Muted>
        </div>
      )}
    </Card>
  );
}
