import type { Network } from '../../core/draft.ts';
import { networkOfHost } from '../../core/hosts.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

const SITES: Record<Network, Site> = { x, facebook, instagram };

/** The site that a host belongs to; null anywhere else. */
export function siteOf(host: string): Site | null {
  const network = networkOfHost(host);
  return network && SITES[network];
}
