import { ReaderSettings } from '../../elements/safety/reader-settings/reader-settings.js';
import { define } from './define.js';

"use strict";
define("hearten-reader-settings", ReaderSettings);

export { ReaderSettings };
