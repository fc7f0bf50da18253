declare const rooms: readonly string[];
export = rooms;
