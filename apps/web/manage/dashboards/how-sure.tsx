import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { Topic } from '../figures/how-sure-link';
import { Card } from '../shell/card';
import { Page } from '../shell/page';
import { useTexts } from '../texts/texts-provider';
import classes from './how-sure.module.css';

/** By what each is computed, and where it is written: names of methods and books are the same in every language. */
const methods: Record<Topic, [method: string, source: string]> = {
  interval: ['Student’s t, 95 %', 'Student 1908, Biometrika 6:1'],
  share: ['Wilson score interval; adjusted Wald for the NPS', 'Wilson 1927, JASA 22:209; Agresti & Caffo 2000'],
  index: [
    'Weighted composite; standard error of respondents’ own indexes',
    'OECD Handbook on Composite Indicators 2008',
  ],
  few: ['Complementary suppression along all totals', 'Willenborg & de Waal 2001, ch. 4'],
  rank: ['Simultaneous rank intervals, Holm over all pairs', 'Mogstad, Romano, Shaikh & Wilhelm 2024; Holm 1979'],
  band: ['Welch’s t test against all others, Benjamini–Hochberg', 'Welch 1947; Benjamini & Hochberg 1995'],
  estimate: ['Empirical Bayes, DerSimonian–Laird', 'Efron & Morris 1975; DerSimonian & Laird 1986'],
  channel: ['Least squares within stores (mode adjustment)', 'Elliott et al. 2009, HCAHPS'],
  funnel: ['Funnel limits, 95 % and 99.8 %', 'Spiegelhalter 2005, Statistics in Medicine 24:1185'],
  change: ['Welch’s t test; z for NPS and shares', 'Welch 1947; Rocks 2016'],
  control: ['Shewhart X̄ chart, 3 sigma; Nelson’s rules', 'Montgomery 2013, ch. 6; Nelson 1984'],
  weights: [
    'Design effect n Σw²/(Σw)²; every formula at the effective size (Σw)²/Σw²',
    'Kish 1965, Survey Sampling; Kish 1992, Journal of Official Statistics 8:183',
  ],
  drivers: ['Shapley value of R² (Lindeman, Merenda & Gold)', 'Lindeman, Merenda & Gold 1980; Grömping 2006'],
};

/** How sure the figures are, in plain words, with the method and its source. */
export function HowSure() {
  const { howSure } = useTexts().scoring;
  const { hash } = useLocation();
  useEffect(() => {
    document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [hash]);
  return (
    <Page title={howSure.link} lead={howSure.lead}>
      <Card flush>
        <dl className={classes.topics}>
          {(Object.keys(methods) as Topic[]).map((topic) => {
            const [name, plain] = howSure.topics[topic];
            const [method, source] = methods[topic];
            return (
              <div key={topic} id={topic} className={hash === `#${topic}` ? classes.asked : classes.topic}>
                <dt>{name}</dt>
                <dd className={classes.plain}>{plain}</dd>
                <dd className={classes.method}>
                  {howSure.method}: <span lang="en">{method}</span>
                  <br />
                  {howSure.source}: <span lang="en">{source}</span>
                </dd>
              </div>
            );
          })}
        </dl>
      </Card>
    </Page>
  );
}
