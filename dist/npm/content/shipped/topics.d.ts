import type { TopicsPack } from '../schema.js';
export declare const topics: TopicsPack;
