import { ReaderSettings } from '../../elements/safety/reader-settings/reader-settings.js';
export { ReaderSettings };
