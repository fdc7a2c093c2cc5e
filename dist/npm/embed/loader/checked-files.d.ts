/** @throws where the file, or one it needs, can't be had as it was released */
export declare function load(name: string): Promise<void>;
