import { SupportSignpost } from '../../elements/safety/support-signpost/support-signpost.js';
export { SupportSignpost };
