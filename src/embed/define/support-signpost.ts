import { SupportSignpost } from '../../elements/safety/support-signpost/support-signpost.js';
import { define } from './define.js';

define('hearten-support-signpost', SupportSignpost);

export { SupportSignpost };
