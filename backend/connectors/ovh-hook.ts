import { hasToken, type ReadHook } from './read-hook.ts';

/** What `ptt` says: these are on their way, 4 is there, and everything else will not be. */
const underWay = new Set(['0', '1', '2', '3']);

/** OVHcloud's delivery reports. It can neither sign nor send a header, so the token is in the address it was given. */
export function ovhHook(token: string): ReadHook {
  return (call) => {
    if (!hasToken(call, token)) return 'forged';
    const fields = new URLSearchParams(call.body);
    const read = (name: string) => fields.get(name) ?? call.url.searchParams.get(name) ?? '';
    const [reference, state] = [read('id'), read('ptt')];
    if (!/^\d{1,20}$/.test(reference) || !/^\d{1,4}$/.test(state)) return 'unreadable';
    if (underWay.has(state)) return [];
    return state === '4'
      ? [{ kind: 'message', reference, state: 'delivered' }]
      : [{ kind: 'message', reference, state: 'failed', code: `ovh_${state}` }];
  };
}
