import type { Served } from './serve.js';
import { InstallationService } from './access/organisations/installation.service.js';
import { FOUNDING, type Founding } from './access/sign-in/founding.js';

/** Prints where Candour is, how to set it up on the first start, and with `--sample` how to sign in to the sample. */
export async function welcome(
  server: Served,
  options: { sample: boolean },
  say: (line: string) => void,
): Promise<void> {
  const installation = server.get(InstallationService);
  if (options.sample && !(await installation.isSetUp())) await loadSample(server, installation, say);
  say(`Candour is ready: ${server.url}`);
  const progress = await installation.sampleProgress();
  if (progress.signIn)
    say(`Sign in to the sample as ${progress.signIn.email} with the password ${progress.signIn.password}`);
  const shopper = await server.get<Founding>(FOUNDING).openAsSampleShopper();
  if (shopper !== null)
    say(`Open the shoppers’ app as ${shopper.name}, once: ${server.url}/shop/join?token=${shopper.token}`);
  const token = await installation.makeLink();
  if (token !== null) say(`Set it up with this link, which works once: ${server.url}/set-up?token=${token}`);
}

async function loadSample(
  server: Served,
  installation: InstallationService,
  say: (line: string) => void,
): Promise<void> {
  say('Loading the sample organisation …');
  await server.get<Founding>(FOUNDING).startSample(null);
  for (;;) {
    const { status, message } = await installation.sampleProgress();
    if (status === 'done') return;
    if (status === 'failed') throw new Error(`The sample could not be loaded: ${message ?? 'no reason was given'}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
