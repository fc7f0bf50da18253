import type { Me } from '#api';
import { useEffect } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useRead } from '../../api/use-read';
import { filtersIn } from '../../dashboards/filter/use-filters';
import { useTexts } from '../../texts/texts-provider';
import { Icon } from '../icon';
import classes from './navigation.module.css';
import { placeGroups } from './places';

const results = placeGroups.find(({ name }) => name === 'results')?.places.map(({ to }) => to) ?? [];
/** What was last looked at, also while other places are open. */
let kept = '';

/** Period and filters travel from one screen of results to the next, and are still there on the way back from elsewhere. */
function useKeptFilters(): string {
  const { pathname, search } = useLocation();
  const isResult = results.some((to) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)));
  const filters = isResult ? filtersIn(new URLSearchParams(search)) : kept;
  useEffect(() => {
    kept = filters;
  }, [filters]);
  return filters;
}

export function Navigation({ me, onGo }: { me: Me; onGo?: () => void }) {
  const texts = useTexts();
  const filters = useKeptFilters();
  const installation = useRead('/installation').data;
  const groups = placeGroups.map((group) => ({
    ...group,
    places: group.places.filter(
      (place) => (!place.may || me.may.includes(place.may)) && (!place.when || installation?.[place.when]),
    ),
  }));
  return (
    <nav aria-label={texts.shell.mainNavigation} className={classes.nav}>
      {groups
        .filter((group) => group.places.length > 0)
        .map((group) => (
          <div key={group.name}>
            <h2 className={classes.group}>{texts.placeGroups[group.name]}</h2>
            <ul className={classes.list}>
              {group.places.map((place) => (
                <li key={place.to}>
                  {place.isApp ? (
                    <a href={place.to} className={classes.link}>
                      <Icon name={place.icon} />
                      {texts.places[place.name]}
                    </a>
                  ) : (
                    <NavLink
                      to={group.name === 'results' ? `${place.to}${filters}` : place.to}
                      end={place.to === '/'}
                      className={classes.link}
                      onClick={onGo}
                    >
                      <Icon name={place.icon} />
                      {texts.places[place.name]}
                    </NavLink>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
}
