import './define/content-gate.js';
import './define/provider.js';
