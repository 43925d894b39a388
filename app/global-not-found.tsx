import type { Metadata } from 'next';
import { NotFound } from '../components/ui/NotFound';

export const metadata: Metadata = { title: 'Alivio: 404' };

export default NotFound;
