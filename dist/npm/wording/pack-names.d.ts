/** Our packs. Of each, the rules that nearly everybody wants are on without being asked for. */
export declare const packNames: readonly ['care', 'school', 'health', 'exploitation', 'substances', 'systems'];
export type PackName = (typeof packNames)[number];
