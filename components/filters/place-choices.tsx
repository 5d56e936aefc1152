import { Fragment, useRef, useState } from 'react';
import { useRoving } from '@/components/ui/use-roving';
import type { ProvinceEntry } from '@/lib/events/event-index';
import type { Facet } from '@/lib/events/facets';
import { type PlaceGroup, placeGroups } from '@/lib/events/places';
import { countryName, placeGroupName, provinceName } from '@/lib/words/labels';
import { formatCount } from '@/lib/words/numbers';
import { Choice } from './choice';

type Props = {
  readonly provinces: readonly ProvinceEntry[];
  readonly chosen: readonly string[] | null;
  readonly facets: readonly Facet[];
  readonly onToggle: (words: readonly string[]) => void;
};

/** Places in two levels: a country is all of its provinces. All boxes are one tab stop. */
export function PlaceChoices({ provinces, chosen, facets, onToggle }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const roving = useRoving(box);
  const countOf = new Map(facets.map(({ value, count }) => [value, count]));
  const isOn = (slug: string): boolean => chosen?.includes(slug) ?? false;
  return (
    <div ref={box} {...roving}>
      {placeGroups(provinces).map((group) => {
        const { id, provinces: own } = group;
        const slugs = own.map(({ slug }) => slug);
        const on = slugs.filter(isOn).length;
        // What lies far off is there on demand; what is chosen of it is seen.
        const isFar = id === 'elsewhere';
        const shown = isFar && !open ? own.filter(({ slug }) => isOn(slug)) : own;
        return (
          <Fragment key={id}>
            <Choice
              name="provinces"
              value={slugs.join(',')}
              count={slugs.reduce((sum, slug) => sum + (countOf.get(slug) ?? 0), 0)}
              isOn={on === slugs.length}
              isPart={on > 0 && on < slugs.length}
              onToggle={() => onToggle(slugs)}
            >
              <span className="font-semibold">{placeGroupName(id)}</span>
            </Choice>
            {shown.map((province) => (
              <Choice
                key={province.slug}
                name="provinces"
                value={province.slug}
                count={countOf.get(province.slug) ?? 0}
                isOn={isOn(province.slug)}
                isInner
                onToggle={() => onToggle([province.slug])}
              >
                {nameIn(group, province)}
              </Choice>
            ))}
            {isFar && (
              <button
                type="button"
                className="ml-5 min-h-6 text-river pointer-coarse:min-h-11"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {open ? 'Fewer' : formatCount(own.length, 'place')}
              </button>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/** A province under its group, which says the country of all but those elsewhere. */
function nameIn({ id }: PlaceGroup, { name, country }: ProvinceEntry): string {
  if (name === null) return id === 'elsewhere' ? provinceName(null, country) : 'Province not known';
  const own = provinceName(name, country);
  return id === 'elsewhere' ? `${own}, ${countryName(country)}` : own;
}
