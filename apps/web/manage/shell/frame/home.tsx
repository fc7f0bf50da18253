import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { Overview } from '../../dashboards/overview/overview';
import { useMay } from '../../session/use-me';
import { useTexts } from '../../texts/texts-provider';
import { Empty } from '../empty';
import { Page } from '../page';
import { placeGroups } from './places';

/** Shoppers and interviewers have apps of their own. */
function ToApp({ at }: { at: '/interview/' | '/shop/' }) {
  useEffect(() => location.replace(at), [at]);
  return null;
}

/** The first screen: the overview for those who may see it, the work of those who have some, else the first place that is open to them. */
export function Home() {
  const texts = useTexts();
  const may = useMay();
  if (may('dashboards.read')) return <Overview />;
  if (may('visits.make')) return <ToApp at="/shop/" />;
  if (may('visits.review')) return <Navigate to="/reviews" replace />;
  if (may('shopping.change')) return <Navigate to="/programmes" replace />;
  if (may('calls.supervise')) return <Navigate to="/phone" replace />;
  if (may('calls.make')) return <ToApp at="/interview/" />;
  const first = placeGroups
    .flatMap((group) => group.places)
    .find((place) => !place.isApp && place.may && may(place.may));
  if (first) return <Navigate to={first.to} replace />;
  return (
    <Page title={texts.places.overview}>
      <Empty icon="overview" title={texts.shell.nothingForYou}>
        {texts.shell.nothingForYouWhat}
      </Empty>
    </Page>
  );
}
