import { FrameAhead } from '../shell/frame/frame-ahead';
import { Waiting } from '../shell/waiting';
import { wasSignedIn } from './signed-in-here';

/** What is shown while nothing is known yet: the frame to whom was signed in here, else no more than a sign of waiting. */
export function Ahead() {
  return wasSignedIn() ? <FrameAhead /> : <Waiting />;
}
