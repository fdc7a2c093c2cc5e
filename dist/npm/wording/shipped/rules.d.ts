import type { RulePack } from '../rule-pack.js';
export declare const shippedRules: readonly RulePack[];
