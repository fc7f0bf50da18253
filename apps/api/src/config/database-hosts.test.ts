import { describe, expect, it } from '@jest/globals';
import { readHosts } from './database-hosts.js';

describe('Addresses of databases', () => {
  it('reads several hosts with ports, and asks pg for the first', () => {
    expect(
      readHosts('postgres://u:p%40w@one:5433,two/candour?target_session_attrs=read-write&sslmode=require'),
    ).toEqual({
      first: 'postgres://u:p%40w@one:5433/candour?sslmode=require',
      hosts: [
        { host: 'one', port: 5433 },
        { host: 'two', port: 5432 },
      ],
    });
  });

  it('leaves one host as it is, a socket and an address of IPv6 too', () => {
    for (const address of [
      'postgres://u@h/db',
      'postgresql://h:1/db?sslmode=require',
      'postgres://postgres:x@localhost/candour?host=%2Ftmp%2Fcandour-1',
      'postgres://u:p@[::1]:5432/db',
    ])
      expect(readHosts(address)?.first).toBe(address);
    expect(readHosts('postgres://u:p@[::1]:5433/db')?.hosts).toEqual([{ host: '::1', port: 5433 }]);
  });

  it('takes no server that cannot be written, and nothing that is no address', () => {
    for (const attrs of ['standby', 'read-only', 'prefer-standby', 'nonsense'])
      expect(readHosts(`postgres://one,two/db?target_session_attrs=${attrs}`)).toBeNull();
    for (const address of ['mysql://h/db', 'postgres', 'postgres://h:port/db']) expect(readHosts(address)).toBeNull();
    expect(readHosts('postgres://one,two/db?target_session_attrs=primary')?.first).toBe('postgres://one/db');
  });
});
