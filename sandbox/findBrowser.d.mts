export declare const oldestBrowser: number;
export declare function findBrowser(): Promise<{ path: string | null; refused: string[] }>;
