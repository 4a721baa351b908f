import { Link } from '@tanstack/react-router';
import { formats, useTexts } from '@/kernel/i18n';
import type { Product } from '../api/useCatalogue';
import type { Company } from '../api/useCompanies';
import classes from '../editing/editing.module.css';
import { catalogueNames } from '../model/catalogue';
import { companyTexts } from './texts';

export function CompanyRow({ company, products }: { company: Company; products: Product[] | undefined }) {
  const texts = useTexts(companyTexts);
  const names = catalogueNames(products);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <tr>
      <th scope="row">
        <Link to="/companies/$code" params={{ code: company.code }}>
          {company.name}
        </Link>
      </th>
      <td className={classes.code}>{company.code}</td>
      <td>
        <span className={classes.chips}>
          {company.contracts.length === 0 && <span className={classes.code}>{texts.noContract}</span>}
          {company.contracts.map(({ product, valid_until: until }) => (
            <span
              key={product}
              className={classes.chip}
              data-expired={until < today || undefined}
              title={texts.until(formats.day(until))}
            >
              {names.product(product)}
              {until < today && ` · ${texts.expired}`}
            </span>
          ))}
        </span>
      </td>
      <td>
        <Link to="/companies/$code/users" params={{ code: company.code }} aria-label={texts.usersOf(company.name)}>
          {texts.users}
        </Link>
      </td>
    </tr>
  );
}
