/** Written by `npm run generate` from the document at `/v3/api-docs`. */
export interface paths {
  [path: string]: { get?: any; post?: any; put?: any; delete?: any };
}
export interface components {
  schemas: Record<string, any>;
}
