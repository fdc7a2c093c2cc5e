export declare const topicLabels: Readonly<Record<string, string>>;
