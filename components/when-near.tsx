'use client';

import { Activity, type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Locale } from '../lib/words/locale';
import { watchFor } from './charts/in-view';
import { useIsAlive } from './ui/is-alive';
import styles from './when-near.module.css';

/**
 * A component that is drawn at build time and stands as it is until somebody comes near; only then is what makes it alive fetched.
 * After a move within the site nothing of it stands there yet, and it is fetched at once.
 */
function whenNear<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let arrive = () => {};
  const near = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  if (typeof window === 'undefined') arrive();
  const Alive = lazy(async () => {
    await near;
    return { default: await load() };
  });
  return function WhenNear(props) {
    const place = useRef<HTMLDivElement>(null);
    const [stands] = useState(!useIsAlive());
    const [content] = useState(() => {
      const alive = <Alive {...props} />;
      // Unlike a Suspense, an Activity is always written where it stands, for readers without JavaScript.
      return stands ? <Activity>{alive}</Activity> : <Suspense>{alive}</Suspense>;
    });
    useEffect(() => {
      if (stands) return watchFor(place.current, arrive);
      arrive();
    }, [stands]);
    return (
      <div ref={place} className={styles.place}>
        {/* The very same at every drawing: an update would throw away what stands there and waits, and draw it anew. */}
        {content}
      </div>
    );
  };
}

export const WorkedExample = whenNear(() => import('./learn/WorkedExample').then(({ WorkedExample }) => WorkedExample));
export const ReportsFigure = whenNear(() => import('./learn/ReportsFigure').then(({ ReportsFigure }) => ReportsFigure));

const LANGUAGES = { es: lazy(() => import('./InSpanish')), en: lazy(() => import('./InEnglish')) };

/** With all words of its language: these say what any option and reason says. */
function withAllWords(Part: ComponentType): ComponentType<{ readonly locale: Locale }> {
  return function WithAllWords({ locale }) {
    const Language = LANGUAGES[locale];
    return (
      <Language>
        <Part />
      </Language>
    );
  };
}

export const History = whenNear(() => import('./history/History').then(({ History }) => withAllWords(History)));
export const CompareRules = whenNear(() =>
  import('./rules/CompareRules').then(({ CompareRules }) => withAllWords(CompareRules)),
);
export const Investor = whenNear(() => import('./investor/Investor').then(({ Investor }) => withAllWords(Investor)));
