declare module 'datapackage' {
  type Resource = {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    read(options: {
      keyed?: boolean;
      cast?: boolean;
      relations?: boolean;
    }): Promise<readonly Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  };
  export class Package {
    static load(descriptor: object | string, options?: { basePath?: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
