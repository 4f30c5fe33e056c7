import { type RouteId, routeIds } from './routes.ts';

/** All routes, `first` in front of the others, which keep their order. */
export function routesFrom(first: RouteId | undefined): readonly RouteId[] {
  return first === undefined ? routeIds : [first, ...routeIds.filter((id) => id !== first)];
}

export function asRoute(value: unknown): RouteId | undefined {
  return routeIds.find((id) => id === value);
}
