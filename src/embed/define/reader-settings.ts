import { ReaderSettings } from '../../elements/safety/reader-settings/reader-settings.js';
import { define } from './define.js';

define('hearten-reader-settings', ReaderSettings);

export { ReaderSettings };
