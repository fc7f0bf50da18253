// An SMTP server in a process of its own that takes every mail and keeps none.
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onData: (stream, _session, done) => {
    stream.resume();
    stream.once('end', () => done());
  },
});
server.listen(0, '127.0.0.1', () => console.log(`smtp://127.0.0.1:${server.server.address().port}`));
