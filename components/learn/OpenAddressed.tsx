'use client';

import { useEffect } from 'react';
import { openDetails } from '../ui/open-details';

/** Opens the part of the page that its address names. */
export function OpenAddressed() {
  useEffect(() => {
    openDetails(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return null;
}
