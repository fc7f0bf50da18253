import { may } from '../../access/permissions.js';
import type { Who } from '../../access/who.js';
import type { BuiltShopping } from './build-shopping.service.js';

/** The sample's mystery shopping as it is kept between two steps: what people may do follows from their roles. */
export interface MadeShopping extends Omit<BuiltShopping, 'owner' | 'reviewer' | 'manager' | 'shoppers'> {
  owner: MadeWho;
  reviewer: MadeWho;
  manager: MadeWho;
  shoppers: [name: string, MadeWho][];
}

type MadeWho = Omit<Who, 'may'>;

export function asMade({ owner, reviewer, manager, shoppers, jobs }: BuiltShopping): MadeShopping {
  return { owner, reviewer, manager, shoppers: [...shoppers], jobs };
}

export function asBuilt({ owner, reviewer, manager, shoppers, jobs }: MadeShopping): BuiltShopping {
  const people = shoppers.map(([name, who]): [string, Who] => [name, asWho(who)]);
  return { owner: asWho(owner), reviewer: asWho(reviewer), manager: asWho(manager), shoppers: new Map(people), jobs };
}

function asWho(made: MadeWho): Who {
  return { ...made, may: new Set(made.role === null ? [] : may[made.role]) };
}
