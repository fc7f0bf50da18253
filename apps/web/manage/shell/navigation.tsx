import { NavLink } from 'react-router';
import type { Installation, Me } from '../api/access';
import { useRead } from '../api/use-read';
import { useTexts } from '../texts/texts-provider';
import { Icon } from './icon';
import classes from './navigation.module.css';
import { placeGroups } from './places';

export function Navigation({ me, onGo }: { me: Me; onGo?: () => void }) {
  const texts = useTexts();
  const installation = useRead<Installation>('/installation').data;
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
                  <NavLink to={place.to} end={place.to === '/'} className={classes.link} onClick={onGo}>
                    <Icon name={place.icon} />
                    {texts.places[place.name]}
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
}
