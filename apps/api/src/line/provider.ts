import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { PhoneLine } from '../config/phone-line.js';

/** The provider that calls are asked of, and the number that they come from. */
export interface Provider extends PhoneLine {
  number: string;
  isSimulated: boolean;
}

/** Of no country: nobody is called from it. */
const simulatedNumber = '+15550100000';
const fileIn = (dataFolder: string) => join(dataFolder, 'simulated-line');

/** The provider of the settings, or the simulated one as this data folder knows it. */
export function providerOf({ phone: { line, number }, secret, dataFolder }: Config): Provider {
  if (line !== null) return { ...line, number: number ?? '', isSimulated: false };
  const account = `AC${secret.derive('simulated line', 'account').toString('hex').slice(0, 32)}`;
  const token = secret.derive('simulated line', 'token').toString('hex').slice(0, 32);
  const accountUrl = `${readSimulatedAddress(dataFolder)}/2010-04-01/Accounts/${account}`;
  return { kind: 'twilio', account, token, accountUrl, number: simulatedNumber, isSimulated: true };
}

/** Where the simulated line of this data folder listens, for every process over it. */
export function readSimulatedAddress(dataFolder: string): string {
  try {
    return readFileSync(fileIn(dataFolder), 'utf8').trim();
  } catch {
    return 'http://127.0.0.1:1';
  }
}

export function writeSimulatedAddress(dataFolder: string, port: number): void {
  writeFileSync(fileIn(dataFolder), `http://127.0.0.1:${port}`);
}

/** Whether the provider can reach Candour: its public address is one that others have, or the line is inside. */
export function isReachable(config: Config): boolean {
  const { publicUrl } = config;
  const isOfOthers = publicUrl !== null && !/^https?:\/\/(localhost|127\.|\[::1\])/.test(publicUrl);
  return providerOf(config).isSimulated || isOfOthers;
}
