import { readable } from '../../src/core/signing/keys.ts';
import { Misuse } from '../check/options.ts';
import { House } from '../desk/house.ts';
import { tryLoad } from '../desk/load.ts';
import { HELP, type Options, readOptions } from '../desk/options.ts';
import { awaitOrganisation } from '../desk/organisation.ts';
import { revokeAt } from '../desk/revocations.ts';
import { startServer } from '../desk/server.ts';
import { connectKeeper, setUpStreams } from '../desk/streams.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) say(HELP);
  else if (options.load !== null) process.exitCode = (await tryLoad(options.load)) ? 0 : 1;
  else if (options.add) await add(options.add, options);
  else if (options.remove !== null) await remove(options.remove, options);
  else await open(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}

async function add({ role, name }: NonNullable<Options['add']>, { folder, port }: Options): Promise<void> {
  const house = await House.open(folder, port);
  if (house.people.some((one) => one.role === role && one.name === name))
    throw new Misuse(`${name} (${role}) was let in before: ${house.linkFile({ name, role })}`);
  const person = await house.add(role, name);
  say(
    `The link for ${name} (${role}) is in ${house.linkFile(person)}. It is a secret: hand it to nobody else.\n`,
  );
}

async function remove(name: string, { folder, port }: Options): Promise<void> {
  const house = await House.open(folder, port);
  const gone = await house.remove(name);
  if (gone.length === 0) {
    const names = house.people.map((one) => `${one.name} (${one.role})`).join(', ');
    throw new Misuse(`Nobody here is called "${name}". There are: ${names || 'none'}.`);
  }
  const isOpen = await revokeAt(house.address, house.seeds, house.revoked);
  say(
    `${gone.map(({ role }) => `${name} (${role})`).join(', ')}: let out. ` +
      `${isOpen ? 'The desk has ended the connection.' : 'The desk is closed; it counts when it is opened.'}\n` +
      'If their signature counted, withdraw their key as well: Policy, Keys, Withdraw.\n',
  );
}

async function open({ folder, port }: Options): Promise<void> {
  const house = await House.open(folder, port);
  const server = await startServer(folder, house.seeds, house.port, house.revoked);
  let closing = false;
  const close = () => {
    closing = true;
    void server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, close);
  const keeper = await connectKeeper(house.address, house.seeds);
  await setUpStreams(keeper);
  await house.writeLinks();
  say(`The desk is open at ${house.address}. Ctrl+C closes it; what it holds stays in ${folder}.\n`);
  if (!house.organisation) await found(house, keeper).catch(() => {});
  if (!closing) tell(house);
  const words = await server.ended;
  if (!closing) throw new Error(`The desk has closed by itself.\n${words}`);
  say('\nThe desk is closed.\n');
}

/** Until a supervisor has published a root, nobody could verify anything. */
async function found(house: House, keeper: Awaited<ReturnType<typeof connectKeeper>>): Promise<void> {
  const supervisor = house.people.find(({ role }) => role === 'supervisor');
  if (supervisor)
    say(
      '\nThe supervisor begins. This link sets up the organisation at this desk; it is in ' +
        `${house.linkFile(supervisor)} as well:\n\n${house.linkOf(supervisor)}\n\n` +
        'The links for the rest of the team follow here as soon as the first policy is published.\n',
    );
  await house.learn(await awaitOrganisation(keeper));
}

function tell(house: House): void {
  if (!house.organisation) return;
  const { organisation, fingerprint } = house.organisation;
  say(
    `\n${organisation.name}, whose root key has this fingerprint. Every browser in the team shows the same:\n` +
      `  ${readable(fingerprint)}\n`,
  );
  say('\nEach link lets one person in, and is a secret:\n');
  for (const person of house.people)
    say(`\n${person.role}, ${person.name} (${house.linkFile(person)}):\n${house.linkOf(person)}\n`);
}

function say(words: string): void {
  process.stdout.write(words);
}
