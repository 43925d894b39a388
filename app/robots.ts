import type { MetadataRoute } from 'next';
import { SITE } from '../components/page-metadata';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, ...(SITE && { sitemap: new URL('/sitemap.xml', SITE).href }) };
}
