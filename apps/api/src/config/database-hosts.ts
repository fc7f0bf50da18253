/** One server of a database that several serve. */
export interface DatabaseHost {
  host: string;
  port: number;
}

/** An address with several hosts, taken apart: the same address with the first alone, and all of them. */
export interface DatabaseHosts {
  first: string;
  hosts: DatabaseHost[];
}

/** What `target_session_attrs` may ask for: Candour writes, so a server that only reads is of no use to it. */
const writable = new Set(['any', 'read-write', 'primary']);

/**
 * Reads `postgres://user:password@one:5432,two:5433/name?target_session_attrs=read-write` as libpq does; pg itself knows one host
 * only. Null where it is no address of a database that can be written.
 */
export function readHosts(address: string): DatabaseHosts | null {
  const [, scheme = '', who = '', authority = '', rest = ''] =
    /^(postgres(?:ql)?:\/\/)((?:[^@/?]*@)?)([^/?@]*)(.*)$/.exec(address) ?? [];
  const hosts = authority.split(',').map(readHost);
  if (scheme === '' || hosts.some((host) => host === null)) return null;
  const first = `${scheme}${who}${authority.split(',')[0]}${rest}`;
  if (!URL.canParse(first)) return null;
  const url = new URL(first);
  if (!writable.has(url.searchParams.get('target_session_attrs') ?? 'any')) return null;
  const single = first.replace(/([?&])target_session_attrs=[^&]*(&|$)/, (_, before: string, after: string) =>
    after === '' ? '' : before,
  );
  return { first: single, hosts: hosts.filter((host) => host !== null) };
}

function readHost(text: string): DatabaseHost | null {
  const [, bracketed, plain = '', port = '5432'] = /^(?:\[([^\]]+)\]|([^:]*))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const isOne = /^(?:\[[^\]]+\]|[^:]*)(?::\d{1,5})?$/.test(text);
  return isOne ? { host: bracketed ?? plain, port: Number(port) } : null;
}
