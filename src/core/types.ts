declare const brand: unique symbol;

/** A `Base` that only the function which checks it can make. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

export type AtLeastOne<T> = readonly [T, ...T[]];
export type AtLeastTwo<T> = readonly [T, T, ...T[]];
