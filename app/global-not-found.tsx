import type { Metadata } from 'next';
import { ICONS } from '../components/page-metadata';
import { NotFound } from '../components/ui/NotFound';

export const metadata: Metadata = { title: 'Alivio: 404', icons: ICONS };

export default NotFound;
